import type { Day } from '../calendar/day.ts';
import { type DateFields, readFields, readWhen, type When, writeWhen } from '../calendar/when.ts';
import type { YearsQuestion } from './question.ts';

/** How a date is given; `known` is three boxes, of which the day and the month may stay empty. */
export type WhenDraft = { readonly kind: When['kind']; readonly start: DateFields; readonly end: DateFields };

/** The answer that was typed, or what is wrong, with the box to lead to. */
export type Typed = { readonly answer: unknown } | { readonly box: string; readonly problem: string };

const EMPTY: DateFields = { day: '', month: '', year: '' };

export function whenDraftOf(when: When | undefined): WhenDraft {
  const kind = when?.kind ?? 'known';
  if (when?.kind === 'known') return { kind, start: fieldsOf(when.date), end: EMPTY };
  if (when?.kind === 'between') return { kind, start: fieldsOf(when.from), end: fieldsOf(when.to) };
  return { kind, start: when?.kind === 'still-going-on' ? fieldsOf(when.since) : EMPTY, end: EMPTY };
}

function fieldsOf(date = ''): DateFields {
  const [year = '', month = '', day = ''] = date.split('-');
  const bare = (text: string) => text.replace(/^0/, '');
  return { day: bare(day), month: bare(month), year };
}

export function isEmpty({ day, month, year }: DateFields): boolean {
  return `${day}${month}${year}`.trim() === '';
}

export function readYearsTyped({ least, most, optional }: YearsQuestion, typed: string): Typed {
  if (optional && typed.trim() === '') return { answer: undefined };
  const years = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  if (years >= least && years <= most) return { answer: years };
  return { box: 'years', problem: `enter a whole number from ${least} to ${most}.` };
}

export function readWhenDraft({ kind, start, end }: WhenDraft, on: Day): Typed {
  if (kind === 'unknown') return { answer: { kind } };
  if (kind === 'still-going-on' && isEmpty(start)) return { answer: { kind } };
  const from = dateIn('start', start, on);
  if ('problem' in from) return from;
  if (kind === 'known') return fitting('start', { kind, date: from.date }, on);
  if (kind === 'still-going-on') return fitting('start', { kind, since: from.date }, on);
  const to = dateIn('end', end, on);
  return 'problem' in to ? to : fitting('end', { kind, from: from.date, to: to.date }, on);
}

type DateIn = { readonly date: string } | { readonly box: string; readonly problem: string };

function dateIn(part: 'start' | 'end', fields: DateFields, on: Day): DateIn {
  const reading = readFields(fields, on);
  return 'date' in reading ? reading : { box: `${part}-${wrongBox(fields, on)}`, problem: reading.problem };
}

/** The box to lead to: the first that keeps the date from being read. */
function wrongBox(fields: DateFields, on: Day): keyof DateFields {
  if (!('date' in readFields({ ...EMPTY, year: fields.year }, on))) return 'year';
  return 'date' in readFields({ ...fields, day: '' }, on) && fields.month.trim() !== '' ? 'day' : 'month';
}

function fitting(part: 'start' | 'end', when: When, on: Day): Typed {
  const reading = readWhen(writeWhen(when), on);
  if (reading.kind === 'read') return { answer: reading.when };
  return { box: `${part}-year`, problem: `the date ${reading.problem}.` };
}
