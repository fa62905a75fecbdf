import { askedQuestions } from '../../questions/list.ts';
import type { Bare, BreachQuestion, Wording } from '../../questions/question.ts';
import { ownWords } from '../say.ts';
import { NONE } from './ticked.ts';

/** A question as it stands in the page: its form, and where its words are. */
export type QuestionForm = {
  readonly question: Bare<BreachQuestion>;
  readonly form: HTMLFormElement;
  /** What holds the words of the question. */
  readonly heading: Element;
  readonly wording: Wording;
};

const forms = new Map<string, QuestionForm>();

/** Takes the forms out of the page. From then on one at most is in it: the words of others would be found there. */
export function takeForms(region: Element): void {
  for (const form of region.querySelectorAll('form')) {
    const question = askedQuestions.find(({ id }) => id === form.id);
    const heading = asPlace(form);
    if (!question || !heading) continue;
    const wording = {
      ...JSON.parse(form.dataset.wording ?? '{}'),
      text: ownWords(heading),
      textForChild: form.dataset.forChild,
    };
    nameBoxes(form, question);
    forms.set(form.id, { question, form, heading, wording });
    form.remove();
  }
}

/** What each box stands for, in the order of the options: the list is here already, and the page need not say it again. */
function nameBoxes(form: HTMLFormElement, question: Bare<BreachQuestion>): void {
  if (question.asks === 'pounds') return;
  form
    .querySelectorAll<HTMLInputElement | HTMLButtonElement>('.choices :is(input, button)')
    .forEach((box, place) => {
      box.value = question.options[place]?.value ?? NONE;
    });
}

/** A part of the page as a place of its own: what heads it is the heading of the page, and takes focus. */
export function asPlace(part: Element): HTMLHeadingElement | null {
  const before = part.querySelector('h1, h2');
  if (!before) return null;
  const title = document.createElement('h1');
  title.tabIndex = -1;
  title.append(...before.childNodes);
  before.replaceWith(title);
  return title;
}

export function formOf(id: string): QuestionForm | undefined {
  return forms.get(id);
}

export function allForms(): readonly QuestionForm[] {
  return [...forms.values()];
}

/** A question in its plain words. */
export function plainText(id: string): string {
  return forms.get(id)?.wording.text ?? '';
}
