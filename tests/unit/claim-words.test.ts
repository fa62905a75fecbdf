import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { forum } from '../../src/claim/forum.ts';
import { whatYouWouldKeep } from '../../src/claim/keep.ts';
import type { Cause } from '../../src/claim/law.ts';
import { LETTER_IDS, LETTER_TITLES } from '../../src/claim/letters/letter.ts';
import { limitNotes } from '../../src/claim/limit-notes.ts';
import { causeForWhat, causeTitle } from '../../src/claim/limit-words.ts';
import { refusals } from '../../src/claim/refusals.ts';
import { type Situation, situationOf } from '../../src/claim/situation.ts';
import { STEPS } from '../../src/claim/steps.ts';
import { timeLimits } from '../../src/claim/time-limit.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { claimQuestions } from '../../src/questions/claim-questions.ts';
import { law, TODAY } from './claim-law.ts';

function options(id: 'nation' | 'responsible'): readonly string[] {
  return claimQuestions.flatMap((question) =>
    question.id === id ? question.options.map(({ value }) => value) : [],
  );
}

/** Answers for which a step names every place it may. */
const EVERYTHING: Answers = {
  data: ['identity', 'sexual-offence', 'intimate-images'],
  vulnerable: ['child'],
};

/** Everybody a step may be written for: by nation, by body, for oneself and for a child. */
const PEOPLE = options('nation').flatMap((nation) =>
  options('responsible').flatMap((responsible) =>
    (['mine', 'my-child'] as const).map((whose) => ({ nation, responsible, whose }) as Circumstances),
  ),
);

/** No step words itself by the time that is left. */
function situation(circumstances: Circumstances, answers: Answers): Situation {
  return situationOf(circumstances, answers, { kind: 'not-covered', reasons: [] }, 'undated', law, TODAY);
}

const everybody = () => PEOPLE.flatMap((person) => [situation(person, {}), situation(person, EVERYTHING)]);

/** What a step says to anybody, each text once. */
function everyWay(words: (typeof STEPS)[number]['why'], people: readonly Situation[]): ReadonlySet<string> {
  return new Set(typeof words === 'string' ? [words] : people.map(words));
}

/** A sentence or a short line, as a person reads it. */
const LINE = /^[A-Z£\d].{3,}/;
const SENTENCE = /^[A-Z£\d].{9,}\.( \(to be checked\))?$/;

describe('every step', () => {
  it('says what to do, why and how long it takes, to everybody', () => {
    const people = everybody();
    for (const { id, title, why, howLong } of STEPS) {
      expect(title, id).toMatch(LINE);
      for (const words of everyWay(why, people)) expect(words, id).toMatch(SENTENCE);
      for (const words of everyWay(howLong, people)) expect(words, id).toMatch(LINE);
    }
  });

  it('leads to places that exist', () => {
    const places = new Set(everybody().flatMap((someone) => STEPS.flatMap((step) => step.places(someone))));
    const known = law.help.map(({ id }) => id);
    expect([...places].filter((id) => !known.includes(id))).toEqual([]);
  });
});

it('sends everybody who is refused somewhere, to places that exist', () => {
  const known = law.help.map(({ id }) => id);
  const refused = [
    ...refusals({ nation: 'elsewhere', whose: 'died', responsible: 'private-person' }, law),
    ...refusals({ already: ['accepted-money', 'signed', 'started-claim'] }, law),
  ];
  expect(refused).toHaveLength(6);
  for (const { kind, title, text, instead, places } of refused) {
    expect(title, kind).toMatch(LINE);
    expect(text, kind).toMatch(SENTENCE);
    expect(instead, kind).toMatch(SENTENCE);
    expect(places, kind).toEqual(expect.arrayContaining(['citizens-advice-england', 'advice-ni']));
    expect(places.filter((id) => !known.includes(id))).toEqual([]);
  }
});

it('tells of every route whom it suits and what could be lost', () => {
  const routes = whatYouWouldKeep({ low: 0, typical: 900, high: 2000 }, 0, { nation: 'england-wales' }, law);
  for (const { kind, title, suits, couldLose, notes } of routes) {
    expect(title, kind).toMatch(LINE);
    for (const words of [suits, couldLose, ...notes]) expect(words, kind).toMatch(SENTENCE);
    expect(notes.length, kind).toBeGreaterThan(0);
  }
  expect(new Set(routes.map(({ title }) => title)).size).toBe(4);
});

it('tells of every limit what it is for', () => {
  const causes: readonly Cause[] = [...new Set(law.limits.map(({ cause }) => cause))];
  for (const cause of causes) {
    expect(causeTitle(cause), cause).toMatch(LINE);
    expect(causeForWhat(cause, law), cause).toMatch(SENTENCE);
  }
  expect(new Set(causes.map(causeTitle)).size).toBe(4);
});

it('says something in every note beside a limit, and in every point about a court', () => {
  const leapDay = { kind: 'known', date: '2024-02-29' } as const;
  for (const person of PEOPLE.filter(({ whose }) => whose === 'mine')) {
    const circumstances = { ...person, happened: leapDay };
    const limits = timeLimits(circumstances, {}, law, TODAY);
    if (limits.kind !== 'dated') continue;
    const notes = limitNotes(circumstances, {}, limits.limits, law);
    for (const { id, text } of notes) expect(text, id).toMatch(SENTENCE);
    for (const { id, title, text } of forum(circumstances, {}, undefined, law).points) {
      expect(title, id).toMatch(LINE);
      expect(text, id).toMatch(SENTENCE);
    }
  }
});

it('calls every paper by a name of its own', () => {
  const titles = LETTER_IDS.map((id) => LETTER_TITLES[id]);
  for (const title of titles) expect(title).toMatch(LINE);
  expect(new Set(titles).size).toBe(LETTER_IDS.length);
});
