import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import {
  beforeInClaim,
  CHECK,
  ENDS,
  knownOf,
  leftOpen,
  nextInClaim,
  progressInClaim,
  questionsFor,
  reachableInClaim,
  type Told,
} from '../../src/claim/claim-places.ts';
import { TODAY } from './claim-law.ts';

const WHOLE: Circumstances = {
  nation: 'england',
  whose: 'mine',
  'age-then': 12,
  responsible: 'company',
  happened: { kind: 'known', date: '2024-03' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
  proof: ['told'],
};
const OF_STORY: Circumstances = {
  nation: 'scotland',
  responsible: 'council',
  happened: { kind: 'known', date: '2024' },
};

function told(circumstances: Circumstances = {}, more: Partial<Told> = {}): Told {
  return { circumstances, suggested: {}, answers: {}, today: TODAY, ...more };
}

/** Every page from the first, for somebody who answers each as `WHOLE` does. */
function walk(before: Told, answers: Circumstances = WHOLE): string[] {
  const pages: string[] = [];
  let person = before;
  let page = reachableInClaim('time', person);
  while (page !== CHECK && pages.length < 20) {
    pages.push(page);
    const answer = (answers as Readonly<Record<string, unknown>>)[page];
    const circumstances = { ...person.circumstances, ...(answer !== undefined && { [page]: answer }) };
    person = { ...person, circumstances };
    page = nextInClaim(page, person);
  }
  expect(reachableInClaim(CHECK, person)).toBe(CHECK);
  return [...pages, page];
}

describe('the pages of the claim', () => {
  it('ask one question each, in order, and end in the check', () => {
    expect(walk(told())).toEqual([
      'nation',
      'whose',
      'age-then',
      'responsible',
      'happened',
      'found-out',
      'already',
      'proof',
      CHECK,
    ]);
  });

  it('ask nothing that the person said before, or their story', () => {
    expect(walk(told({ whose: 'my-child' }), { ...WHOLE, whose: 'my-child', 'child-age': 9 })).toEqual([
      'nation',
      'child-age',
      'responsible',
      'happened',
      'found-out',
      'already',
      'proof',
      CHECK,
    ]);
    expect(walk(told({}, { suggested: OF_STORY }))).toEqual([
      'whose',
      'age-then',
      'found-out',
      'already',
      'proof',
      CHECK,
    ]);
  });

  it('ask no age then of whoever said that they were not under 18', () => {
    const asked = (vulnerable: readonly string[]) =>
      questionsFor(told(WHOLE, { answers: { vulnerable }, circumstances: { whose: 'mine' } })).map(
        ({ id }) => id,
      );
    for (const [said, isAsked] of [
      [[], false],
      [['ill'], false],
      [['child'], true],
      [['unknown'], true],
    ] as const)
      expect(asked(said).includes('age-then'), said.join()).toBe(isAsked);
    const said = told({ ...WHOLE, 'age-then': 12 }, { answers: { vulnerable: ['ill'] } });
    expect(
      questionsFor(said).map(({ id }) => id),
      'what was said can be changed',
    ).toContain('age-then');
  });

  it('show what a story says once before anything is counted from it', () => {
    const { nation: _, happened: __, responsible: ___, ...own } = WHOLE;
    const person = told(own, { suggested: OF_STORY });
    for (const end of ENDS) expect(reachableInClaim(end, person)).toBe(CHECK);
    expect(knownOf(person)).toMatchObject(OF_STORY);
    expect(reachableInClaim('time', told(knownOf(person)))).toBe('time');
    expect(reachableInClaim('nation', person), 'it can be changed').toBe('nation');
  });

  it('lead to the first that is missing, and past it only once it is said', () => {
    const person = told({ nation: 'wales', whose: 'mine' });
    expect(
      ['time', 'check', 'proof', 'no-such-page', ''].map((page) => reachableInClaim(page, person)),
    ).toEqual(Array(5).fill('responsible'));
    expect(
      ['nation', 'whose', 'age-then', 'responsible'].map((page) => reachableInClaim(page, person)),
    ).toEqual(['nation', 'whose', 'age-then', 'responsible']);
    expect([...ENDS, CHECK].map((page) => reachableInClaim(page, told(WHOLE)))).toEqual([...ENDS, CHECK]);
    expect(reachableInClaim('child-age', told(WHOLE)), 'a question that is not theirs').toBe('time');
  });

  it('do not hang on what may be left empty', () => {
    const { 'age-then': _, proof: __, ...needed } = WHOLE;
    expect(reachableInClaim('time', told(needed))).toBe('time');
  });

  it('ask the later date again where both cannot be right', () => {
    const clash = told({ ...WHOLE, happened: { kind: 'known', date: '2025' } });
    expect(reachableInClaim('time', clash)).toBe('found-out');
    expect(leftOpen(clash)).toBe('found-out');
    expect(leftOpen(told(WHOLE))).toBeUndefined();
  });

  it('go back over what was asked, not over what the story answered', () => {
    const person = told({ whose: 'mine', 'found-out': { kind: 'unknown' } }, { suggested: OF_STORY });
    expect(beforeInClaim('found-out', person)).toBe('age-then');
    expect(beforeInClaim('whose', person)).toBeUndefined();
    expect(beforeInClaim(CHECK, told(WHOLE))).toBe('proof');
    expect(beforeInClaim('nation', told(WHOLE))).toBeUndefined();
  });

  it('say how far along, and never count more than before', () => {
    expect(progressInClaim('nation', told())).toEqual({ number: 1, atMost: 10 });
    expect(progressInClaim('responsible', told({ whose: 'mine' }))).toEqual({ number: 4, atMost: 8 });
    expect(progressInClaim('whose', told({}, { suggested: OF_STORY }))).toEqual({ number: 1, atMost: 7 });
    expect(progressInClaim('proof', told(WHOLE))).toEqual({ number: 8, atMost: 8 });
  });

  const anybody = fc.record({
    whose: fc.constantFrom('mine', 'my-child', 'someone-i-act-for', 'died'),
    nation: fc.option(fc.constantFrom('england', 'scotland', 'unknown'), { nil: undefined }),
    hasStory: fc.boolean(),
    isChild: fc.option(fc.boolean(), { nil: undefined }),
  });
  property.prop([anybody])('never come twice, whoever asks', ({ whose, nation, hasStory, isChild }) => {
    const said = JSON.parse(JSON.stringify({ nation })) as Circumstances;
    const person = told(said, {
      suggested: hasStory ? OF_STORY : {},
      answers: isChild === undefined ? {} : { vulnerable: isChild ? ['child'] : [] },
    });
    const pages = walk(person, { ...WHOLE, whose, 'child-age': 9, capacity: 'has' } as Circumstances);
    expect(new Set(pages).size).toBe(pages.length);
    for (const known of Object.keys(knownOf(person))) expect(pages).not.toContain(known);
  });
});
