import { element } from '../element.ts';
import { fieldsOf } from './fields.ts';
import type { QuestionForm } from './forms.ts';

const ERROR = 'Error: ';

/** Says what is to be put right: at the top, where it takes focus, and beside the field that it leads to. */
export function showFault(asked: QuestionForm, message: string): void {
  clearFault(asked);
  const { form } = asked;
  const described = describedIn(asked);
  const hint = described?.getAttribute('aria-describedby');
  const id = `${described?.id || form.id}-error`;
  const link = element('a', { href: `#${form.id}-0` }, message);
  link.onclick = (event) => {
    event.preventDefault();
    fieldsOf(asked)[0]?.focus();
  };
  const summary = element(
    'div',
    { class: 'error-summary', role: 'alert', 'aria-labelledby': 'error-summary-title', tabindex: '-1' },
    element('h2', { id: 'error-summary-title' }, 'There is a problem'),
    element('p', {}, link),
  );
  const mark = element('span', { class: 'visually-hidden' }, ERROR);
  form.querySelector('.progress')?.before(summary);
  form.querySelector('.choices, .pounds-field')?.before(element('p', { class: 'error', id }, mark, message));
  described?.setAttribute('aria-invalid', 'true');
  described?.setAttribute('aria-describedby', hint ? `${hint} ${id}` : id);
  if (!document.title.startsWith(ERROR)) document.title = ERROR + document.title;
  summary.focus();
}

export function clearFault(asked: QuestionForm): void {
  const described = describedIn(asked);
  if (!described?.hasAttribute('aria-invalid')) return;
  const hint = asked.form.querySelector('.hint:not(.choice .hint)');
  for (const part of asked.form.querySelectorAll('.error-summary, .error')) part.remove();
  described.removeAttribute('aria-invalid');
  if (hint) described.setAttribute('aria-describedby', hint.id);
  else described.removeAttribute('aria-describedby');
}

/** What a hint and a fault describe: the group of boxes, or the one field. */
function describedIn({ form }: QuestionForm): Element | null {
  return form.querySelector('fieldset') ?? form.querySelector('input');
}
