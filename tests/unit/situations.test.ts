import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/editorial/finding.ts';
import { sentencesIn, wordsIn } from '../../src/editorial/reading.ts';
import {
  partsOf,
  readAllPosts,
  readCases,
  readOutcomes,
  readSituations,
} from '../../src/records/content-files.ts';
import { readLaw } from '../../src/records/law-files.ts';
import { remediesToCount } from '../../src/records/remedy-files.ts';
import { bodiesOf } from '../../src/situations/bodies.ts';
import { cameTo } from '../../src/situations/came-to.ts';
import { lawPoints, timeInWords } from '../../src/situations/time.ts';

const situations = readSituations();
const law = readLaw();
const remedies = remediesToCount();
const decided = { cases: readCases(), outcomes: readOutcomes() };
const bodyOf = (id: string) => partsOf(readFileSync(`content/situations/${id}.md`, 'utf8')).body;

/** A page as it is read, but for the frame that all have, and for names that are read elsewhere. */
function textOf(situation: (typeof situations)[number]): string {
  const { withoutCourt, inCourt } = cameTo(situation, remedies, decided);
  return [
    situation.title,
    situation.summary,
    ...blocksOf(bodyOf(situation.id)).map(({ text }) =>
      text
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^(#+|\d+\.|-) /, '')
        .replaceAll('**', ''),
    ),
    ...[...withoutCourt, inCourt].flatMap(({ sentences }) => sentences),
    ...timeInWords(situation.responsible, law),
    ...lawPoints(situation.law, law).map(({ title, text }) => `${title}. ${text}`),
  ].join('\n');
}

/** The frame that all pages have adds about fifty words to the most; the whole is counted in the built site. */
const WORDS = { least: 400, most: 550 };
/** No two pages may share more than this part of the shorter one’s sentences. */
const SHARED = 1 / 3;

describe('the pages for a need', () => {
  it('are seventeen, in one order, each at an address no story has', () => {
    expect(situations.map(({ order }) => order).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 17 }, (_, place) => place + 1),
    );
    const stories = new Set(readAllPosts().map(({ id }) => id));
    expect(situations.filter(({ id }) => stories.has(id))).toEqual([]);
  });

  it.each(situations)('$id is as long as a person can read at once', (situation) => {
    const words = wordsIn(textOf(situation)).length;
    expect(words).toBeGreaterThanOrEqual(WORDS.least);
    expect(words).toBeLessThanOrEqual(WORDS.most);
  });

  it.each(situations)('$id has no more than a third of its sentences from another', (situation) => {
    const own = new Set(sentencesIn(textOf(situation)));
    for (const other of situations.filter(({ id }) => id !== situation.id)) {
      const theirs = new Set(sentencesIn(textOf(other)));
      const both = [...own].filter((sentence) => theirs.has(sentence)).length;
      expect(both / Math.min(own.size, theirs.size), other.id).toBeLessThanOrEqual(SHARED);
    }
  });

  it.each(situations)('$id gives no figure and no period without a source', ({ id }) => {
    const phones = new Set(['999', '101', '159']);
    for (const { text } of blocksOf(bodyOf(id))) {
      const words = text.replace(/^\d+\. /, '').replaceAll(/\]\([^)]*\)/g, ']()');
      const figures = [...words.matchAll(/\d[\d,.]*/g)].filter(
        ([figure]) => !phones.has(figure.replace(/\W$/, '')),
      );
      const periods = [
        ...words.matchAll(
          /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years)\b/g,
        ),
      ];
      if (!text.includes('](')) expect([...figures, ...periods], text).toEqual([]);
    }
  });

  it.each(situations)(
    '$id names only sentences of law that there are, and bodies that serve the nation',
    (situation) => {
      expect(() => lawPoints(situation.law, law)).not.toThrow();
      for (const { where, bodies } of bodiesOf(situation, law))
        for (const { nations } of bodies) {
          const named = where === 'All of the UK' ? 4 : where.split(', ').length;
          expect(nations.length).toBeGreaterThanOrEqual(named);
        }
    },
  );
});

describe('what such things came to', () => {
  const of = (id: string) => {
    const situation = situations.find((one) => one.id === id);
    if (!situation) throw new Error(id);
    return cameTo(situation, remedies, decided);
  };

  it('counts the cases by the rule of the page: paid, nothing, and no sum to show', () => {
    const snooped = decided.cases.filter(
      ({ answers, defendant }) =>
        answers['what-happened'] === 'looked-at' && ['NHS', 'employer'].includes(defendant),
    );
    const sums = snooped.map(({ award }) => award ?? 0).sort((one, other) => one - other);
    const [first, second, third] = of('someone-at-the-surgery-looked').inCourt.sentences;
    expect(first).toBe(
      `Of claims against the NHS or an employer over records that staff looked at, we hold ${snooped.length} that went to court or were settled.`,
    );
    expect(second).toBe(`Of these, ${sums.filter((sum) => sum === 0).length} ended with nothing.`);
    expect(third).toContain(`the most £${sums.at(-1)?.toLocaleString('en-GB')}.`);
  });

  it('shows no sum for hacks, where no court here has given one', () => {
    expect(of('a-hacked-shop').inCourt.sentences.join(' ')).toMatch(/None has a sum that we can show/);
  });

  it('counts nothing again when a remedy goes, and one fewer when it was among them', () => {
    const situation = situations.find(({ id }) => id === 'the-council');
    const without = remedies.records.filter(({ id }) => id !== 'lgsco-23-001-522');
    const fewer = situation && cameTo(situation, { ...remedies, records: without }, decided);
    const number = (text = '') => Number(/of (\d+)/.exec(text)?.[1]);
    expect(number(fewer?.withoutCourt[0]?.sentences[0])).toBe(
      number(of('the-council').withoutCourt[0]?.sentences[0]) - 1,
    );
  });
});

describe('the time there is', () => {
  it('takes its periods from the law, and names the human rights year for public bodies alone', () => {
    const years = law.limits.find(({ id }) => id === 'scotland-data-protection')?.value;
    expect(years).toBe(5);
    expect(timeInWords(['company'], law)).toEqual([
      'A data claim has six years in England and Wales and in Northern Ireland, and five years in Scotland.',
    ]);
    expect(timeInWords(['council'], law)[1]).toBe('A human rights claim against a public body has one year.');
    expect(timeInWords([], law)).toHaveLength(2);
  });
});

describe('a page that does not fit', () => {
  const whole = readFileSync('content/situations/the-council.md', 'utf8');
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'situations-'));
    mkdirSync(join(folder, 'situations'));
    writeFileSync(join(folder, 'situations', 'the-council.md'), text);
    return () => readSituations(folder);
  };

  it.each([
    [
      'responsible: [council]',
      'responsible: [parish]',
      /the-council\.md does not fit:\n {2}responsible\.0: must be one of police/,
    ],
    ['what-happened: sent-wrong', 'what-happened: posted', /answers\.what-happened: what-happened .*posted/],
    ['order: 9', 'order: 9\ncolour: red', /has no field colour; allowed: title, summary, order/],
    ['mark: A', 'mark: M', /sources\.0\.mark: must be one of A, B, not "M"/],
    ['## What to do today', '## What to do', /the parts under ##: must have these parts in this order/],
    ['letters: [complaint', 'letters: [moan', /letters\.0: must be one of stop-and-delete/],
  ])('%s made %s is named, with what is allowed', (right, wrong, said) => {
    expect(whole).toContain(right);
    expect(read(whole)).not.toThrow();
    expect(read(whole.replace(right, wrong))).toThrow(said);
  });
});
