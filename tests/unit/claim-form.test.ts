import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Circumstances, writeCircumstances } from '../../src/claim/circumstances.ts';
import { readCircumstances } from '../../src/claim/read-circumstances.ts';
import { missingIn } from '../../src/questions/answers.ts';
import { allClaimQuestions } from '../../src/questions/claim-questions.ts';
import type { WhenDraft } from '../../src/questions/typed-dates.ts';
import { whatWasSaid } from '../../src/ui/claim/circumstance-words.ts';
import { askedFor, type ClaimDraft, draftOf, readDraft, soFar } from '../../src/ui/claim/claim-draft.ts';
import { TODAY } from './claim-law.ts';

const WHOLE: Circumstances = {
  nation: 'england-wales',
  whose: 'my-child',
  'child-age': 9,
  responsible: 'school',
  happened: { kind: 'between', from: '2024-03', to: '2024-05-09' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
};

function withDate(id: 'happened' | 'found-out', date: Partial<WhenDraft>): ClaimDraft {
  const draft = draftOf(WHOLE);
  const before = draft.dates[id] as WhenDraft;
  return { ...draft, dates: { ...draft.dates, [id]: { ...before, ...date } } };
}

function faultsOf(draft: ClaimDraft) {
  const reading = readDraft(draft, TODAY);
  return reading.kind === 'faults' ? reading.faults : [];
}

describe('the claim form', () => {
  it('gives back what it was filled with', () => {
    expect(readDraft(draftOf(WHOLE), TODAY)).toEqual({ kind: 'read', circumstances: WHOLE });
    const going: Circumstances = {
      ...WHOLE,
      whose: 'mine',
      happened: { kind: 'still-going-on', since: '2023' },
      'found-out': { kind: 'unknown' },
    };
    const { 'child-age': _, ...asked } = going;
    expect(readDraft(draftOf(going), TODAY)).toEqual({ kind: 'read', circumstances: asked });
  });

  it('names everything that is missing at once, in asking order, each with its field', () => {
    const faults = faultsOf(draftOf({}));
    expect(faults.map(({ id }) => id)).toEqual(missingIn(allClaimQuestions, {}).map(({ id }) => id));
    expect(faults.map(({ field }) => field)).toEqual([
      'claim-nation-0',
      'claim-whose-0',
      'claim-responsible-0',
      'claim-happened-start-year',
      'claim-found-out-start-year',
      'claim-already-0',
    ]);
  });

  it('asks a child’s age only for a child', () => {
    expect(askedFor(draftOf(WHOLE)).map(({ id }) => id)).toContain('child-age');
    expect(askedFor(draftOf({ whose: 'mine' })).map(({ id }) => id)).not.toContain('child-age');
    expect(faultsOf({ ...draftOf(WHOLE), years: { 'child-age': '18' } })).toMatchObject([
      { field: 'claim-child-age-years', message: 'Child’s age: enter a whole number from 0 to 17.' },
    ]);
  });

  it.each([
    [{ day: '', month: '', year: '240' }, 'year'],
    [{ day: '', month: '13', year: '2024' }, 'month'],
    [{ day: '4', month: '', year: '2024' }, 'month'],
    [{ day: '30', month: '2', year: '2024' }, 'day'],
    [{ day: '1', month: '1', year: '2027' }, 'year'],
  ])('leads to the box that is wrong in %j', (start, box) => {
    expect(faultsOf(withDate('happened', { kind: 'known', start }))[0]?.field).toBe(
      `claim-happened-start-${box}`,
    );
  });

  it('takes a date as vague as it is given', () => {
    const draft = withDate('happened', { kind: 'known', start: { day: '', month: '', year: ' 2023 ' } });
    expect(readDraft(draft, TODAY)).toMatchObject({
      circumstances: { happened: { kind: 'known', date: '2023' } },
    });
    const open = withDate('happened', { kind: 'still-going-on', start: { day: '', month: '', year: '' } });
    expect(readDraft(open, TODAY)).toMatchObject({ circumstances: { happened: { kind: 'still-going-on' } } });
  });

  it('does not let a person find out before it happened', () => {
    const draft = withDate('found-out', { kind: 'known', start: { day: '', month: '2', year: '2024' } });
    expect(faultsOf(draft)).toMatchObject([{ id: 'found-out', field: 'claim-found-out-start-year' }]);
  });

  it('keeps what can be read while the rest is wrong', () => {
    const draft = withDate('happened', { kind: 'known', start: { day: '', month: '', year: '202' } });
    const { happened: _, ...rest } = WHOLE;
    expect(soFar(draft, TODAY)).toEqual(rest);
  });

  it('shows back what was said', () => {
    expect(whatWasSaid(WHOLE).map(({ words }) => words)).toEqual([
      'England or Wales, not sure which',
      'My child’s',
      '9 years',
      'A school or college',
      'Between March 2024 and 9 May 2024',
      'June 2024',
      'None of these',
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
