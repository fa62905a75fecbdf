import { answerInWords } from '../../questions/answer-words.ts';
import { $answers } from '../../session/answers.ts';
import { inputsOf } from './fields.ts';
import { suitWords } from './form-words.ts';
import type { QuestionForm } from './forms.ts';

/** The answer to a question in the words beside its boxes, a line for each. */
export function answerNow(asked: QuestionForm): readonly string[] {
  suitWords(asked);
  const { id, asks } = asked.question;
  if (asks === 'pounds') return answerInWords({ id, asks }, $answers.get());
  const options = [...inputsOf(asked)].map(({ value, id: field }) => ({
    value,
    label: asked.form.querySelector(`label[for="${field}"]`)?.textContent ?? '',
  }));
  const none = options.find(({ value }) => value === '')?.label;
  return answerInWords({ id, asks, options, none }, $answers.get());
}
