import { type Answers, chosen } from '../questions/answers.ts';
import { type Factor, UNKNOWN } from '../questions/question.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import { chanceOf } from './chance.ts';
import { presume } from './presume.ts';
import { type Reached, reachOf } from './reach.ts';
import { FURTHER_PART, type Scorecard } from './scorecard.ts';

/** A line of the sum: what an answer, or some answers together, added. */
export type TotalLine = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly options: readonly string[];
  readonly factor: Factor;
  readonly points: number;
};

/** What a question not known adds to each side of the band, and what more it adds above, in points. */
export type Widening = {
  readonly question: ScoredQuestionId;
  readonly points: number;
  readonly above: number;
};

export type Total = {
  readonly lines: readonly TotalLine[];
  /** Base and lines added up, but no more than the scorecard's ceiling. */
  readonly points: number;
  /** The same with the worst answer for each thing that is not known. */
  readonly worst: number;
  readonly widens: readonly Widening[];
  readonly reached: Reached;
};

/** What a question or a rule adds to its factor: as it counts, and at worst. */
export type Part = {
  /** The questions that it hangs on. */
  readonly of: readonly ScoredQuestionId[];
  readonly factor: Factor;
  readonly lines: readonly TotalLine[];
  readonly worst: number;
};

/** Points by `question:option`. */
export type PointsByOption = ReadonlyMap<string, number>;
const pointsByScorecard = new WeakMap<Scorecard, PointsByOption>();

export function pointsOf(scorecard: Scorecard): PointsByOption {
  const known = pointsByScorecard.get(scorecard);
  if (known) return known;
  const points = new Map(scorecard.lines.map((line) => [`${line.question}:${line.option}`, line.points]));
  pointsByScorecard.set(scorecard, points);
  return points;
}

/** The sum for settled answers that leave nothing out. */
export function addUp(answers: Answers, scorecard: Scorecard): Total {
  const points = pointsOf(scorecard);
  const presumed: Part = {
    of: scorecard.presumptions.flatMap(({ when }) => when.map(({ question }) => question)),
    factor: 'distress',
    ...presume(answers, scorecard, points),
  };
  const parts: Part[] = [
    ...scoredQuestions
      .filter(({ id }) => answers[id] !== undefined)
      .map((question) => addQuestion(question, answers, scorecard, points)),
    ...addCombinations(answers, scorecard),
    presumed,
  ];
  const lines = parts.flatMap((part) => part.lines);
  const sum = lines.reduce((total, line) => total + line.points, scorecard.base);
  // Where it is not known how bad it was, its worst is already as much as any harm presumed.
  const worst = parts
    .filter((part) => part !== presumed || answers.distress !== UNKNOWN)
    .reduce((total, part) => total + part.worst, scorecard.base);
  const reached = reachOf(answers, parts, scorecard.reach);
  return {
    lines,
    points: Math.min(sum, scorecard.ceiling),
    worst: Math.min(Math.max(sum, worst), scorecard.ceiling),
    widens: scoredQuestions.flatMap(({ id: question }) => {
      if (chosen(answers, question)[0] !== UNKNOWN) return [];
      const { widens: each } = scorecard.unknown[question];
      const above = reached.doubts.find((doubt) => doubt.question === question)?.points ?? 0;
      return each + above > 0 ? [{ question, points: each, above }] : [];
    }),
    reached,
  };
}

function addQuestion(
  { id: question, factor, options, asks }: (typeof scoredQuestions)[number],
  answers: Answers,
  scorecard: Scorecard,
  points: PointsByOption,
): Part {
  const given = chosen(answers, question);
  const priced = (option: string) => points.get(`${question}:${option}`) ?? 0;
  if (given[0] !== UNKNOWN) {
    const lines = listLines(given.map(priced)).map((each, place) => {
      const option = given[place] ?? '';
      return { id: `${question}:${option}`, question, options: [option], factor, points: each };
    });
    return { of: [question], factor, lines, worst: lines.reduce((sum, line) => sum + line.points, 0) };
  }
  const likely = scorecard.unknown[question].points;
  const all = options.map(({ value }) => priced(value));
  return {
    of: [question],
    factor,
    lines: [{ id: `${question}:${UNKNOWN}`, question, options: given, factor, points: likely }],
    worst: asks === 'many' ? listPoints(all) : Math.max(...all),
  };
}

/** What each option of a list adds: the largest in full, a quarter of each further one, rounded down. */
function listLines(points: readonly number[]): number[] {
  const largest = points.indexOf(Math.max(...points));
  return points.map((each, place) => (place === largest ? each : Math.floor(each / FURTHER_PART)));
}

export function listPoints(points: readonly number[]): number {
  return listLines(points).reduce((sum, each) => sum + each, 0);
}

/** Things that weigh more together count by the chance that they are together. */
function addCombinations(answers: Answers, scorecard: Scorecard): Part[] {
  return scorecard.combinations.flatMap(({ id, factor, points, when }): Part[] => {
    const chance = chanceOf(when, answers);
    if (chance === 0) return [];
    const question = when[0]?.question ?? 'data';
    const line = { id, question, options: [], factor, points: Math.round(points * chance) };
    const of = when.map((clause) => clause.question);
    return [{ of, factor, lines: [line], worst: points }];
  });
}
