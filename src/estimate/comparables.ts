import { type Answers, chosen } from '../questions/answers.ts';
import { type ManyQuestion, type OneQuestion, UNKNOWN } from '../questions/question.ts';
import { scoredQuestions } from '../questions/questions.ts';
import type { Range } from './band.ts';
import type { ComparableCase } from './cases.ts';
import type { Scorecard } from './scorecard.ts';
import { pointsOf } from './total.ts';

export type Comparable = {
  readonly id: string;
  readonly alike: readonly string[];
  readonly differs: readonly string[];
  /** True where it ended outside the band. */
  readonly otherWay: boolean;
};

/** How much each question counts in how near a case is; chosen by reading, not fitted. What it was about and who got it count most. */
const WEIGHT: Readonly<Record<string, number>> = {
  data: 3,
  recipients: 2,
  distress: 2,
  conduct: 1,
  access: 0.75,
  depth: 0.5,
  vulnerable: 0.5,
  effects: 0.5,
  duration: 0.25,
  known: 0.25,
  lasted: 0.25,
  persisted: 0.25,
  diagnosis: 0.5,
};
/** Nearly every decided case (51 of 55) has another nearer than this; answers further from all of them are far. */
const FAR_BEYOND = 4.5;
const SHOWN = 5;
/** How far down the list of near cases to look for one that went the other way. */
const LOOKED_THROUGH = 15;
/** Kinds of information that many cases share count little towards likeness, serious kinds much. */
const LEAST_SHARE = 1;

/** 0 for the same answers; each question adds its weight at most. */
export function distance(answers: Answers, other: Answers, scorecard: Scorecard): number {
  return scoredQuestions.reduce((sum, question) => {
    const apart =
      question.asks === 'many'
        ? listDistance(question.id, chosen(answers, question.id), chosen(other, question.id), scorecard)
        : optionDistance(question, chosen(answers, question.id)[0], chosen(other, question.id)[0]);
    return sum + (WEIGHT[question.id] ?? 0) * apart;
  }, 0);
}

function listDistance(
  id: string,
  one: readonly string[],
  other: readonly string[],
  scorecard: Scorecard,
): number {
  if (one.includes(UNKNOWN) || other.includes(UNKNOWN)) return 0.5;
  const weigh = (options: readonly string[]) =>
    options.reduce(
      (sum, option) => sum + LEAST_SHARE + (pointsOf(scorecard).get(`${id}:${option}`) ?? 0) / 10,
      0,
    );
  const all = [...new Set([...one, ...other])];
  if (all.length === 0) return 0;
  return 1 - weigh(one.filter((option) => other.includes(option))) / weigh(all);
}

function optionDistance(
  question: OneQuestion | ManyQuestion,
  one: string | undefined,
  other: string | undefined,
): number {
  const ordered = question.options.filter(({ value }) => value !== UNKNOWN).map(({ value }) => value);
  const first = ordered.indexOf(one ?? UNKNOWN);
  const second = ordered.indexOf(other ?? UNKNOWN);
  if (first === -1 || second === -1) return one === other ? 0 : 0.4;
  return Math.abs(first - second) / (ordered.length - 1);
}

/** The nearest cases, nearest first, with at least one that ended outside the band where there is one near. */
export function nearest(
  answers: Answers,
  band: Range,
  scorecard: Scorecard,
  cases: readonly ComparableCase[],
): { comparable: Comparable[]; far: boolean } {
  const near = cases
    .map((decided) => ({ decided, apart: distance(answers, decided.answers, scorecard) }))
    .sort((one, other) => one.apart - other.apart || (one.decided.id < other.decided.id ? -1 : 1));
  const outside = ({ awardToday }: ComparableCase) => awardToday < band.low || awardToday > band.high;
  const shown = near.slice(0, SHOWN);
  if (!shown.some(({ decided }) => outside(decided))) {
    const other = near.slice(SHOWN, LOOKED_THROUGH).find(({ decided }) => outside(decided));
    if (other) shown.splice(SHOWN - 1, 1, other);
  }
  return {
    comparable: shown.map(({ decided }) => ({
      id: decided.id,
      ...compare(answers, decided.answers, scorecard),
      otherWay: outside(decided),
    })),
    far: (near[0]?.apart ?? Number.POSITIVE_INFINITY) > FAR_BEYOND,
  };
}

const MOST_WORDS = 3;

function compare(
  answers: Answers,
  other: Answers,
  scorecard: Scorecard,
): { alike: string[]; differs: string[] } {
  const alike: [number, string][] = [];
  const differs: [number, string][] = [];
  for (const question of scoredQuestions) {
    const mine = chosen(answers, question.id);
    const theirs = chosen(other, question.id);
    const weight = WEIGHT[question.id] ?? 0;
    for (const { value, short } of question.options) {
      if (value === UNKNOWN || !theirs.includes(value)) continue;
      const points = (pointsOf(scorecard).get(`${question.id}:${value}`) ?? 0) / 10;
      if (mine.includes(value)) alike.push([weight * (1 + points), short]);
      else if (!mine.includes(UNKNOWN)) differs.push([weight * (1 + points), short]);
    }
  }
  const most = (found: [number, string][]) =>
    found
      .sort(([one], [two]) => two - one)
      .slice(0, MOST_WORDS)
      .map(([, words]) => words);
  return { alike: most(alike), differs: most(differs) };
}
