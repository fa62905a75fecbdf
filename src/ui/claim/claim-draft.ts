import type { Day } from '../../calendar/day.ts';
import type { When } from '../../calendar/when.ts';
import { type Circumstances, dateFault } from '../../claim/circumstances.ts';
import { askedOnly } from '../../claim/read-circumstances.ts';
import { chosen, type Given } from '../../questions/chosen.ts';
import type { ClaimQuestion } from '../../questions/question.ts';
import {
  isEmpty,
  readWhenDraft,
  readYearsTyped,
  type Typed,
  type WhenDraft,
  whenDraftOf,
} from '../../questions/typed-dates.ts';

/** One question as it stands on its page, right or wrong. Which of the three counts, the question says. */
export type ClaimDraft = {
  readonly options: readonly string[];
  readonly years: string;
  readonly date: WhenDraft;
};

export type DraftFault = { readonly field: string; readonly message: string };
export type DraftReading = { readonly circumstances: Circumstances } | DraftFault;

/** How the ids of a question’s fields begin on the page. */
export function groupId(id: string): string {
  return `claim-${id}`;
}

/** The id of a field on the page: `claim-nation-0`, `claim-happened-start-year`. */
export function fieldId(id: string, part: string | number): string {
  return `${groupId(id)}-${part}`;
}

export function draftOf({ id, asks }: ClaimQuestion, said: Circumstances): ClaimDraft {
  const given = (said as Given)[id];
  return {
    options: chosen(said, id),
    years: asks === 'years' ? String(given ?? '') : '',
    date: whenDraftOf(asks === 'when' ? (given as When | undefined) : undefined),
  };
}

/** Whether a question still stands as it was filled in. What was not suggested never does. */
export function isAsSuggested({ asks }: ClaimQuestion, draft: ClaimDraft, suggested: ClaimDraft): boolean {
  if (asks === 'when')
    return !isEmpty(suggested.date.start) && JSON.stringify(suggested.date) === JSON.stringify(draft.date);
  return suggested.options.length > 0 && suggested.options.join() === draft.options.join();
}

/**
 * All that is said once this question is answered so, or what to put right. `known`: as the story says until the person
 * does; `said` is their own.
 */
export function readDraft(
  question: ClaimQuestion,
  draft: ClaimDraft,
  { said, known }: { readonly said: Circumstances; readonly known: Circumstances },
  today: Day,
): DraftReading {
  const typed = typedIn(question, draft, today);
  if (!('answer' in typed)) return { field: fieldId(question.id, typed.box), message: typed.problem };
  const { answer } = typed;
  // Only the later date can be told from the earlier one: a change of the first asks the second again.
  const clash =
    question.id === 'found-out' ? dateFault({ ...known, 'found-out': answer as When }, today) : undefined;
  if (clash !== undefined) return { field: yearField(question.id, draft), message: clash };
  const { [question.id]: _, ...others }: Given = said;
  return {
    circumstances: askedOnly(
      (answer === undefined ? others : { ...others, [question.id]: answer }) as Circumstances,
    ),
  };
}

function typedIn(question: ClaimQuestion, { options, years, date }: ClaimDraft, today: Day): Typed {
  if (question.asks === 'when') return capitalised(readWhenDraft(date, today));
  if (question.asks === 'years') return capitalised(readYearsTyped(question, years));
  if (options.length > 0) return { answer: question.asks === 'one' ? options[0] : options };
  if ('optional' in question && question.optional) return { answer: undefined };
  return { box: '0', problem: question.asks === 'one' ? 'Choose one answer' : 'Choose at least one answer' };
}

/** On a page of its own a fault begins the sentence. */
function capitalised(typed: Typed): Typed {
  if ('answer' in typed) return typed;
  return { ...typed, problem: typed.problem.charAt(0).toUpperCase() + typed.problem.slice(1) };
}

function yearField(id: string, { date }: ClaimDraft): string {
  return fieldId(id, date.kind === 'between' ? 'end-year' : 'start-year');
}
