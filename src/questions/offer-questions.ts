import type { BreachQuestion } from './question.ts';
import { allQuestions } from './questions.ts';

const ASKED = ['what-happened', 'how-many'];

/** What an offer is weighed by, with the words: the page about an offer holds no form of them. A browser gets what this works out to. */
export const offerQuestions: readonly BreachQuestion[] = allQuestions.filter(({ id }) => ASKED.includes(id));
