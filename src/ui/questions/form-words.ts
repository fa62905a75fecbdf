import { questionInWords } from '../../questions/question-words.ts';
import { $answers, $forChild } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { say } from '../say.ts';
import { formOf, type QuestionForm } from './forms.ts';

/** A question in the words that suit whoever is here. */
export function questionNow(id: string): string {
  const asking = { organisation: $breach.get()?.organisation, forChild: $forChild.get() };
  const wording = formOf(id)?.wording;
  return wording ? questionInWords(wording, $answers.get(), asking) : '';
}

/** Puts the words that suit whoever is here into a form. */
export function suitWords({ question, form, heading }: QuestionForm): void {
  say(heading, questionNow(question.id));
  for (const label of form.querySelectorAll<HTMLElement>('[data-for-child]'))
    say(label, $forChild.get() ? label.dataset.forChild : undefined);
}
