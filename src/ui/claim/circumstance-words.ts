import type { Circumstances } from '../../claim/circumstances.ts';
import { askedIn } from '../../questions/answers.ts';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import { datedInWords } from '../../questions/dated-words.ts';

export type SaidLine = { readonly id: string; readonly name: string; readonly words: string };

/** What the person said, as the form would show it. */
export function whatWasSaid(circumstances: Circumstances): readonly SaidLine[] {
  const given: Readonly<Record<string, unknown>> = circumstances;
  return askedIn(allClaimQuestions, given)
    .filter(({ id }) => given[id] !== undefined)
    .map((question) => ({
      id: question.id,
      name: question.name,
      words: datedInWords(question, given).join('. '),
    }));
}
