import { type Day, inFullWords, inWords } from '../calendar/day.ts';
import type { Circumstances } from '../claim/circumstances.ts';
import type { Claim } from '../claim/claim.ts';
import { type Block, heading, list, paragraph } from '../claim/letters/letter.ts';
import { causeTitle, leftInWords } from '../claim/limit-words.ts';
import type { ComparableCase } from '../estimate/cases.ts';
import type { Band, Estimate } from '../estimate/estimate.ts';
import { answerInWords, shortNames } from '../questions/answer-words.ts';
import { type Answers, applicable, isAnswered } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { claimQuestions } from '../questions/claim-questions.ts';
import { isStep } from '../questions/list.ts';
import { nameOf } from '../questions/names.ts';
import { inPounds } from '../questions/pounds.ts';
import type { Bare, BreachQuestion } from '../questions/question.ts';
import { SHORT_NAMES } from '../questions/short-names.ts';
import type { WithoutCourt } from '../remedies/without-court.ts';
import { courtFigure, type Figure, withoutCourtFigure } from './figures.ts';
import { nearestInAPoint } from './points.ts';
import { whatWasMet } from './what-was-met.ts';

export type ForAdviser = {
  readonly answers: Answers;
  readonly circumstances: Circumstances;
  readonly estimate: Estimate;
  readonly cases: readonly ComparableCase[];
  /** Null where they could not be had. */
  readonly withoutCourt: WithoutCourt | null;
  readonly claim: Pick<Claim, 'limits' | 'lastSafeDay'> | null;
  readonly breach: { readonly organisation: string; readonly paid?: string } | null;
  /** Of the method. */
  readonly version: string;
  readonly today: Day;
};

/** One page to take along: the answers, both figures with their counts, the nearest cases, the limits, what was done. */
export function adviserPage(person: ForAdviser): readonly Block[] {
  const { breach, version, today } = person;
  return [
    paragraph(
      breach ? `About: ${breach.organisation}. ${breach.paid ?? ''}` : undefined,
      `Worked out on ${inWords(today)}, version ${version} of the points. It describes past outcomes and is no advice.`,
    ),
    heading('What I answered'),
    list(answerLines(person.answers)),
    heading('What was found'),
    list(foundLines(person)),
    heading('Time, and what was done'),
    list(timeLines(person)),
  ];
}

function answerLines(answers: Answers): readonly string[] {
  return applicable(answers)
    .filter((question) => isStep(question) || isAnswered(question, answers))
    .map((question) => `${nameOf(question.id)}: ${shortOrWhole(question, answers)}`);
}

/** Words beside a box do not ship with this page; an answer that chose none of them needs none. */
function shortOrWhole(question: Bare<BreachQuestion>, answers: Answers): string {
  const { id, asks } = question;
  const options = chosen(answers, id);
  const short = Object.entries(SHORT_NAMES[id] ?? {}).flatMap(([value, name]) =>
    options.includes(value) ? [name] : [],
  );
  if (short.length > 0) return short.join(', ');
  return answerInWords(asks === 'pounds' ? { id, asks } : { id, asks, options: [] }, answers).join(', ');
}

function foundLines({ estimate, withoutCourt, cases }: ForAdviser): readonly string[] {
  const paid = withoutCourt ? [inALine(withoutCourtFigure(withoutCourt))] : [];
  if (estimate.kind !== 'band')
    return [...paid, 'If a court found the law was broken: no range can be given.'];
  return [
    `${whatWasMet(estimate, withoutCourt)}.`,
    ...paid,
    inALine(courtFigure(estimate)),
    nearestInAPoint(estimate),
    `Most like it: ${nearestNames(estimate, cases)}.`,
  ];
}

function inALine({ label, sum, restsOn }: Figure): string {
  return `${label}: ${sum}. ${restsOn.join(' ')}`;
}

function nearestNames({ comparable }: Band, cases: readonly ComparableCase[]): string {
  return comparable
    .flatMap(({ id }) => cases.find((decided) => decided.id === id) ?? [])
    .map(({ name, awardToday }) => `${name} (${inPounds(awardToday)} today)`)
    .join('; ');
}

function timeLines({ claim, circumstances }: ForAdviser): readonly string[] {
  const limits = claim && claim.limits.kind !== 'not-covered' ? claim.limits.limits : [];
  const safe = claim?.lastSafeDay;
  const done = shortNames(
    claimQuestions.find(({ id }) => id === 'already'),
    circumstances,
  );
  return [
    safe
      ? `The earliest safe day still open: ${inFullWords(safe)}.`
      : 'No safe day could be counted from what was said.',
    ...limits.map((limit) => `${causeTitle(limit.rule.cause)}: ${leftInWords(limit)}`),
    done.length > 0 ? `Already done: ${done.join(', ')}.` : 'Already done: not said.',
  ];
}

/** The reasons for the range, to go with a letter: what each answer added, and the nearest cases. */
export function reasonsForRange(band: Band, cases: readonly ComparableCase[]): readonly Block[] {
  const { contributions, basePounds } = band;
  const { label, sum, restsOn } = courtFigure(band);
  return [
    heading('Annex: how this range was found'),
    paragraph(
      `${label}: ${sum}, in today’s pounds, for distress and loss of control. ${restsOn.join(' ')}`,
      'It is drawn from decided cases, and describes them. It is no promise.',
      `Every claim starts at ${inPounds(basePounds)}. These facts added points to it:`,
    ),
    list(
      contributions
        .filter(({ points }) => points > 0)
        .map(({ words, points }) => `${words}: ${points} points`),
    ),
    paragraph(`The nearest decided cases: ${nearestNames(band, cases)}.`),
  ];
}
