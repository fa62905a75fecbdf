import { isDay } from '../calendar/day.ts';
import { LARGEST_LOSS, type Read } from '../questions/read-answer.ts';
import type { Fault } from '../questions/read-list.ts';
import { FORMS, type Offer } from './offer.ts';

export type OfferReading = { readonly offer: Offer | undefined; readonly faults: readonly Fault[] };

/** More people than this are no family or group that answers one letter. */
export const MOST_PEOPLE = 1000;

const READ: Readonly<Record<keyof Offer, (given: unknown) => Read>> = {
  form: (given) =>
    fitting(FORMS.includes(given as Offer['form']), given, `must be one of ${FORMS.join(', ')}`),
  pounds: (given) =>
    fitting(isNumber(given, 0, LARGEST_LOSS), given, `must be a number of pounds from 0 to ${LARGEST_LOSS}`),
  signs: (given) => fitting(typeof given === 'boolean', given, 'must be true or false'),
  people: (given) =>
    fitting(
      Number.isInteger(given) && isNumber(given, 1, MOST_PEOPLE),
      given,
      `must be a whole number from 1 to ${MOST_PEOPLE}`,
    ),
  until: (given) =>
    fitting(
      typeof given === 'string' && isDay(given),
      given,
      'must be a day that exists, in quotes: "2026-12-14"',
    ),
  breach: (given) =>
    fitting(typeof given === 'string' && given !== '', given, 'must be the name of a story of ours'),
};
const FIELDS = Object.keys(READ) as readonly (keyof Offer)[];

/** An offer out of anything at all: what fits, and each thing that does not with what is allowed. */
export function offerReading(given: unknown): OfferReading {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      offer: undefined,
      faults: [{ field: 'offer', problem: `must be an object of ${FIELDS.join(', ')}` }],
    };
  }
  const read: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries(given)) {
    const reading = Object.hasOwn(READ, field)
      ? READ[field as keyof Offer](value)
      : { problem: `is not a field; allowed: ${FIELDS.join(', ')}` };
    if ('problem' in reading) faults.push({ field: `offer.${field}`, problem: reading.problem });
    else read[field] = reading.answer;
  }
  faults.push(...togetherFaults(given, read));
  return { offer: faults.length === 0 ? (read as Offer) : undefined, faults };
}

/** What only shows when the fields are read together. What is wrong by itself is not named twice. */
function togetherFaults(given: object, { form, pounds }: { form?: unknown; pounds?: unknown }): Fault[] {
  if (!('form' in given))
    return [{ field: 'offer.form', problem: `is missing; allowed: ${FORMS.join(', ')}` }];
  if (form === 'money' && !('pounds' in given))
    return [{ field: 'offer.pounds', problem: 'is missing: say how much money is offered' }];
  if (form === 'nothing' && typeof pounds === 'number' && pounds > 0)
    return [{ field: 'offer.pounds', problem: 'must be 0 or left out where nothing is offered' }];
  return [];
}

function isNumber(given: unknown, least: number, most: number): boolean {
  return typeof given === 'number' && Number.isFinite(given) && given >= least && given <= most;
}

function fitting(fits: boolean, answer: unknown, problem: string): Read {
  return fits ? { answer } : { problem };
}
