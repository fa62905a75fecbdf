import { FURTHER_PART } from '../estimate/scorecard.ts';
import { type Answers, chosen } from '../questions/answers.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { ScoredQuestionId } from '../questions/questions.ts';
import type { Column } from './fit.ts';
import { COMBINATIONS, PRESUMPTIONS, PRIOR_BASE, PRIOR_OPTIONS, PRIOR_STEPS, STRAY } from './prior-points.ts';

type PriorTable = Readonly<Record<string, Readonly<Record<string, number>>>>;
const STEPS: PriorTable = PRIOR_STEPS;
const OPTIONS: PriorTable = PRIOR_OPTIONS;

/** Options of an ordered question from the least to the worst, "I don't know" left out. */
export function orderedOptions(question: ScoredQuestionId): readonly string[] {
  return Object.keys(STEPS[question] ?? {});
}
export const ORDERED = Object.keys(STEPS) as ScoredQuestionId[];
export const LISTS = Object.keys(OPTIONS) as ScoredQuestionId[];
export const BASE = 'base';

export type NamedColumn = Column & { readonly name: string };

function column(name: string, prior: number): NamedColumn {
  const stray = name.startsWith('distress:') ? STRAY.distress : Math.max(STRAY.least, STRAY.share * prior);
  return { name, prior, stray, signed: false };
}

/** Everything that is fitted: the base, each step, each list option, each combination. */
export const COLUMNS: readonly NamedColumn[] = [
  { name: BASE, prior: PRIOR_BASE, stray: STRAY.base, signed: true },
  ...ORDERED.flatMap((question) =>
    orderedOptions(question)
      .slice(1)
      .map((option) => column(`${question}:${option}`, STEPS[question]?.[option] ?? 0)),
  ),
  ...LISTS.flatMap((question) =>
    Object.entries(OPTIONS[question] ?? {}).map(([option, prior]) => column(`${question}:${option}`, prior)),
  ),
  ...COMBINATIONS.map(({ id, points }) => column(id, points)),
];
const AT = new Map(COLUMNS.map(({ name }, at) => [name, at]));
export const at = (name: string): number => AT.get(name) ?? -1;

/** How often the cases show each option of an ordered question, where they show one. */
export type Shares = Readonly<Record<string, readonly number[]>>;

/** Added to each count, so that no option is held impossible because no case shows it. */
const UNSEEN = 0.5;

export function sharesIn(people: readonly Answers[]): Shares {
  return Object.fromEntries(
    ORDERED.map((question) => {
      const counts = orderedOptions(question).map(
        (option) => UNSEEN + people.filter((answers) => answers[question] === option).length,
      );
      const all = counts.reduce((sum, count) => sum + count, 0);
      return [question, counts.map((count) => count / all)];
    }),
  );
}

type Condition = Readonly<Partial<Record<ScoredQuestionId, readonly string[]>>>;

function conditionHolds(when: Condition, answers: Answers): boolean {
  return Object.entries(when).every(([question, anyOf]) =>
    chosen(answers, question).some((option) => anyOf.includes(option)),
  );
}

/** The least place in `distress` that presumed harm lets these answers count for. */
function presumedPlace(answers: Answers): number {
  const places = PRESUMPTIONS.filter(({ when }) => conditionHolds(when, answers)).map(({ atLeast }) =>
    orderedOptions('distress').indexOf(atLeast),
  );
  return Math.max(0, ...places);
}

/** What each column counts for in these answers. `points` rank a list's options: the largest counts in full. */
export function rowOf(answers: Answers, shares: Shares, points: Float64Array): Float64Array {
  const row = new Float64Array(COLUMNS.length);
  row[at(BASE)] = 1;
  for (const question of ORDERED) fillSteps(row, question, answers, shares);
  for (const question of LISTS) fillList(row, question, answers, points);
  for (const { id, when } of COMBINATIONS) row[at(id)] = conditionHolds(when, answers) ? 1 : 0;
  const floor = presumedPlace(answers);
  for (const option of orderedOptions('distress').slice(1, floor + 1)) row[at(`distress:${option}`)] = 1;
  return row;
}

function fillSteps(row: Float64Array, question: ScoredQuestionId, answers: Answers, shares: Shares): void {
  const [option] = chosen(answers, question);
  if (option === undefined) return;
  const options = orderedOptions(question);
  let chance = option === UNKNOWN ? 1 : 0;
  options.forEach((step, place) => {
    if (place === 0) return;
    if (option === UNKNOWN) chance -= shares[question]?.[place - 1] ?? 0;
    row[at(`${question}:${step}`)] = option === UNKNOWN ? chance : options.indexOf(option) >= place ? 1 : 0;
  });
}

function fillList(
  row: Float64Array,
  question: ScoredQuestionId,
  answers: Answers,
  points: Float64Array,
): void {
  const given = chosen(answers, question).filter((option) => option !== UNKNOWN);
  const worth = (option: string) => points[at(`${question}:${option}`)] ?? 0;
  let largest = given[0];
  for (const option of given) if (worth(option) > worth(largest ?? option)) largest = option;
  for (const option of given) row[at(`${question}:${option}`)] = option === largest ? 1 : 1 / FURTHER_PART;
}
