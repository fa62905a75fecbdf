import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { passagesOf } from '../../src/editorial/passages.ts';
import { sentencesIn, wordsIn } from '../../src/editorial/reading.ts';
import { SITUATION_PARTS } from '../../src/records/situation-schemas.ts';

/* The pages for a need as they are read: how long, with which parts, and how much one has in common with another. */
const WORDS = { least: 400, most: 600 };
/** No two pages may share more than this part of the shorter one’s sentences. */
const SHARED = 1 / 3;
const PARTS = [
  ...SITUATION_PARTS,
  'What such things came to',
  'Time',
  'Your own answers, and the letters',
  'Sources',
];

type Page = { readonly id: string; readonly file: string; readonly html: string; readonly text: string };

function pagesIn(site: string): Page[] {
  return globSync('situations/*/index.html', { cwd: site }).map((file) => {
    const html = readFileSync(`${site}/${file}`, 'utf8');
    const id = basename(dirname(file));
    return { id, file, html, text: textOf(id, file, html) };
  });
}

function textOf(address: string, file: string, html: string): string {
  return passagesOf({ address, file, html })
    .map(({ text }) => text)
    .join('\n');
}

/** Its sentences. The headings are the same on all by rule, and are none. */
function sentencesOf({ id, file, html }: Page): ReadonlySet<string> {
  const withoutHeadings = html.replaceAll(/<h[2-6][\s\S]*?<\/h[2-6]>/g, (heading) =>
    heading.includes('Sources') ? heading : '',
  );
  return new Set(sentencesIn(textOf(id, file, withoutHeadings)));
}

function partFaults({ id, html }: Page): string[] {
  const titles = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title = '']) => title.trim());
  const wrong = PARTS.join('; ') === titles.join('; ') ? [] : [`${id} has the parts ${titles.join('; ')}`];
  const opens = html.includes(`estimate/#breach=${id}`);
  return [...wrong, ...(opens ? [] : [`${id} does not open the questions with its own answers`])];
}

function lengthFaults({ id, text }: Page): string[] {
  const words = wordsIn(text).length;
  return words >= WORDS.least && words <= WORDS.most
    ? []
    : [`${id} has ${words} words, not ${WORDS.least} to ${WORDS.most}`];
}

/** The share of the shorter page’s sentences that the other has too. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.min(one.size, other.size);
}

export function situationFaults(site: string): string[] {
  const pages = pagesIn(site);
  if (pages.length === 0) return ['There is no page under situations/'];
  const read = pages.map((page) => ({ id: page.id, sentences: sentencesOf(page) }));
  const pairs = read.flatMap((one, place) =>
    read.slice(place + 1).flatMap((other) => {
      const shared = sharedPart(one.sentences, other.sentences);
      return shared > SHARED
        ? [`${one.id} and ${other.id} share ${Math.round(shared * 100)} in a hundred of their sentences`]
        : [];
    }),
  );
  return [...pages.flatMap(partFaults), ...pages.flatMap(lengthFaults), ...pairs];
}
