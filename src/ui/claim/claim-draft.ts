import type { Day } from '../../calendar/day.ts';
import type { When } from '../../calendar/when.ts';
import { type Circumstances, dateFault } from '../../claim/circumstances.ts';
import { askedIn } from '../../questions/answers.ts';
import { chosen } from '../../questions/chosen.ts';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import type { ClaimQuestion } from '../../questions/question.ts';
import {
  isEmpty,
  readWhenDraft,
  readYearsTyped,
  type WhenDraft,
  whenDraftOf,
} from '../../questions/typed-dates.ts';

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

/** How the ids of a question’s fields begin on the page. */
export function groupId(id: string): string {
  return `claim-${id}`;
}

/** The id of a field on the page: `claim-nation-0`, `claim-happened-start-year`. */
export function fieldId(id: string, part: string | number): string {
  return `${groupId(id)}-${part}`;
}

export function draftOf(circumstances: Circumstances): ClaimDraft {
  const given = (id: string) => (circumstances as Readonly<Record<string, unknown>>)[id];
  const asking = (asks: ClaimQuestion['asks'][]) =>
    allClaimQuestions.filter((question) => asks.includes(question.asks));
  return {
    options: Object.fromEntries(asking(['one', 'many']).map(({ id }) => [id, chosen(circumstances, id)])),
    years: Object.fromEntries(asking(['years']).map(({ id }) => [id, String(given(id) ?? '')])),
    dates: Object.fromEntries(asking(['when']).map(({ id }) => [id, whenDraftOf(given(id) as When)])),
  };
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

type Reading = { readonly value: unknown } | { readonly field: string; readonly message: string };

function readOne(question: ClaimQuestion, draft: ClaimDraft, today: Day): Reading {
  const { id, name } = question;
  if (question.asks === 'one' || question.asks === 'many') {
    const options = draft.options[id] ?? [];
    if (options.length === 0) return { field: fieldId(id, 0), message: `Choose an answer: ${question.text}` };
    return { value: question.asks === 'one' ? options[0] : options };
  }
  const typed =
    question.asks === 'when'
      ? readWhenDraft(draft.dates[id] ?? whenDraftOf(undefined), today)
      : readYearsTyped(question, draft.years[id] ?? '');
  return 'answer' in typed
    ? { value: typed.answer }
    : { field: fieldId(id, typed.box), message: `${name}: ${typed.problem}` };
}
