import type { Selection } from '../../questions/selection.ts';
import type { QuestionForm } from './forms.ts';
import { afterTicking, isTicked, selectionIn } from './ticked.ts';

export function inputsOf({ form }: QuestionForm): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll('input');
}

function valuesIn(asked: QuestionForm): readonly string[] {
  const isText = asked.question.asks === 'pounds';
  return [...inputsOf(asked)].filter(({ checked }) => isText || checked).map(({ value }) => value);
}

/** What is ticked or typed. */
export function readFields(asked: QuestionForm): Selection {
  return selectionIn(asked.question, valuesIn(asked));
}

export function fillFields(asked: QuestionForm, selection: Selection): void {
  for (const input of inputsOf(asked)) {
    if (asked.question.asks === 'pounds') input.value = selection.pounds;
    else input.checked = isTicked(selection, input.value);
  }
}

/** Folds every group of boxes that has none ticked; the first is none of those that fold. */
export function foldGroups({ form }: QuestionForm): void {
  for (const group of form.querySelectorAll<HTMLDetailsElement>('.choices details'))
    group.open = group.querySelector(':checked') !== null;
}

/** Keeps the boxes to what can stand together, after one of them was pressed. */
export function settleFields(asked: QuestionForm, pressed: EventTarget | null): void {
  if (asked.question.asks !== 'many' || !(pressed instanceof HTMLInputElement) || !pressed.checked) return;
  fillFields(asked, afterTicking(asked.question, valuesIn(asked), pressed.value));
}

export function isEmpty(asked: QuestionForm): boolean {
  return valuesIn(asked).every((value) => asked.question.asks === 'pounds' && value === '');
}
