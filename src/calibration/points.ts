import { SCORECARD_FORMAT, type Scorecard } from '../estimate/scorecard.ts';
import { addUp } from '../estimate/total.ts';
import { type Answers, chosen } from '../questions/answers.ts';
import { type Factor, UNKNOWN } from '../questions/question.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import { at, BASE, COLUMNS, ORDERED, orderedOptions, rowOf, type Shares, sharesIn } from './columns.ts';
import { unknownAtLeast, unknowns } from './doubt.ts';
import { fitPoints } from './fit.ts';
import type { Observed } from './observed.ts';
import { COMBINATIONS, PRESUMPTIONS } from './prior-points.ts';
import { NO_REACH, reachFrom } from './reach.ts';

/** The points without the errors: what is fitted from one set of cases. */
export type Card = Omit<Scorecard, 'pricesAt' | 'width' | 'nothing' | 'fittedOn'>;

/** Lists are ranked first by the prior points, then once more by the fitted ones. */
const RANKINGS = 2;

export function fitCard(observed: readonly Observed[], hold: number): Card {
  const people = observed.map(({ answers }) => answers);
  const shares = sharesIn(people);
  let points: Float64Array = Float64Array.from(COLUMNS, ({ prior }) => prior);
  for (let ranking = 0; ranking < RANKINGS; ranking += 1) {
    const rows = observed.map(({ answers, aim, weight, nothing }) => ({
      row: rowOf(answers, shares, points),
      aim,
      weight,
      atMost: nothing,
    }));
    points = fitPoints(rows, COLUMNS, hold);
  }
  const card = {
    ...cardFrom(points, shares, people),
    ceiling: Math.round(Math.max(0, ...observed.map(({ aim }) => aim))),
  };
  return { ...card, reach: reachFrom(observed, bare({ ...card, reach: NO_REACH })) };
}

function cardFrom(
  points: Float64Array,
  shares: Shares,
  people: readonly Answers[],
): Omit<Card, 'ceiling' | 'reach'> {
  const pointsFor = (name: string) => points[at(name)] ?? 0;
  const lines = scoredQuestions.flatMap(({ id: question, factor, options }) => {
    let climbed = 0;
    return options
      .filter(({ value }) => value !== UNKNOWN)
      .map(({ value: option }) => {
        const name = `${question}:${option}`;
        climbed = ORDERED.includes(question) ? climbed + Math.max(0, pointsFor(name)) : pointsFor(name);
        return { id: name, question, option, factor, points: Math.round(climbed) };
      });
  });
  const worth = new Map(lines.map((line) => [line.id, line.points]));
  const rules = {
    combinations: COMBINATIONS.map(({ id, words, factor, when }) => ({
      id,
      words,
      factor,
      points: Math.round(pointsFor(id)),
      when: clauses(when, people),
    })),
    presumptions: PRESUMPTIONS.map(({ id, words, atLeast, when }) => ({
      id,
      words,
      atLeast,
      when: clauses(when, people),
      unknown: unknownAtLeast(worth.get(`distress:${atLeast}`) ?? 0, shares, worth),
    })),
  };
  const card = {
    version: SCORECARD_FORMAT,
    base: Math.round(pointsFor(BASE)),
    lines,
    ...rules,
    unknown: unknowns(people, shares, worth, rules),
  };
  return { ...card, most: mostPoints(card) };
}

function clauses(
  when: Readonly<Partial<Record<ScoredQuestionId, readonly string[]>>>,
  people: readonly Answers[],
) {
  return Object.entries(when).map(([id, anyOf]) => {
    const question = id as ScoredQuestionId;
    const known = people.filter((answers) => chosen(answers, question)[0] !== UNKNOWN);
    const met = known.filter((answers) => chosen(answers, question).some((option) => anyOf.includes(option)));
    return { question, anyOf, share: (met.length + 0.5) / (known.length + 1) };
  });
}

/** The worst answer to everything, added up by factor. */
function mostPoints(card: Omit<Card, 'most' | 'ceiling' | 'reach'>): Readonly<Record<Factor, number>> {
  const worst = Object.fromEntries(
    scoredQuestions.map(({ id, asks, options }) => {
      const known = options.map(({ value }) => value).filter((value) => value !== UNKNOWN);
      return [id, asks === 'many' ? known : (orderedOptions(id).at(-1) ?? known[0])];
    }),
  ) as Answers;
  const most = { sensitivity: 0, exposure: 0, distress: 0 };
  const scorecard = bare({ ...card, most, ceiling: Number.POSITIVE_INFINITY, reach: NO_REACH });
  for (const { factor, points } of addUp(worst, scorecard).lines) most[factor] += points;
  return most;
}

const NO_WIDTH = { below: 0, above: 0 };
const NO_COUNT = { nothing: 0, of: 0 };
const NO_COUNTS = {
  likelyTo: 0,
  possibleTo: 0,
  counts: { likely: NO_COUNT, possible: NO_COUNT, unlikely: NO_COUNT },
};

/** A card as a scorecard whose band is not known yet, to add up with. */
export function bare(card: Card): Scorecard {
  return { ...card, pricesAt: '', fittedOn: 0, width: NO_WIDTH, nothing: NO_COUNTS };
}
