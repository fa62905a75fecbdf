import type { Selection } from '../../questions/selection.ts';
import type { QuestionForm } from './forms.ts';
import { isTicked, selectionIn } from './ticked.ts';

const PRESSED = 'aria-pressed';

type Field = HTMLInputElement | HTMLButtonElement;

/** What a question is answered with: boxes to tick or to fill, or a button for each option, which answers at once. */
export function fieldsOf({ form }: QuestionForm): readonly Field[] {
  return [...form.querySelectorAll<Field>('input, button[value]')];
}

function isMarked(field: Field): boolean {
  if (field.type === 'text') return field.value !== '';
  return field instanceof HTMLInputElement ? field.checked : field.hasAttribute(PRESSED);
}

/** Says of a button that it is the answer, or was pressed; of one that is not, nothing. */
export function mark(button: HTMLButtonElement, isChosen: boolean): void {
  if (isChosen) button.setAttribute(PRESSED, 'true');
  else button.removeAttribute(PRESSED);
}

/** What is ticked, or the option that was pressed before. */
export function readFields(asked: QuestionForm): Selection {
  const marked = fieldsOf(asked).filter(isMarked);
  return selectionIn(marked.map(({ value }) => value));
}

export function fillFields(asked: QuestionForm, selection: Selection): void {
  for (const field of fieldsOf(asked)) {
    const isChosen = isTicked(selection, field.value);
    if (field instanceof HTMLButtonElement) mark(field, isChosen);
    else field.checked = isChosen;
  }
}

/** Folds every group of boxes that has none ticked; the first is none of those that fold. */
export function foldGroups({ form }: QuestionForm): void {
  for (const group of form.querySelectorAll<HTMLDetailsElement>('.choices details'))
    group.open = group.querySelector(':checked') !== null;
}

/** Takes back what was pressed before, once a box beside it is: it stands alone. */
export function unmarkButtons(asked: QuestionForm): void {
  for (const field of fieldsOf(asked)) if (field instanceof HTMLButtonElement) mark(field, false);
}

export function isEmpty(asked: QuestionForm): boolean {
  return !fieldsOf(asked).some(isMarked);
}
