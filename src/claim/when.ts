import {
  type Day,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  inWords,
  isDay,
  isLeap,
  LAST_YEAR,
  monthName,
} from './day.ts';

/** A date as well as the person knows it: a day, a month (`2024-03`) or a year (`2024`). */
export type Precise = string;

export type When =
  | { readonly kind: 'known'; readonly date: Precise }
  | { readonly kind: 'between'; readonly from: Precise; readonly to: Precise }
  | { readonly kind: 'still-going-on'; readonly since?: Precise }
  | { readonly kind: 'unknown' };

export type WhenReading =
  | { readonly kind: 'read'; readonly when: When }
  | { readonly kind: 'fault'; readonly problem: string };

export function isPrecise(text: string): text is Precise {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

function firstDay(date: Precise): Day {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: Precise): Day {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
  return dayOf(year, month, daysInMonth(year, month));
}

/** The first day it can have happened. Undefined when there is none to count from. */
export function earliest(when: When): Day | undefined {
  if (when.kind === 'known') return firstDay(when.date);
  if (when.kind === 'between') return firstDay(when.from);
  if (when.kind === 'still-going-on') return when.since && firstDay(when.since);
  return undefined;
}

/** The last day it can have happened, never later than today. */
export function latest(when: When, today: Day): Day {
  const end = when.kind === 'known' ? lastDay(when.date) : when.kind === 'between' ? lastDay(when.to) : today;
  return end < today ? end : today;
}

/**
 * A date in text, as links and saved answers hold it: `2024-03-05`, `2024-03`, `2024`,
 * `2023/2024-05` (between), `2024-03/..` and `../..` (still going on), `unknown`.
 */
export function readWhen(text: string, today: Day): WhenReading {
  if (text === 'unknown') return read({ kind: 'unknown' });
  if (text === '../..') return read({ kind: 'still-going-on' });
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0 || !isPrecise(start)) return fault('must be a day, a month or a year that exists');
  if (firstDay(start) > today) return fault('must not be in the future');
  if (end === undefined) return read({ kind: 'known', date: start });
  if (end === '..') return read({ kind: 'still-going-on', since: start });
  if (!isPrecise(end)) return fault('must end on a day, a month or a year that exists');
  if (firstDay(end) > today) return fault('must not end in the future');
  if (firstDay(start) > lastDay(end)) return fault('must not end before it starts');
  return read({ kind: 'between', from: start, to: end });
}

export function writeWhen(when: When): string {
  if (when.kind === 'known') return when.date;
  if (when.kind === 'between') return `${when.from}/${when.to}`;
  if (when.kind === 'still-going-on') return `${when.since ?? '..'}/..`;
  return 'unknown';
}

/** The three boxes of a date, any of the first two left empty. */
export type DateFields = { readonly day: string; readonly month: string; readonly year: string };

/** The date three boxes hold, as exact as they were filled in, or what to put right. */
export function readFields(fields: DateFields): { readonly date: Precise } | { readonly problem: string } {
  const [day, month, year] = [fields.day.trim(), fields.month.trim(), fields.year.trim()];
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    return { problem: 'Enter the year as four numbers, like 2024.' };
  }
  if (day !== '' && month === '') return { problem: 'Enter the month too, or leave out the day.' };
  if (month === '') return { date: year };
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) {
    return { problem: 'Enter the month as a number from 1 to 12.' };
  }
  const monthPart = month.padStart(2, '0');
  if (day === '') return { date: `${year}-${monthPart}` };
  const most = daysInMonth(Number(year), Number(month));
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > most) {
    return { problem: `${monthName(Number(month))} ${year} has days from 1 to ${most}.` };
  }
  return { date: `${year}-${monthPart}-${day.padStart(2, '0')}` };
}

/** How a date is shown back to the person. */
export function whenInWords(when: When): string {
  if (when.kind === 'known') return preciseInWords(when.date);
  if (when.kind === 'between') {
    return `between ${preciseInWords(when.from)} and ${preciseInWords(when.to)}`;
  }
  if (when.kind === 'still-going-on') {
    return when.since ? `since ${preciseInWords(when.since)}, and still going on` : 'still going on';
  }
  return 'a date I do not know';
}

export function preciseInWords(date: Precise): string {
  if (date.length === 4) return date;
  if (date.length === 7) return `${monthName(Number(date.slice(5)))} ${date.slice(0, 4)}`;
  return inWords(date);
}

/** Whether a number of years from this day falls on a 29 February that is not there. */
export function losesLeapDay(day: Day, years: number): boolean {
  return day.endsWith('-02-29') && !isLeap(Number(day.slice(0, 4)) + years);
}

function read(when: When): WhenReading {
  return { kind: 'read', when };
}

function fault(problem: string): WhenReading {
  return { kind: 'fault', problem };
}
