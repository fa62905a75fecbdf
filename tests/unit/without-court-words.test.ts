import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingAge } from '../../src/editorial/reading.ts';
import { remediesToCount } from '../../src/records/remedy-files.ts';
import { bySize } from '../../src/remedies/by-size.ts';
import { countedInWords } from '../../src/remedies/in-words.ts';
import { outcomesOf } from '../../src/remedies/outcomes.ts';
import { type Counted, withoutCourt } from '../../src/remedies/without-court.ts';

const remedies = remediesToCount();
const counted: Counted = {
  side: 'ombudsman',
  forAll: true,
  kind: 'leak',
  group: 'one-person',
  of: 21,
  nothing: 7,
  from: 0,
  to: 3000,
  middle: [0, 500],
  coverage: null,
  sums: [],
  nearest: [],
  few: false,
  widened: 1,
};
const say = (change: Partial<Counted>) => countedInWords({ ...counted, ...change }).join(' ');

describe('what was counted, in words', () => {
  it('gives the count first, then how many got nothing, then the sums', () => {
    expect(say({})).toBe(
      'We know of 21 decisions by ombudsmen about one person. 7 of them ended with no money. The least was nothing and the most was £3,000. At least half of them lie between nothing and £500.',
    );
  });

  it('says where they are few, and shows no half of them', () => {
    expect(say({ of: 4, nothing: 0, from: 250, to: 6719, middle: null, few: true })).toBe(
      'We know of 4 decisions by ombudsmen about one person. None of them ended with no money. The least was £250 and the most was £6,719. That is few to go by.',
    );
  });

  it('has its own words for one, for all, and for none', () => {
    expect(say({ of: 1, nothing: 0, from: 1695, to: 1695, middle: null, few: true })).toBe(
      'We know of 1 decision by ombudsmen about one person. It ended with £1,695. That is few to go by.',
    );
    expect(say({ of: 9, nothing: 9, from: 0, to: 0, middle: [0, 0] })).toContain(
      'All of them ended with no money.',
    );
    expect(say({ of: 0, nothing: 0, from: null, to: null, middle: null })).toBe(
      'We know of nothing like this that ended with an ombudsman, so there is nothing to count.',
    );
  });

  it('says where they are of every size, and whose breaches they were', () => {
    expect(
      say({ side: 'organisation', group: 'any-scale', of: 23, nothing: 14, to: 6719, middle: null }),
    ).toBe(
      'We know of 23 breaches of any size where it is known what people were given. Too few of the size of yours are known, so these are of every size. 14 of them ended with no money. The least was nothing and the most was £6,719.',
    );
    expect(say({ side: 'organisation', group: 'mass-hack', of: 15, nothing: 13 })).toContain(
      'We know of 15 hacks of many people where it is known what people were given.',
    );
  });

  it('says no more of a half that got nothing than that', () => {
    expect(say({ of: 15, nothing: 13, to: 250, middle: [0, 0] })).not.toContain('half');
  });

  it('can be read at the age we write for', () => {
    expect(readingAge(say({}))).toBeLessThan(12);
  });
});

it('the table by kind and size counts every outcome once', () => {
  const sizes = bySize(remedies);
  const sum = (pick: (size: (typeof sizes)[number]) => number) =>
    sizes.reduce((total, size) => total + pick(size), 0);
  const outcomes = outcomesOf(remedies.records);
  expect(sum(({ of }) => of)).toBe(outcomes.length);
  expect(sum(({ nothing }) => nothing)).toBe(outcomes.filter(({ sum: pounds }) => pounds === 0).length);
});

it('the same person meets the same figures in the table and in the count', () => {
  const hacked = withoutCourt({ recipients: ['criminals'] }, {}, undefined, remedies);
  const row = bySize(remedies).find(({ scale }) => scale === 'mass-hack');
  expect(row).toMatchObject({ of: hacked.of, nothing: hacked.nothing, middle: hacked.middle, to: hacked.to });
});

describe('no sentence about remedies holds a figure of its own', () => {
  const files = [
    'src/site/parts/HowWithoutCourt.astro',
    'src/site/parts/PublishedScales.astro',
    'src/site/parts/RatesTable.astro',
    'src/site/parts/SizesTable.astro',
    'src/site/parts/remedy-words.ts',
    'src/remedies/in-words.ts',
    ...['src/pages/without-a-court', 'src/ui/result', 'src/result'].flatMap((folder) =>
      readdirSync(folder).map((file) => join(folder, file)),
    ),
  ];
  // A sum, a share, or a number of people or things, in figures.
  const figure =
    /£\s?\d|\b\d[\d,]*(?:\.\d+)?\s*(?:%|per cent|of\b|in\b|people|records|outcomes|breaches|decisions|years?|months?)/;
  const withoutStyles = (text: string) => text.replaceAll(/<style>[\s\S]*?<\/style>/g, '');

  it.each(files)('%s', (file) => {
    expect(withoutStyles(readFileSync(file, 'utf8'))).not.toMatch(figure);
  });

  it('and one that did would be found', () => {
    for (const text of ['£38 each', '3,625 people', 'half of 21 decisions', '40 per cent'])
      expect(text).toMatch(figure);
  });
});
