import { type Answers, applies, isAnswered, settle } from '../questions/answers.ts';
import { allQuestions } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { QuestionId } from '../questions/questions.ts';
import { $answers, $dropped, answer } from './answers.ts';
import { changeSession, replaceSession } from './session.ts';

/** Answers that a person was shown, and confirmed together. */
export function takeUpAnswers(answers: Answers): void {
  changeSession({ answers: settle({ ...$answers.get(), ...answers }) });
}

/** Says “I don’t know” to every question about distress that applies and has no answer, and to no other. */
export function skipDistress(): void {
  for (const question of allQuestions) {
    const answers = $answers.get();
    if (question.part !== 'distress' || !applies(question, answers) || isAnswered(question, answers))
      continue;
    answer(question.id as QuestionId, question.asks === 'many' ? [UNKNOWN] : UNKNOWN);
  }
}

/** Puts the answers in a link in place of whoever was in the tab. A link holds no more than answers. */
export function takeUpLink(answers: Answers): void {
  $dropped.set([]);
  replaceSession({ answers });
}
