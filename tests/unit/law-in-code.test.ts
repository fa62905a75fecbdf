import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { law } from './claim-law.ts';

/** Law has a source and a review date only in content/law/, so no string of the code may state it. */
const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty)';
const LAW: readonly RegExp[] = [
  /\b(?:sections?|articles?|rules?|regulations?|schedules?|paragraphs?) \d+/gi,
  new RegExp(`\\b${NUMBER} (?:working )?(?:hours?|days?|weeks?|months?|years?)\\b`, 'gi'),
  /£ ?\d[\d,]*/g,
  /\b\d+ per cent\b/gi,
  // What a court said is law as well, and can be reversed.
  /\b(?:Supreme Court|Court of Appeal|UKSC|EWCA|EWHC|CSIH|NICA)\b/g,
];

/** Not law: what the site itself does, how the method works, or how a question is put. Each with its reason. */
const NOT_LAW: readonly { readonly file: RegExp; readonly why: string }[] = [
  { file: /^src\/(calibration|site\/parts|drawings)\//, why: 'sums of the method' },
  {
    file: /^src\/ui\/words\.ts$/,
    why: 'a share of cases',
  },
  { file: /^src\/calendar\/calendar-file\.ts$|calendar-download\.tsx$/, why: 'when our reminders ring' },
  {
    file: /(limit-words|circumstance-words|limit-headline)\.ts$|time-limit-part\.tsx$/,
    why: 'one day, one year: the singular of a figure',
  },
  { file: /pages\/accessibility\.astro$/, why: 'zoom' },
  { file: /pages\/privacy\.astro$|ui\/keeping\//, why: 'how long this site keeps a copy' },
];

function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|astro)$/.test(file))
    .map((file) => join('src', file));
}

/** Quoted strings, templates and markup text: all that a reader could come to see. */
function wordsOf(file: string): string {
  const code = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
  const strings = [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
    ([text]) => text,
  );
  const markup = /\.(tsx|astro)$/.test(file)
    ? [...code.matchAll(/>([^<>{}]+)</g)].map(([, text]) => text)
    : [];
  return [...strings, ...markup].join('\n');
}

describe('the code', () => {
  it('states no section, period, sum or share of the law', () => {
    const found = sources()
      .filter((file) => !NOT_LAW.some((one) => one.file.test(file)))
      .flatMap((file) => {
        const words = wordsOf(file);
        return LAW.flatMap((pattern) => words.match(pattern) ?? []).map((text) => `${file}: ${text}`);
      });
    expect(found).toEqual([]);
  });

  it('asks for every sentence of law that there is, and for none that there is not', () => {
    const code = sources()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const named = new Set(
      law.limits.flatMap(({ laterFor = [] }) => laterFor.map(({ sentence }) => sentence)),
    );
    const unused = law.sentences.map(({ id }) => id).filter((id) => !named.has(id) && !isNamed(code, id));
    expect(unused).toEqual([]);
    const asked = [...code.matchAll(/\b(?:say|pointOf)\((?:[\w.]+, )?'([a-z0-9-]+)'\)/g)].map(([, id]) => id);
    expect(asked.filter((id) => !law.sentences.some((one) => one.id === id))).toEqual([]);
  });
});

/** Named whole, or made of a beginning and a nation, a statute or a cause. */
function isNamed(code: string, id: string): boolean {
  if (code.includes(`'${id}'`) || new RegExp(`^\\s*${id}:`, 'm').test(code)) return true;
  const parts = id.split('-');
  return parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('-')}-\${`));
}
