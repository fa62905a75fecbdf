import { type Answers, chosen } from '../questions/answers.ts';
import { type Factor, UNKNOWN } from '../questions/question.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import { type Clause, FURTHER_PART, type Scorecard } from './scorecard.ts';

/** A line of the sum: what an answer, or some answers together, added. */
export type TotalLine = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly options: readonly string[];
  readonly factor: Factor;
  readonly points: number;
};

export type Widening = { readonly question: ScoredQuestionId; readonly points: number };

export type Total = {
  readonly lines: readonly TotalLine[];
  /** Base and lines added up. */
  readonly points: number;
  /** The same with the worst answer for each thing that is not known. */
  readonly worst: number;
  /** What each "I don't know" adds to each side of the band. */
  readonly widens: readonly Widening[];
};

type Prices = ReadonlyMap<string, number>;
const pointsByScorecard = new WeakMap<Scorecard, Prices>();

/** Points by `question:option`. */
export function pointsOf(scorecard: Scorecard): Prices {
  const known = pointsByScorecard.get(scorecard);
  if (known) return known;
  const points = new Map(scorecard.lines.map((line) => [`${line.question}:${line.option}`, line.points]));
  pointsByScorecard.set(scorecard, points);
  return points;
}

/** A list's points: the largest in full, a quarter of each further one, each rounded down. */
export function listPoints(points: readonly number[]): number {
  const most = Math.max(0, ...points);
  const quarters = points.reduce((sum, each) => sum + Math.floor(each / FURTHER_PART), 0);
  return most + quarters - Math.floor(most / FURTHER_PART);
}

/** Whether a clause is met; null when the answer is not known. */
function meets(clause: Clause, answers: Answers): boolean | null {
  const options = chosen(answers, clause.question);
  if (options[0] === UNKNOWN) return null;
  return options.some((option) => clause.anyOf.includes(option));
}

export type Holding = {
  /** How likely it holds: 1, 0, or the share of cases where something is not known. */
  readonly chance: number;
  /** The question it turns on, when that is not known. */
  readonly turnsOn: ScoredQuestionId | null;
};

export function holding(when: readonly Clause[], answers: Answers): Holding {
  let chance = 1;
  let turnsOn: ScoredQuestionId | null = null;
  for (const clause of when) {
    const met = meets(clause, answers);
    if (met === false) return { chance: 0, turnsOn: null };
    if (met === null) {
      chance *= clause.share;
      turnsOn ??= clause.question;
    }
  }
  return { chance, turnsOn };
}

/** Half-width, in points, that a doubt of this size is set against: about that of the band itself. */
const DOUBT_AGAINST = 50;

/** Points a doubt of this spread adds to each side: what adding its variance to the band's own would. */
export function widening(spread: number): number {
  if (spread === 0) return 0;
  return Math.max(1, Math.round(Math.hypot(DOUBT_AGAINST, 0.7 * spread) - DOUBT_AGAINST));
}

/** The sum for settled answers that leave nothing out. */
export function addUp(answers: Answers, scorecard: Scorecard): Total {
  const points = pointsOf(scorecard);
  const lines: TotalLine[] = [];
  const widens: Widening[] = [];
  let worst = scorecard.base;
  for (const { id: question, factor, options, asks } of scoredQuestions) {
    if (answers[question] === undefined) continue;
    const given = chosen(answers, question);
    const priced = (option: string) => points.get(`${question}:${option}`) ?? 0;
    if (given[0] === UNKNOWN) {
      const { points: mean, widens: by } = scorecard.unknown[question];
      lines.push({ id: `${question}:${UNKNOWN}`, question, options: given, factor, points: mean });
      if (by > 0) widens.push({ question, points: by });
      const all = options.map(({ value }) => priced(value));
      worst += asks === 'many' ? listPoints(all) : Math.max(...all);
      continue;
    }
    worst += listPoints(given.map(priced));
    lines.push(...questionLines(question, factor, given, priced));
  }
  for (const { id, factor, points: full, when } of scorecard.combinations) {
    const { chance, turnsOn } = holding(when, answers);
    if (chance === 0) continue;
    const question = when[0]?.question ?? 'data';
    lines.push({ id, question, options: [], factor, points: Math.round(full * chance) });
    worst += full;
    if (turnsOn) widens.push({ question: turnsOn, points: widening(full / 2) });
  }
  const presumed = presumption(answers, scorecard, points);
  if (presumed) {
    lines.push(...presumed.lines);
    widens.push(...presumed.widens);
    worst += presumed.worst;
  }
  const sum = lines.reduce((total, line) => total + line.points, scorecard.base);
  return { lines, points: sum, worst: Math.max(sum, worst), widens };
}

function questionLines(
  question: ScoredQuestionId,
  factor: Factor,
  given: readonly string[],
  priced: (option: string) => number,
): TotalLine[] {
  let largest = given[0];
  for (const option of given) if (priced(option) > priced(largest ?? option)) largest = option;
  return given.map((option) => ({
    id: `${question}:${option}`,
    question,
    options: [option],
    factor,
    points: option === largest ? priced(option) : Math.floor(priced(option) / FURTHER_PART),
  }));
}

type Presumed = { lines: TotalLine[]; widens: Widening[]; worst: number };

/** The points by which presumed harm goes beyond the distress that was answered; the largest one counts. */
function presumption(answers: Answers, scorecard: Scorecard, points: Prices): Presumed | null {
  const level = chosen(answers, 'distress')[0] ?? UNKNOWN;
  let best: Presumed | null = null;
  for (const { id, atLeast, when, unknown } of scorecard.presumptions) {
    const { chance, turnsOn } = holding(when, answers);
    if (chance === 0) continue;
    const floor = points.get(`distress:${atLeast}`) ?? 0;
    const beyond =
      level === UNKNOWN
        ? unknown.points - scorecard.unknown.distress.points
        : floor - (points.get(`distress:${level}`) ?? 0);
    if (beyond <= 0) continue;
    const added = Math.round(beyond * chance);
    if (best && (best.lines[0]?.points ?? 0) >= added) continue;
    best = {
      lines: [{ id, question: 'distress', options: [], factor: 'distress', points: added }],
      widens: [],
      worst: level === UNKNOWN ? 0 : beyond,
    };
    if (turnsOn) best.widens.push({ question: turnsOn, points: widening(beyond / 2) });
    else if (level === UNKNOWN) {
      const narrower = unknown.widens - scorecard.unknown.distress.widens;
      best.widens.push({ question: 'distress', points: narrower });
    }
  }
  return best;
}
