import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { scoredQuestions } from '../questions/list.ts';
import { type Factor, UNKNOWN } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import { met } from './met.ts';
import { presume } from './presume.ts';
import type { Card, Range, Scorecard } from './scorecard.ts';

/** A line of the sum: what an answer, or some answers together, added to the typical figure. */
export type TotalLine = {
  readonly id: string;
  readonly question: ScoredQuestionId;
  readonly options: readonly string[];
  readonly factor: Factor;
  readonly points: number;
};

export type Total = {
  readonly lines: readonly TotalLine[];
  /** Base and points added up three times over, none above the scorecard's ceiling. */
  readonly sums: Range;
};

type Part = Range & { readonly lines: readonly TotalLine[] };
type PointsByOption = ReadonlyMap<string, number>;

const pointsByCard = new WeakMap<Card['lines'], PointsByOption>();

/** Points by `question:option`. */
function priced(lines: Card['lines']): PointsByOption {
  const known = pointsByCard.get(lines);
  if (known) return known;
  const points = new Map(
    lines.flatMap((line) => line.options.map((option) => [`${line.question}:${option}`, line.points])),
  );
  pointsByCard.set(lines, points);
  return points;
}

/** What one option adds alone, in points. */
export function pointsOf(card: Pick<Card, 'lines'>, question: ScoredQuestionId, option: string): number {
  return priced(card.lines).get(`${question}:${option}`) ?? 0;
}

/** The sum for settled answers that leave nothing out. */
export function addUp(answers: Answers, scorecard: Card & Pick<Scorecard, 'base'>): Total {
  const asked = scoredQuestions.filter(({ id }) => answers[id] !== undefined);
  const parts: Part[] = [
    ...asked.map(({ id, factor }) => questionPart(id, factor, answers, scorecard)),
    ...scorecard.combinations.flatMap((combination) => combinationPart(combination, answers)),
    presumedPart(answers, scorecard),
  ];
  const sumOf = (end: keyof Range) =>
    Math.min(
      scorecard.ceiling,
      parts.reduce((sum, part) => sum + part[end], scorecard.base),
    );
  return {
    lines: parts.flatMap(({ lines }) => lines),
    sums: { low: sumOf('low'), typical: sumOf('typical'), high: sumOf('high') },
  };
}

function questionPart(question: ScoredQuestionId, factor: Factor, answers: Answers, card: Card): Part {
  const given = chosen(answers, question);
  if (given[0] === UNKNOWN) {
    const counts = card.unknown[question];
    const line = { id: `${question}:${UNKNOWN}`, question, options: given, factor, points: counts.typical };
    return { ...counts, lines: [line] };
  }
  const each = listPoints(
    given.map((option) => pointsOf(card, question, option)),
    card.several,
  );
  const lines = given.map((option, index) => ({
    id: `${question}:${option}`,
    question,
    options: [option],
    factor,
    points: each[index] ?? 0,
  }));
  const sum = each.reduce((all, points) => all + points, 0);
  return { low: sum, typical: sum, high: sum, lines };
}

/** What each option of a list adds: the heaviest in full, the next that carries points `several`, all others none. */
export function listPoints(points: readonly number[], several: number): number[] {
  const heaviest = points.indexOf(Math.max(...points));
  const next = points.findIndex((each, index) => index !== heaviest && each > 0);
  return points.map((each, index) => (index === heaviest ? each : index === next ? several : 0));
}

function combinationPart(
  { id, factor, points, when }: Card['combinations'][number],
  answers: Answers,
): Part[] {
  const is = met(when, answers);
  if (is === 'no') return [];
  const counted = is === 'yes' ? points : Math.round(points / 2);
  const line = { id, question: when[0]?.question ?? 'data', options: [], factor, points: counted };
  return [{ low: is === 'yes' ? points : 0, typical: counted, high: points, lines: [line] }];
}

function presumedPart(answers: Answers, card: Card): Part {
  const felt = chosen(answers, 'distress')[0] ?? UNKNOWN;
  const points = (option: string) => pointsOf(card, 'distress', option);
  const counts =
    felt === UNKNOWN
      ? card.unknown.distress
      : { low: points(felt), typical: points(felt), high: points(felt) };
  const { presumption, ...range } = presume(answers, card, counts, points);
  if (!presumption || range.typical === 0) return { ...range, lines: [] };
  const { id } = presumption;
  return {
    ...range,
    lines: [{ id, question: 'distress', options: [], factor: 'distress', points: range.typical }],
  };
}
