import type { Day } from '../calendar/day.ts';
import { readWhen } from '../calendar/when.ts';
import { settleList } from './answers.ts';
import type { ClaimQuestion, WhenQuestion, YearsQuestion } from './question.ts';
import { type Read, readChoice } from './read-answer.ts';

/** One answer about where and when, as it is held; an empty list is none. `on` is the day it is read: no date lies after it. */
export function readDated(question: ClaimQuestion, given: unknown, on: Day): Read {
  if (question.asks === 'when') return readDate(question, given, on);
  if (question.asks === 'years') return readYears(question, given);
  const reading = readChoice(question, given);
  if (question.asks === 'one' || 'problem' in reading) return reading;
  const options = settleList(question, reading.answer as readonly string[]);
  return { answer: options.length === 0 ? undefined : options };
}

function readDate({ goesOn }: WhenQuestion, given: unknown, on: Day): Read {
  if (typeof given !== 'string')
    return { problem: 'must be a day, a month or a year in quotes, or "unknown"' };
  const reading = readWhen(given, on);
  if (reading.kind === 'fault') return { problem: reading.problem };
  if (reading.when.kind === 'still-going-on' && !goesOn)
    return { problem: 'must be over: a day, a month or a year' };
  return { answer: reading.when };
}

function readYears({ least, most }: YearsQuestion, given: unknown): Read {
  const fits = Number.isInteger(given) && Number(given) >= least && Number(given) <= most;
  return fits ? { answer: given } : { problem: `must be a whole number from ${least} to ${most}` };
}
