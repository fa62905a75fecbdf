import { type Condition, type Question, UNKNOWN } from './question.ts';
import { allQuestions, type QuestionId, scoredQuestions } from './questions.ts';

export type Answer = string | readonly string[] | number;

/** What a person said so far, by question id. Absent is not yet answered; `unknown` is an answer. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** The chosen options of one question as a list, whatever kind it is; empty when absent. */
export function chosen(answers: Answers, id: string): readonly string[] {
  const answer = (answers as Readonly<Record<string, Answer | undefined>>)[id];
  if (answer === undefined || typeof answer === 'number') return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** Whether a question is asked, given the answers so far. */
export function applies(question: Question, answers: Answers): boolean {
  return holds(question.askWhen ?? {}, answers);
}

/** A condition on an absent answer does not hold. */
export function holds(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition).every(([id, wanted]) => {
    const options = chosen(answers, id);
    if (options.length === 0) return false;
    return 'anyOf' in wanted
      ? options.some((option) => wanted.anyOf.includes(option))
      : options.some((option) => !wanted.anyBut.includes(option));
  });
}

/** Every question that is asked for these answers, in asking order. */
export function applicable(answers: Answers): readonly Question[] {
  return allQuestions.filter((question) => applies(question, answers));
}

export function isAnswered(question: Question, answers: Answers): boolean {
  const answer = (answers as Readonly<Record<string, Answer | undefined>>)[question.id];
  if (answer === undefined) return false;
  if (question.asks === 'many' && question.none === undefined) return chosen(answers, question.id).length > 0;
  return true;
}

/** Ids of the scored questions that apply and have no answer, in asking order. */
export function unanswered(answers: Answers): QuestionId[] {
  return scoredQuestions
    .filter((question) => applies(question, answers) && !isAnswered(question, answers))
    .map((question) => question.id);
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

function settleList(
  question: Extract<Question, { asks: 'many' }>,
  options: readonly string[],
): readonly string[] {
  const picked = question.options.filter((option) => options.includes(option.value));
  const together = picked.filter((option) => !option.alone);
  const alone = picked.filter((option) => option.value !== UNKNOWN);
  const kept = together.length > 0 ? together : alone.length > 0 ? alone : picked;
  return kept.map((option) => option.value);
}
