import { shortNames } from '../questions/answer-words.ts';
import { allClaimQuestions } from '../questions/claim-questions.ts';
import { DIAGNOSES } from './injury.ts';
import type { Situation } from './situation.ts';

/** What to keep, by what the person holds. */
export function whatToKeep({ circumstances, holds }: Situation): string {
  if (holds('none')) return 'A few dated lines a day count as proof. Many people start with nothing.';
  const held = shortNames(
    allClaimQuestions.find(({ id }) => id === 'proof'),
    circumstances,
  );
  if (held.length === 0) return 'A claim needs proof. A few dated lines a day count.';
  return `Keep the real thing, and a copy somewhere safe. You have: ${held.join('; ')}. A few dated lines a day add to it.`;
}

/** What the person may lack, and whom to ask for it; none where they were not asked. */
export function proofToAskFor({ circumstances, holds, has, lostMoney }: Situation): readonly string[] {
  if (circumstances.proof === undefined) return [];
  const wasHurt = has('distress', 'severe', 'distress') || has('diagnosis', ...DIAGNOSES);
  return [
    ...(holds('told', 'messages') ? [] : ['Ask the organisation to say in writing what happened.']),
    ...(wasHurt && !holds('doctor') ? ['Ask a doctor to write down what it did, and when it began.'] : []),
    ...(lostMoney && !holds('receipts')
      ? ['Ask the bank or the shop for statements, or copies of bills.']
      : []),
    ...(has('access', 'seen', 'misused') && !holds('witness')
      ? ['Ask someone you trust, who saw it, to write down what they saw and the day.']
      : []),
  ];
}
