import { answerInWords } from '../../questions/answer-words.ts';
import type { Given } from '../../questions/chosen.ts';
import { $said } from '../../session/answers.ts';
import { fieldsOf } from './fields.ts';
import { suitWords } from './form-words.ts';
import type { QuestionForm } from './forms.ts';
import { headsInWords } from './heads.ts';

/** The answer to a question in the words beside its boxes, a line for each. */
export function answerNow(asked: QuestionForm): readonly string[] {
  return answerIn(asked, $said.get());
}

export function answerIn(asked: QuestionForm, answers: Given): readonly string[] {
  suitWords(asked);
  const { id, asks } = asked.question;
  if (asks === 'pounds') {
    const said = headsInWords(asked, answers[id]);
    return said.length > 0 ? said : answerInWords({ id, asks }, answers);
  }
  const options = fieldsOf(asked).map((field) => ({
    value: field.value,
    label: (asked.form.querySelector(`label[for="${field.id}"]`) ?? field).textContent?.trim() ?? '',
  }));
  const none = options.find(({ value }) => value === '')?.label;
  return answerInWords({ id, asks, options, none }, answers);
}
