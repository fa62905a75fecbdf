import { chosen, type Given } from './chosen.ts';
import { holds } from './condition.ts';
import { allQuestions, scoredQuestions } from './list.ts';
import { type Bare, type BreachQuestion, type ManyQuestion, type Question, UNKNOWN } from './question.ts';
import type { QuestionId } from './questions.ts';

export type Answer = string | readonly string[] | number;

/** What a person said so far, by question id. Absent is not yet answered; `unknown` is an answer. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** Whether a question is asked, given the answers so far. */
export function applies(question: Bare<Question>, answers: Given): boolean {
  return holds(question.askWhen ?? {}, answers);
}

/** Whether it is not known yet if a question will be asked. */
export function isUndecided(question: Bare<Question>, answers: Given): boolean {
  return Object.keys(question.askWhen ?? {}).some((id) => chosen(answers, id).length === 0);
}

/** Every question of a list that is asked for these answers, in asking order. */
export function askedIn<Asked extends Bare<Question>>(
  list: readonly Asked[],
  answers: Given,
): readonly Asked[] {
  return list.filter((question) => applies(question, answers));
}

/** Every question of a list that is asked and still needs an answer, in asking order. */
export function missingIn<Asked extends Bare<Question>>(
  list: readonly Asked[],
  answers: Given,
): readonly Asked[] {
  return askedIn(list, answers).filter(
    (question) => !mayBeLeftEmpty(question) && !isAnswered(question, answers),
  );
}

function mayBeLeftEmpty(question: Bare<Question>): boolean {
  return question.asks === 'pounds' || ('optional' in question && question.optional === true);
}

/** Every question about what happened that is asked for these answers, in asking order. */
export function applicable(answers: Answers): readonly Bare<BreachQuestion>[] {
  return askedIn(allQuestions, answers);
}

export function isAnswered(question: Bare<Question>, answers: Given): boolean {
  if (answers[question.id] === undefined) return false;
  if (question.asks === 'many' && question.none === undefined) return chosen(answers, question.id).length > 0;
  return true;
}

/** Ids of the scored questions that apply and have no answer, in asking order. */
export function unanswered(answers: Answers): QuestionId[] {
  return missingIn(scoredQuestions, answers).map(({ id }) => id);
}

/**
 * The answers that count: questions that do not apply dropped, lists sorted in the order of the options
 * without repeats, and an option that stands alone ("nobody", "I don't know") dropped where others were chosen too.
 */
export function settle(answers: Answers): Answers {
  const settled: Partial<Record<QuestionId, Answer>> = {};
  for (const question of allQuestions) {
    const id = question.id as QuestionId;
    const answer = answers[id];
    if (answer === undefined || !applies(question, answers)) continue;
    settled[id] = question.asks === 'many' ? settleList(question, chosen(answers, id)) : answer;
  }
  return settled;
}

/** One list of options, sorted and without what cannot stand beside the rest. */
export function settleList(question: Bare<ManyQuestion>, options: readonly string[]): readonly string[] {
  const picked = question.options.filter((option) => options.includes(option.value));
  const together = picked.filter((option) => !option.alone);
  const alone = picked.filter((option) => option.value !== UNKNOWN);
  const kept = together.length > 0 ? together : alone.length > 0 ? alone : picked;
  return kept.map((option) => option.value);
}
