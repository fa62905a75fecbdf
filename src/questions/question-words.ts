import type { Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { Wording } from './question.ts';

/** What else is known about the person who answers. */
export type Asking = { readonly organisation?: string | undefined; readonly forChild?: boolean };

/** A question in the words that suit who is asking, what was answered before, and the organisation a story named. */
export function questionInWords(question: Wording, answers: Answers, asking: Asking = {}): string {
  const { organisation, forChild } = asking;
  const suited = question.textWhen?.find(({ when }) => holds(when, answers));
  const ofChild = forChild && (suited?.textForChild ?? question.textForChild);
  if (ofChild) return ofChild;
  if (suited) return suited.text;
  // Not a replacement pattern: a name may hold a dollar sign.
  return organisation && question.textFor
    ? question.textFor.split('{organisation}').join(organisation)
    : question.text;
}
