import type { Circumstances, ClaimQuestion } from '../../claim/circumstances.ts';
import { claimQuestionsFor } from '../../claim/claim-questions.ts';
import { type When, whenInWords } from '../../claim/when.ts';

export type SaidLine = { readonly id: string; readonly name: string; readonly words: string };

/** What the person said, as the form would show it. */
export function whatWasSaid(circumstances: Circumstances): readonly SaidLine[] {
  const given = circumstances as Readonly<Record<string, unknown>>;
  return claimQuestionsFor(circumstances)
    .filter(({ id }) => given[id] !== undefined)
    .map((question) => ({
      id: question.id,
      name: question.name,
      words: inWords(question, given[question.id]),
    }));
}

function inWords(question: ClaimQuestion, answer: unknown): string {
  if (question.asks === 'when') {
    const when = answer as When;
    return when.kind === 'unknown' ? 'I don’t know' : capital(whenInWords(when));
  }
  if (question.asks === 'years') return answer === 1 ? '1 year' : `${answer} years`;
  if (question.asks === 'pounds') return '';
  const chosen = Array.isArray(answer) ? answer : [answer];
  return question.options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join('. ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
