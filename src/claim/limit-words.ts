import { addYears, type Day, inFullWords, inWords } from '../calendar/day.ts';
import { earliest } from '../calendar/when.ts';
import { inDigits } from '../questions/pounds.ts';
import type { Circumstances } from './circumstances.ts';
import { type Cause, isSettled, type Law } from './law.ts';
import { say, TO_BE_CHECKED } from './sentence.ts';
import type { Limit } from './time-limit.ts';

/** What each limit is for, as a reader would say it. */
const CAUSES: Readonly<
  Record<Cause, { readonly title: string; readonly forWhat: string | ((law: Law) => string) }>
> = {
  'data-protection': {
    title: 'Data protection',
    forWhat: 'Money for harm because your information was not looked after. This is the usual claim.',
  },
  'private-information': {
    title: 'Misuse of private information',
    forWhat: (law) => say(law, 'private-information-for'),
  },
  'human-rights': {
    title: 'Human rights, against a public body',
    forWhat: 'A claim that a public body broke your right to a private life. The shortest limit.',
  },
  'psychiatric-injury': {
    title: 'A diagnosed mental injury',
    forWhat: 'Money for an illness a doctor has diagnosed, beyond distress.',
  },
};

export function causeTitle(cause: Cause): string {
  return CAUSES[cause].title;
}

export function causeForWhat(cause: Cause, law: Law): string {
  const { forWhat } = CAUSES[cause];
  return typeof forWhat === 'string' ? forWhat : forWhat(law);
}

/** How long is left, said plainly. */
export function leftInWords(limit: Limit): string {
  const { daysLeft, lastSafeDay, state } = limit;
  if (state === 'past') return `The safe date was ${inFullWords(lastSafeDay)}. It has passed.`;
  if (state === 'last-hours') {
    return `The last safe working day was ${inFullWords(lastSafeDay)}. The time itself may not be over yet. Get help now.`;
  }
  if (state === 'may-have-passed') {
    return `This may have passed on ${inFullWords(lastSafeDay)}. It depends on the exact day it happened.`;
  }
  if (state === 'today') return `Today, ${inFullWords(lastSafeDay)}, is the last safe day.`;
  const left = daysLeft === 1 ? '1 day' : `${inDigits(daysLeft)} days`;
  return `${left} left. The last safe day is ${inFullWords(lastSafeDay)}.`;
}

/** The period in words, with a warning where it is not settled. */
export function periodInWords({ rule, fromEighteen }: Limit): string {
  const years = rule.value === 1 ? '1 year' : `${rule.value} years`;
  const start = fromEighteen ? 'the 18th birthday' : 'the day it happened';
  return `${years} from ${start}${isSettled(rule) ? '' : ` ${TO_BE_CHECKED}`}`;
}

/** "Six years from when you found out", which is unsafe, beside what is safe. */
export type FoundOutError = {
  readonly wrongDay: Day;
  readonly safeDay: Day;
  readonly text: string;
};

export function foundOutError(
  circumstances: Circumstances,
  limit: Limit,
  law: Law,
): FoundOutError | undefined {
  const found = circumstances['found-out'];
  const foundDay = found && earliest(found);
  if (!foundDay || limit.rule.cause !== 'data-protection' || limit.fromEighteen) return undefined;
  const wrongDay = addYears(foundDay, limit.rule.value);
  if (wrongDay <= limit.anniversary) return undefined;
  const rule = limit.rule.nation === 'scotland' ? 'counted-from-event-scotland' : 'counted-from-event';
  return {
    wrongDay,
    safeDay: limit.lastSafeDay,
    text: `Some websites count ${limit.rule.value} years from when you found out, which would be ${inWords(wrongDay)}. ${say(law, rule)} ${inWords(limit.lastSafeDay)} is the safe date.`,
  };
}
