import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claim } from '../../../src/claim/claim.ts';
import { circumstancesReading } from '../../../src/claim/read-circumstances.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import { readAnswers } from '../../../src/questions/read-answers.ts';
import { law } from '../claim-law.ts';

type Advice = {
  readonly because: string;
  readonly time: string;
  readonly lastSafeDay: string | null;
  readonly first?: string;
  readonly firstWarning?: string;
  readonly steps?: readonly string[];
  readonly notSteps?: readonly string[];
  readonly places?: readonly string[];
  readonly notPlaces?: readonly string[];
  readonly letters?: readonly string[];
  readonly refusals?: readonly string[];
  readonly warnings?: readonly string[];
  readonly notWarnings?: readonly string[];
  readonly forum?: string;
  readonly forumAt?: readonly [number, number, number];
};
type Advised = {
  readonly id: string;
  readonly who: string;
  readonly answers: Answers;
  readonly circumstances: Readonly<Record<string, unknown>>;
  readonly says: Advice;
};

/** The day on which the adviser wrote. */
const TODAY = '2026-11-29';
const people = parse(readFileSync('tests/unit/advice/people.yaml', 'utf8')) as readonly Advised[];

function claimOf({ answers, circumstances, says: { forumAt } }: Advised) {
  const reading = circumstancesReading(circumstances, TODAY);
  expect(reading.faults).toEqual([]);
  const value = forumAt && { low: forumAt[0], typical: forumAt[1], high: forumAt[2] };
  return claim(reading.circumstances, answers, value, law, TODAY);
}

describe.each(people)('a careful adviser, to $id', (person) => {
  const { says } = person;

  it('counts the time', () => {
    const found = claimOf(person);
    expect(found.time, says.because).toBe(says.time);
    expect(found.lastSafeDay ?? null, says.because).toBe(says.lastSafeDay);
  });

  it('names the steps', () => {
    const steps = claimOf(person).steps.map(({ id }) => id);
    if (says.first) expect(steps[0]).toBe(says.first);
    expect(steps).toEqual(expect.arrayContaining([...(says.steps ?? [])]));
    for (const step of says.notSteps ?? []) expect(steps).not.toContain(step);
  });

  it('sends them to the right body', () => {
    const { places } = claimOf(person);
    expect(places).toEqual(expect.arrayContaining([...(says.places ?? [])]));
    for (const place of says.notPlaces ?? []) expect(places).not.toContain(place);
  });

  it('warns of what fits, the most pressing first', () => {
    const warnings = claimOf(person).warnings.map(({ id }) => id);
    if (says.firstWarning) expect(warnings[0]).toBe(says.firstWarning);
    expect(warnings).toEqual(expect.arrayContaining([...(says.warnings ?? [])]));
    for (const warning of says.notWarnings ?? []) expect(warnings).not.toContain(warning);
  });

  it('offers the papers, names the court and says what it cannot say', () => {
    const found = claimOf(person);
    if (says.letters?.length === 0) expect(found.letters).toEqual([]);
    expect(found.letters).toEqual(expect.arrayContaining([...(says.letters ?? [])]));
    expect(found.refusals.map(({ kind }) => kind)).toEqual(says.refusals ?? []);
    if (says.forum) expect(found.forum.track).toBe(says.forum);
  });

  it('was told in answers that the questionnaire can hold', () => {
    expect(readAnswers(person.answers).faults).toEqual([]);
  });
});

it('holds twenty stories and at least ten other people', () => {
  expect(people.length).toBeGreaterThanOrEqual(30);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
});
