import type { Clause, Combination, Presumption, Unknown } from '../estimate/scorecard.ts';
import { listPoints } from '../estimate/total.ts';
import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import { LISTS, orderedOptions, type Shares } from './columns.ts';

/** Whole points by `question:option`. */
type Worth = ReadonlyMap<string, number>;
/** What an answer may come to and how likely: the chances add up to one. */
type Spread = readonly { readonly points: number; readonly chance: number }[];
type Rules = {
  readonly combinations: readonly Combination[];
  readonly presumptions: readonly Presumption[];
};

/** What "I don't know" counts for, question by question. */
export function unknowns(
  people: readonly Answers[],
  shares: Shares,
  worth: Worth,
  rules: Rules,
): Readonly<Record<ScoredQuestionId, Unknown>> {
  const felt = orderedSpread('distress', shares, worth);
  const entries = scoredQuestions.map(({ id }) => {
    const spread = LISTS.includes(id) ? listSpread(id, people, worth) : orderedSpread(id, shares, worth);
    const points = mean(spread);
    const variance = mean(
      spread.map(({ points: each, chance }) => ({ points: (each - points) ** 2, chance })),
    );
    const together = varianceTogether(id, rules, felt, worth);
    return [id, { points: Math.round(points), widens: widening(Math.sqrt(variance + together)) }];
  });
  return Object.fromEntries(entries) as Record<ScoredQuestionId, Unknown>;
}

/** What unknown distress counts for when it counts as at least `least` points. */
export function unknownAtLeast(least: number, shares: Shares, worth: Worth): { readonly points: number } {
  const felt = orderedSpread('distress', shares, worth);
  return {
    points: Math.round(mean(felt.map(({ points, chance }) => ({ points: Math.max(least, points), chance })))),
  };
}

function orderedSpread(question: ScoredQuestionId, shares: Shares, worth: Worth): Spread {
  return orderedOptions(question).map((option, place) => ({
    points: worth.get(`${question}:${option}`) ?? 0,
    chance: shares[question]?.[place] ?? 0,
  }));
}

/** For a list: what the lists of the cases come to. */
function listSpread(question: ScoredQuestionId, people: readonly Answers[], worth: Worth): Spread {
  const known = people
    .filter((answers) => answers[question] !== undefined)
    .map((answers) => chosen(answers, question))
    .filter((options) => options[0] !== UNKNOWN);
  return known.map((options) => ({
    points: listPoints(options.map((option) => worth.get(`${question}:${option}`) ?? 0)),
    chance: 1 / known.length,
  }));
}

function mean(spread: Spread): number {
  return spread.reduce((sum, { points, chance }) => sum + points * chance, 0);
}

/** The variance that comes from things which count only together, were this question alone not known. */
function varianceTogether(question: ScoredQuestionId, rules: Rules, felt: Spread, worth: Worth): number {
  const combined = rules.combinations.map(({ when, points }) => turning(question, when) * points ** 2);
  const presumed = rules.presumptions.map(({ when, atLeast }) => {
    const floor = worth.get(`distress:${atLeast}`) ?? 0;
    const squares = felt.map(({ points, chance }) => ({ points: Math.max(0, floor - points) ** 2, chance }));
    return turning(question, when) * mean(squares);
  });
  return [...combined, ...presumed].reduce((sum, variance) => sum + variance, 0);
}

/** How often the other clauses are met, times the variance of whether this one is. */
function turning(question: ScoredQuestionId, when: readonly Clause[]): number {
  const mine = when.find((clause) => clause.question === question);
  if (!mine) return 0;
  const others = when.filter((clause) => clause !== mine);
  return others.reduce((chance, { share }) => chance * share, mine.share * (1 - mine.share));
}

/** Half-width, in points, that a doubt is set against: about that of the band itself. */
const DOUBT_AGAINST = 50;
/** The other answers already tell about half of the variance of one that is not known: the root of a half. */
const STILL_IN_DOUBT = 0.7;

/** Points a doubt of this spread adds to each side: what adding its variance to the band's own would. */
function widening(spread: number): number {
  if (spread === 0) return 0;
  return Math.max(1, Math.round(Math.hypot(DOUBT_AGAINST, STILL_IN_DOUBT * spread) - DOUBT_AGAINST));
}
