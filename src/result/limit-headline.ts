import { inFullWords } from '../calendar/day.ts';
import { causeTitle, leftInWords } from '../claim/limit-words.ts';
import { inMidSentence } from '../claim/sentence.ts';
import type { Limit, TimeLimits } from '../claim/time-limit.ts';
import { inDigits } from '../questions/pounds.ts';

type Counted = Exclude<TimeLimits, { kind: 'not-covered' }>;

/** What a reader must know first about time, in a heading and a few sentences. */
export type LimitHeadline = {
  readonly inTime: 'yes' | 'perhaps' | 'no' | 'not-known';
  readonly title: string;
  readonly text: string;
};

export function limitHeadline(limits: Counted): LimitHeadline {
  if (limits.kind === 'undated') return undatedHeadline(limits);
  const { headline, stillOpen } = limits;
  if (!stillOpen) {
    const [elsewhere] = limits.elsewhere;
    if (elsewhere) return elsewhereHeadline(elsewhere);
    return lastHours(limits.limits) ?? (limits.later.length > 0 ? LATER : pastHeadline(limits.limits));
  }
  if (stillOpen !== headline) return nextHeadline(limits.limits, headline, stillOpen);
  const title = headline.state === 'today' ? 'Today is the last safe day' : `${daysLeft(headline)} left`;
  return {
    inTime: 'yes',
    title: `You seem to be in time: ${inMidSentence(title)}`,
    text: `The earliest date that may matter is ${inFullWords(headline.lastSafeDay)}, for ${name(headline)}. We count from the earliest day it can have been.`,
  };
}

function undatedHeadline({ limits }: Extract<Counted, { kind: 'undated' }>): LimitHeadline {
  const dated = limits.length > 0 ? ' Some dates we can count are below.' : '';
  return {
    inTime: 'not-known',
    title: 'We cannot count the days yet',
    text: `The time mostly runs from when it happened, and you are not sure when that was. The organisation has to tell you if you ask for your information. Take advice as if time were short.${dated}`,
  };
}

/** The last working day is gone, but the anniversary is not: a weekend nobody should be sent away on. */
function lastHours(limits: readonly Limit[]): LimitHeadline | undefined {
  const last = limits.find(({ state }) => state === 'last-hours');
  return (
    last && {
      inTime: 'perhaps',
      title: 'The last day may be today',
      text: `The last safe working day was ${inFullWords(last.lastSafeDay)}. The time itself may not be over yet. Get help now, before anything else: hours may count.`,
    }
  );
}

/** Every date has passed, and the law may give this person longer. */
const LATER: LimitHeadline = {
  inTime: 'perhaps',
  title: 'You may still be in time',
  text: 'Every date that we can count has passed, but for you the time may have started later. Nobody should turn you away without looking. Ask a free adviser or a solicitor today.',
};

function elsewhereHeadline(open: Limit): LimitHeadline {
  return {
    inTime: 'perhaps',
    title: 'You may be in time: it depends on the nation',
    text: `In one nation of the UK the time has passed. In another the earliest date is ${inFullWords(open.lastSafeDay)}, for ${name(open)}. Find out where it happened, and ask a free adviser now.`,
  };
}

function pastHeadline(limits: readonly Limit[]): LimitHeadline {
  const perhaps = limits.some(({ state }) => state === 'may-have-passed');
  return perhaps
    ? {
        inTime: 'perhaps',
        title: 'You may be out of time',
        text: 'If it happened early in the time you gave, every date we can work out has passed. If it happened late, one may still be open. Find the exact day, and ask a free adviser now.',
      }
    : {
        inTime: 'no',
        title: 'You seem to be out of time',
        text: 'Every date we can work out has passed. These dates are the safe ones; we found no reason why yours should be later. Ask a free adviser before you give up. You can still complain, and ask for your information.',
      };
}

function nextHeadline(limits: readonly Limit[], first: Limit, open: Limit): LimitHeadline {
  const gone = limits.filter(({ daysLeft: left }) => left < 0);
  const perhaps = gone.some(({ state }) => state === 'may-have-passed');
  const what = gone.length > 1 ? 'Some dates' : 'One date';
  return {
    inTime: 'yes',
    title: `${what} ${perhaps ? 'may have passed' : gone.length > 1 ? 'have passed' : 'has passed'}. The next has ${daysLeft(open)} left`,
    text: `For ${name(first)}: ${leftInWords(first)} The next date is ${inFullWords(open.lastSafeDay)}, for ${name(open)}.`,
  };
}

function daysLeft({ daysLeft: left }: Limit): string {
  return left === 1 ? '1 day' : `${inDigits(left)} days`;
}

function name({ rule }: Limit): string {
  return inMidSentence(causeTitle(rule.cause));
}
