import { readFileSync } from 'node:fs';
import { type Day, isDay } from '../calendar/day.ts';
import { type Circumstances, dateFault } from '../claim/circumstances.ts';
import { circumstancesReading } from '../claim/read-circumstances.ts';
import { notCovered } from '../claim/refusals.ts';
import { estimate } from '../estimate/estimate.ts';
import type { Offer } from '../offer/offer.ts';
import { offerReading } from '../offer/read-offer.ts';
import type { Answers } from '../questions/answers.ts';
import { readAnswers } from '../questions/read-answers.ts';
import type { Fault } from '../questions/read-list.ts';
import { estimator } from '../records/estimator.ts';
import { readLaw } from '../records/law-files.ts';
import { claimValueOf, summariseClaim } from './claim-summary.ts';
import { breachNamed, summariseOffer } from './offer-summary.ts';
import { type Printed, print } from './printed.ts';
import { summarise } from './summarise.ts';
import { todayHere } from './today-here.ts';
import { summariseWithoutCourt } from './without-court-summary.ts';

type Person = {
  readonly id?: string | number;
  readonly answers: Answers;
  readonly circumstances?: Circumstances;
  readonly offer?: Offer;
  readonly today: Day;
};
/** What may stand beside the answers. */
const FIELDS = ['id', 'circumstances', 'offer', 'today'] as const;
type Fields = { readonly [Field in (typeof FIELDS)[number]]?: unknown };

/** What is wrong with the input, a line each. */
class Refusal extends Error {}

function refuse(lines: readonly string[]): never {
  throw new Refusal(lines.join('\n'));
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([`The input is not JSON: ${(error as Error).message}`]);
  }
}

function readPeople(input: unknown): Person[] {
  const many = Array.isArray(input);
  const read = (many ? input : [input]).map((given: unknown, index) => {
    const { person, faults } = readPerson(given);
    const where = many ? `[${index}].` : '';
    return { person, lines: faults.map(({ field, problem }) => `${where}${field} ${problem}`) };
  });
  const lines = read.flatMap((one) => one.lines);
  return lines.length > 0 ? refuse(lines) : read.map(({ person }) => person);
}

function readPerson(given: unknown): { readonly person: Person; readonly faults: readonly Fault[] } {
  const { answers, faults: wrongAnswers } = readAnswers(given, FIELDS);
  const { id, circumstances, offer, today }: Fields =
    given !== null && typeof given === 'object' ? given : {};
  const faults = [...wrongAnswers];
  const isId = id === undefined || typeof id === 'string' || typeof id === 'number';
  if (!isId) faults.push({ field: 'id', problem: 'must be a string or a number' });
  const isToday = typeof today === 'string' && isDay(today);
  if (today !== undefined && !isToday)
    faults.push({ field: 'today', problem: 'must be a day that exists, in quotes: "2026-11-29"' });
  const day = isToday ? today : todayHere();
  const reading = circumstances === undefined ? undefined : circumstancesReading(circumstances, day);
  faults.push(...(reading?.faults ?? []).map(within));
  const clash = reading && dateFault(reading.circumstances, day);
  if (clash !== undefined) faults.push(within({ field: 'found-out', problem: `is wrong: ${clash}` }));
  const offered = offer === undefined ? undefined : readOffer(offer);
  faults.push(...(offered?.faults ?? []));
  return {
    person: {
      ...(isId && id !== undefined ? { id } : {}),
      answers,
      ...(reading ? { circumstances: reading.circumstances } : {}),
      ...(offered?.offer ? { offer: offered.offer } : {}),
      today: day,
    },
    faults,
  };
}

/** An offer, whose breach must be in a story of ours. */
function readOffer(given: unknown): ReturnType<typeof offerReading> {
  const { offer, faults } = offerReading(given);
  if (offer?.breach === undefined || breachNamed(offer.breach)) return { offer, faults };
  const problem = `has no story "${offer.breach}"; data/register.json names them all`;
  return { offer: undefined, faults: [{ field: 'offer.breach', problem }] };
}

/** A fault of one circumstance, by its whole name. */
function within({ field, problem }: Fault): Fault {
  return { field: field === 'circumstances' ? field : `circumstances.${field}`, problem };
}

function summariesOf(people: readonly Person[]): object[] {
  const { scorecard, cases } = estimator();
  const law = people.some(({ circumstances, offer }) => circumstances || offer) ? readLaw() : undefined;
  return people.map(({ id, answers, circumstances, offer, today }) => {
    const { breach, joining = [] } = (offer?.breach && breachNamed(offer.breach)) || {};
    const outcome = estimate(answers, scorecard, cases, circumstances && notCovered(circumstances));
    return {
      ...(id === undefined ? {} : { id }),
      ...summarise(outcome),
      withoutCourt: summariseWithoutCourt(answers, circumstances, breach),
      ...(offer && law
        ? {
            offer: summariseOffer(
              offer,
              { answers, circumstances: circumstances ?? {}, breach, joining, value: claimValueOf(outcome) },
              law,
              today,
            ),
          }
        : {}),
      ...(circumstances && law
        ? { claim: summariseClaim(circumstances, answers, claimValueOf(outcome), law, today) }
        : {}),
    };
  });
}

/** The estimates for what is given; or what is wrong with it, on stderr and nowhere else. */
export function main(input: string): Printed {
  try {
    const summaries = summariesOf(readPeople(parseInput(input)));
    return { status: 0, stdout: `${JSON.stringify(summaries, null, 2)}\n`, stderr: '' };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { status: 2, stdout: '', stderr: `${fault.message}\n` };
  }
}

if (import.meta.main) print(main(readFileSync(0, 'utf8')));
