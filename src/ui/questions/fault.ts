import { element } from '../element.ts';
import { fieldsOf } from './fields.ts';
import type { QuestionForm } from './forms.ts';

const ERROR = 'Error: ';

type Fault = {
  readonly message: string;
  /** What is to be put right: its name, its hint and the fault are read together. */
  readonly of: Element | null;
  /** Where focus goes to do so. */
  readonly field: HTMLElement | null | undefined;
  /** What the fault stands above. */
  readonly above: Element | null;
};

/** Says that a question wants an answer: at the top, where it takes focus, and beside the field that it leads to. */
export function showFault(asked: QuestionForm, message: string): void {
  const { form } = asked;
  const of = form.querySelector('fieldset');
  showFaults(asked, [
    { message, of, field: fieldsOf(asked)[0], above: form.querySelector('.choices') },
  ]).focus();
}

/** Says each of several faults, at the top and beside its field. Gives back what stands at the top. */
export function showFaults(asked: QuestionForm, faults: readonly Fault[]): HTMLElement {
  clearFault(asked);
  const { form } = asked;
  const summary = element(
    'div',
    { class: 'error-summary', role: 'alert', 'aria-labelledby': 'error-summary-title', tabindex: '-1' },
    element('h2', { id: 'error-summary-title' }, 'There is a problem'),
    ...faults.map((fault) => element('p', {}, linkTo(fault, form))),
  );
  form.querySelector('.progress')?.before(summary);
  for (const fault of faults) markFault(fault, form);
  if (!document.title.startsWith(ERROR)) document.title = ERROR + document.title;
  return summary;
}

function linkTo({ message, field }: Fault, form: HTMLFormElement): HTMLElement {
  const link = element('a', { href: `#${field?.id || form.id}` }, message);
  link.onclick = (event) => {
    event.preventDefault();
    field?.focus();
  };
  return link;
}

function markFault({ message, of, above }: Fault, form: HTMLFormElement): void {
  const id = `${of?.id || form.id}-error`;
  const hint = of?.getAttribute('aria-describedby');
  above?.before(
    element('p', { class: 'error', id }, element('span', { class: 'visually-hidden' }, ERROR), message),
  );
  of?.setAttribute('aria-invalid', 'true');
  of?.setAttribute('aria-describedby', hint ? `${hint} ${id}` : id);
}

export function clearFault({ form }: QuestionForm): void {
  for (const part of form.querySelectorAll('.error-summary, .error')) part.remove();
  for (const of of form.querySelectorAll('[aria-invalid]')) {
    const hint = of.getAttribute('aria-describedby')?.replace(/ ?\S+-error$/, '');
    of.removeAttribute('aria-invalid');
    if (hint) of.setAttribute('aria-describedby', hint);
    else of.removeAttribute('aria-describedby');
  }
}
