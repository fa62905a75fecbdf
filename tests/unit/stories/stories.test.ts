import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { circumstancesReading } from '../../../src/claim/read-circumstances.ts';
import { type Estimate, estimate } from '../../../src/estimate/estimate.ts';
import { type Answers, settle } from '../../../src/questions/answers.ts';
import { asked, outstanding, reachable, type Said } from '../../../src/questions/journey.ts';
import { isStep } from '../../../src/questions/list.ts';
import { headsTyped, lossOf } from '../../../src/questions/loss.ts';
import { readAnswers } from '../../../src/questions/read-answers.ts';
import { estimator } from '../../../src/records/estimator.ts';

type Story = {
  readonly id: string;
  readonly title: string;
  readonly once?: string;
  readonly answers: Answers;
  readonly heads?: Readonly<Record<string, string>>;
  readonly circumstances: Readonly<Record<string, unknown>>;
  readonly ends: 'range' | 'no range';
};

const TODAY = '2026-11-30';
const stories = parse(readFileSync('tests/unit/stories/stories.yaml', 'utf8')) as readonly Story[];
const { scorecard, cases } = estimator();

/** The answers with the sum that the boxes for money lost come to. */
function answersOf({ answers, heads = {} }: Story): Answers {
  const typed = headsTyped(Object.entries(heads));
  if ('faults' in typed) throw new Error(JSON.stringify(typed.faults));
  const loss = lossOf(typed.heads);
  return { ...answers, ...(loss !== undefined && { loss }) };
}

function saidIn(story: Story): Said {
  return { ...answersOf(story), whose: story.circumstances.whose };
}

/** How a result ends: a range, or the page that says why there is none. Never half-way. */
const ENDS: Readonly<Record<Estimate['kind'], Story['ends'] | 'unfinished'>> = {
  band: 'range',
  'not-covered': 'no range',
  'too-little': 'no range',
  incomplete: 'unfinished',
};

describe.each(stories)('$title', (story) => {
  it('is told in options that the questions have', () => {
    expect(readAnswers(answersOf(story)).faults).toEqual([]);
    expect(circumstancesReading(story.circumstances, TODAY).faults).toEqual([]);
  });

  it('answers every question that is asked, and no other', () => {
    const said = saidIn(story);
    expect(outstanding(said)).toEqual([]);
    expect(reachable('result', said)).toBe('result');
    const left = asked(said).filter(
      (question) => said[question.id] === undefined && question.asks !== 'pounds' && isStep(question),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
    const open: readonly string[] = asked({ whose: said.whose, ...onlyHow(said) }).map(({ id }) => id);
    expect(Object.keys(story.answers).filter((id) => !open.includes(id))).toEqual([]);
    expect(settle(answersOf(story))).toEqual(answersOf(story));
  });

  it(`comes to a result: ${story.ends}`, () => {
    const answers = readAnswers(answersOf(story)).answers;
    expect(ENDS[estimate(answers, scorecard, cases).kind]).toBe(story.ends);
  });
});

/** What decides which questions are asked: an answer that was given keeps its own question open. */
function onlyHow({ 'what-happened': happened, distress }: Said): Said {
  return { 'what-happened': happened, distress };
}

it('holds the twenty, each once', () => {
  expect(stories).toHaveLength(20);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(20);
});

it('uses each option that stories once lacked', () => {
  const told = JSON.stringify(stories.map(({ answers, circumstances }) => [answers, circumstances]));
  for (const option of [
    ...['tens', 'perhaps-hostile', 'ongoing', 'benefits', 'wrong-record', 'recorded'],
    ...['police-involved', 'offered-monitoring', 'refused', 'no-reply', 'care-home', 'phone-company'],
  ])
    expect(told, option).toContain(`"${option}"`);
});
