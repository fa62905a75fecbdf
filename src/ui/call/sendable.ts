import type { Estimate } from '../../estimate/estimate.ts';
import { answerInWords } from '../../questions/answer-words.ts';
import { type Answers, askedIn, isAnswered } from '../../questions/answers.ts';
import { allQuestions } from '../../questions/questions.ts';
import { bandInWords, monthInWords } from '../words.ts';

/** One line that a person may tick to send, in the words they read. */
export type Sendable = { readonly id: string; readonly line: string };

/** Everything that could be sent: the story they came from, each answer they gave, and the result where there is one. */
export function sendables(
  answers: Answers,
  organisation: string | undefined,
  estimate: Estimate | null,
): readonly Sendable[] {
  const story = organisation ? [{ id: 'story', line: `The breach: ${organisation}` }] : [];
  const given = askedIn(allQuestions, answers)
    .filter(
      (question) => answers[question.id as keyof Answers] !== undefined && isAnswered(question, answers),
    )
    .map((question) => ({
      id: question.id,
      line: `${question.name}: ${answerInWords(question, answers).join('; ')}`,
    }));
  const result =
    estimate?.kind === 'band'
      ? [
          {
            id: 'result',
            line: `Result, in the pounds of ${monthInWords(estimate.pricesAt)}: ${bandInWords(estimate)}`,
          },
        ]
      : [];
  return [...story, ...given, ...result];
}
