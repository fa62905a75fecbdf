import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Circumstances, writeCircumstances } from '../../src/claim/circumstances.ts';
import { readCircumstances } from '../../src/claim/read-circumstances.ts';
import type { Given } from '../../src/questions/chosen.ts';
import { allClaimQuestions } from '../../src/questions/claim-questions.ts';
import { datedInWords } from '../../src/questions/dated-words.ts';
import type { WhenDraft } from '../../src/questions/typed-dates.ts';
import { type ClaimDraft, draftOf, isAsSuggested, readDraft } from '../../src/ui/claim/claim-draft.ts';
import { TODAY } from './claim-law.ts';

const WHOLE: Circumstances = {
  nation: 'england-wales',
  whose: 'my-child',
  'child-age': 9,
  responsible: 'school',
  happened: { kind: 'between', from: '2024-03', to: '2024-05-09' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
  proof: ['told', 'receipts'],
};

const questionOf = (id: string) => {
  const question = allClaimQuestions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
};

/** What the page of one question reads, once it is changed so. */
function read(id: string, changes: Partial<ClaimDraft> = {}, said: Circumstances = WHOLE, known = said) {
  const question = questionOf(id);
  return readDraft(question, { ...draftOf(question, said), ...changes }, { said, known }, TODAY);
}

function dated(date: Partial<WhenDraft>): Partial<ClaimDraft> {
  return { date: { kind: 'known', start: EMPTY_DATE, end: EMPTY_DATE, ...date } };
}
const EMPTY_DATE = { day: '', month: '', year: '' };

describe('the page of one question', () => {
  it.each(Object.keys(WHOLE))('gives back the answer it was filled with: %s', (id) => {
    expect(read(id)).toEqual({ circumstances: WHOLE });
  });

  it.each([
    ['nation', 'claim-nation-0', 'Choose one answer'],
    ['already', 'claim-already-0', 'Choose at least one answer'],
    ['happened', 'claim-happened-start-year', /year/],
    ['child-age', 'claim-child-age-years', 'Enter a whole number from 0 to 17.'],
  ] as const)('says what is missing where %s is left empty, and leads to its field', (id, field, message) => {
    const fault = read(id, {}, { whose: 'my-child' });
    expect(fault).toEqual({
      field,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  it('takes an age and the proof as left empty, and keeps nothing of them', () => {
    const { 'child-age': _, ...mine }: Circumstances = { ...WHOLE, whose: 'mine' };
    const said: Circumstances = { ...mine, 'age-then': 9 };
    expect(read('age-then', { years: '' }, said)).toEqual({ circumstances: mine });
    const { proof: __, ...unproved } = WHOLE;
    expect(read('proof', { options: [] })).toEqual({ circumstances: unproved });
  });

  it('drops a child’s age once it is not a child’s', () => {
    const { 'child-age': _, ...others } = WHOLE;
    expect(read('whose', { options: ['mine'] })).toEqual({ circumstances: { ...others, whose: 'mine' } });
    expect(read('child-age', { years: '18' })).toMatchObject({ field: 'claim-child-age-years' });
  });

  it.each([
    [{ day: '', month: '', year: '240' }, 'year'],
    [{ day: '', month: '13', year: '2024' }, 'month'],
    [{ day: '4', month: '', year: '2024' }, 'month'],
    [{ day: '30', month: '2', year: '2024' }, 'day'],
    [{ day: '1', month: '1', year: '2027' }, 'year'],
  ])('leads to the box that is wrong in %j', (start, box) => {
    expect(read('happened', dated({ start }))).toMatchObject({ field: `claim-happened-start-${box}` });
  });

  it('takes a date as vague as it is given', () => {
    expect(read('happened', dated({ start: { day: '', month: '', year: ' 2023 ' } }))).toMatchObject({
      circumstances: { happened: { kind: 'known', date: '2023' } },
    });
    expect(read('happened', dated({ kind: 'still-going-on' }))).toMatchObject({
      circumstances: { happened: { kind: 'still-going-on' } },
    });
    expect(read('found-out', dated({ kind: 'unknown' }))).toMatchObject({
      circumstances: { 'found-out': { kind: 'unknown' } },
    });
  });

  it('does not let a person find out before it happened, by their own date or the story’s', () => {
    const early = dated({ start: { day: '', month: '2', year: '2024' } });
    expect(read('found-out', early)).toEqual({
      field: 'claim-found-out-start-year',
      message: 'You cannot have found out before it happened. Check both dates.',
    });
    const between = dated({
      kind: 'between',
      start: { ...EMPTY_DATE, year: '2022' },
      end: { ...EMPTY_DATE, year: '2023' },
    });
    expect(read('found-out', between)).toMatchObject({ field: 'claim-found-out-end-year' });
    const { happened: _, ...own } = WHOLE;
    expect(read('found-out', early, own, WHOLE)).toMatchObject({ field: 'claim-found-out-start-year' });
    expect(read('found-out', early, own)).toMatchObject({
      circumstances: { 'found-out': { date: '2024-02' } },
    });
  });

  it('keeps of the story’s answers only what the person said', () => {
    const said: Circumstances = { whose: 'mine' };
    expect(read('nation', { options: ['wales'] }, said, WHOLE)).toEqual({
      circumstances: { nation: 'wales', whose: 'mine' },
    });
  });

  it('knows what still stands as a story filled it in', () => {
    for (const id of ['nation', 'happened', 'already']) {
      const question = questionOf(id);
      const filled = draftOf(question, WHOLE);
      expect(isAsSuggested(question, filled, filled), id).toBe(true);
      expect(isAsSuggested(question, filled, draftOf(question, {})), id).toBe(false);
      expect(isAsSuggested(question, draftOf(question, {}), filled), id).toBe(false);
    }
  });

  it('shows each answer back in words', () => {
    const words = allClaimQuestions
      .filter(({ id }) => (WHOLE as Given)[id] !== undefined)
      .map((question) => datedInWords(question, WHOLE));
    expect(words).toEqual([
      ['England or Wales, not sure which'],
      ['My child’s'],
      ['9 years'],
      ['A school or college'],
      ['Between March 2024 and 9 May 2024'],
      ['June 2024'],
      ['None of these'],
      ['The letter, email or message that told me', 'Receipts, bills or bank statements'],
    ]);
  });
});

describe('circumstances kept in the tab', () => {
  it('come back as they were', () => {
    const kept = JSON.parse(JSON.stringify(writeCircumstances(WHOLE)));
    expect(kept).toMatchObject({ happened: '2024-03/2024-05-09', 'found-out': '2024-06' });
    expect(readCircumstances(kept, TODAY)).toEqual(WHOLE);
  });

  it('lose only the pieces that do not fit', () => {
    const bad = { ...writeCircumstances(WHOLE), happened: '2024-13', already: ['none', 'else'], nation: 3 };
    const { happened: _, already: __, nation: ___, ...rest } = WHOLE;
    expect(readCircumstances(bad, TODAY)).toEqual(rest);
  });

  it('drop an age that nobody asked for', () => {
    expect(readCircumstances({ whose: 'mine', 'child-age': 4 }, TODAY)).toEqual({ whose: 'mine' });
  });

  property.prop([fc.anything()])('are never more than an absence when they are anything else', (given) => {
    expect(() => readCircumstances(given, TODAY)).not.toThrow();
  });

  property.prop([
    fc.record({ nation: fc.anything(), whose: fc.anything(), happened: fc.string(), already: fc.anything() }),
  ])('read the same a second time', (given) => {
    const once = readCircumstances(given, TODAY);
    expect(readCircumstances(writeCircumstances(once), TODAY)).toEqual(once);
  });
});
