import type { Day } from '../../calendar/day.ts';
import { type DateFields, readFields, readWhen, type When, writeWhen } from '../../calendar/when.ts';
import { type Circumstances, dateFault } from '../../claim/circumstances.ts';
import { askedIn } from '../../questions/answers.ts';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import type { ClaimQuestion, WhenQuestion, YearsQuestion } from '../../questions/question.ts';

/** How a date is given; `known` is three boxes, of which the day and the month may stay empty. */
export type WhenDraft = { readonly kind: When['kind']; readonly start: DateFields; readonly end: DateFields };

/** The form as it stands, right or wrong. */
export type ClaimDraft = {
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly years: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, WhenDraft>>;
};

export type DraftFault = { readonly id: string; readonly field: string; readonly message: string };
export type DraftReading =
  | { readonly kind: 'read'; readonly circumstances: Circumstances }
  | { readonly kind: 'faults'; readonly faults: readonly DraftFault[] };

const EMPTY: DateFields = { day: '', month: '', year: '' };

/** The id of a field on the page: `claim-nation-0`, `claim-happened-start-year`. */
export function fieldId(id: string, part: string | number): string {
  return `claim-${id}-${part}`;
}

export function draftOf(circumstances: Circumstances): ClaimDraft {
  const given = (id: string) => (circumstances as Readonly<Record<string, unknown>>)[id];
  const asking = (asks: ClaimQuestion['asks'][]) =>
    allClaimQuestions.filter((question) => asks.includes(question.asks));
  return {
    options: Object.fromEntries(asking(['one', 'many']).map(({ id }) => [id, listOf(given(id))])),
    years: Object.fromEntries(asking(['years']).map(({ id }) => [id, String(given(id) ?? '')])),
    dates: Object.fromEntries(asking(['when']).map(({ id }) => [id, whenDraft(given(id) as When)])),
  };
}

function listOf(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'string' ? [answer] : [];
}

function whenDraft(when: When | undefined): WhenDraft {
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

/** Whether a question still stands as it was filled in. What was not suggested never does. */
export function isAsSuggested({ id }: ClaimQuestion, draft: ClaimDraft, suggested: ClaimDraft): boolean {
  const dates = suggested.dates[id];
  if (dates) return !isEmpty(dates.start) && JSON.stringify(dates) === JSON.stringify(draft.dates[id]);
  const options = suggested.options[id] ?? [];
  return options.length > 0 && options.join() === draft.options[id]?.join();
}

/** The questions to show, given what is ticked. */
export function askedFor(draft: ClaimDraft): readonly ClaimQuestion[] {
  return askedIn(allClaimQuestions, draft.options);
}

/** What can be read so far, to be kept while the rest is being filled in. */
export function soFar(draft: ClaimDraft, today: Day): Circumstances {
  return piecesOf(draft, today).circumstances;
}

/** What the form says, or everything to put right, in asking order. */
export function readDraft(draft: ClaimDraft, today: Day): DraftReading {
  const { circumstances, faults } = piecesOf(draft, today);
  if (faults.length > 0) return { kind: 'faults', faults };
  const clash = dateFault(circumstances, today);
  if (clash === undefined) return { kind: 'read', circumstances };
  return {
    kind: 'faults',
    faults: [{ id: 'found-out', field: dateField(draft, 'found-out'), message: clash }],
  };
}

function dateField(draft: ClaimDraft, id: string): string {
  return fieldId(id, draft.dates[id]?.kind === 'known' ? 'start-year' : 'end-year');
}

function piecesOf(draft: ClaimDraft, today: Day) {
  const faults: DraftFault[] = [];
  const circumstances: Record<string, unknown> = {};
  for (const question of askedFor(draft)) {
    const reading = readOne(question, draft, today);
    if ('message' in reading) faults.push({ id: question.id, ...reading });
    else if (reading.value !== undefined) circumstances[question.id] = reading.value;
  }
  return { circumstances: circumstances as Circumstances, faults };
}

type Read = { readonly value: unknown } | { readonly field: string; readonly message: string };

function readOne(question: ClaimQuestion, draft: ClaimDraft, today: Day): Read {
  if (question.asks === 'when') return readDates(question, draft.dates[question.id], today);
  if (question.asks === 'years') return readYears(question, draft.years[question.id] ?? '');
  const chosen = draft.options[question.id] ?? [];
  if (chosen.length === 0) {
    return { field: fieldId(question.id, 0), message: `Choose an answer: ${question.text}` };
  }
  return { value: question.asks === 'one' ? chosen[0] : chosen };
}

function readYears({ id, least, most, name, optional }: YearsQuestion, typed: string): Read {
  if (optional && typed.trim() === '') return { value: undefined };
  const years = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  if (years >= least && years <= most) return { value: years };
  return {
    field: fieldId(id, 'years'),
    message: `${name}: enter a whole number from ${least} to ${most}.`,
  };
}

function readDates(question: WhenQuestion, draft: WhenDraft | undefined, today: Day): Read {
  const { kind, start, end } = draft ?? whenDraft(undefined);
  if (kind === 'unknown') return { value: { kind } };
  if (kind === 'still-going-on' && isEmpty(start)) return { value: { kind } };
  const from = dateIn(question, 'start', start, today);
  if ('message' in from) return from;
  if (kind === 'known') return settled(question, 'start', { kind, date: from.date }, today);
  if (kind === 'still-going-on') return settled(question, 'start', { kind, since: from.date }, today);
  const to = dateIn(question, 'end', end, today);
  return 'message' in to ? to : settled(question, 'end', { kind, from: from.date, to: to.date }, today);
}

type DateIn = { readonly date: string } | { readonly field: string; readonly message: string };

function dateIn({ id, name }: WhenQuestion, part: 'start' | 'end', fields: DateFields, today: Day): DateIn {
  const reading = readFields(fields, today);
  if ('date' in reading) return reading;
  return { field: fieldId(id, `${part}-${wrongBox(fields, today)}`), message: `${name}: ${reading.problem}` };
}

/** The box to lead to: the first that keeps the date from being read. */
function wrongBox(fields: DateFields, today: Day): keyof DateFields {
  if (!('date' in readFields({ ...EMPTY, year: fields.year }, today))) return 'year';
  return 'date' in readFields({ ...fields, day: '' }, today) && fields.month.trim() !== '' ? 'day' : 'month';
}

function settled({ id, name }: WhenQuestion, part: string, when: When, today: Day): Read {
  const reading = readWhen(writeWhen(when), today);
  if (reading.kind === 'read') return { value: reading.when };
  return { field: fieldId(id, `${part}-year`), message: `${name}: the date ${reading.problem}.` };
}

function isEmpty({ day, month, year }: DateFields): boolean {
  return `${day}${month}${year}`.trim() === '';
}
