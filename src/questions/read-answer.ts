import { type Bare, type BreachQuestion, type ChoiceQuestion, UNKNOWN } from './question.ts';

/** One answer out of anything at all, as it is held, or what is wrong with it. */
export type Read = { readonly answer: unknown } | { readonly problem: string };

/** No sum above this is taken as money lost, in pounds: past it a slip of the finger is likelier than a loss. */
export const LARGEST_LOSS = 100_000_000;

export function readAnswer(question: Bare<BreachQuestion>, given: unknown): Read {
  return question.asks === 'pounds' ? readPounds(given) : readChoice(question, given);
}

function readPounds(given: unknown): Read {
  const fits = typeof given === 'number' && Number.isFinite(given) && given >= 0 && given <= LARGEST_LOSS;
  return fits ? { answer: given } : { problem: `must be a number of pounds from 0 to ${LARGEST_LOSS}` };
}

/** “I don’t know” may stand alone for a list of itself, where it is an option. */
export function readChoice(question: Bare<ChoiceQuestion>, given: unknown): Read {
  const allowed = question.options.map(({ value }) => value);
  const list = question.asks === 'one' || (given === UNKNOWN && allowed.includes(UNKNOWN)) ? [given] : given;
  if (!Array.isArray(list)) return { problem: `must be a list of options; allowed: ${allowed.join(', ')}` };
  const isWrong = (option: unknown) => typeof option !== 'string' || !allowed.includes(option);
  if (!list.some(isWrong)) return { answer: question.asks === 'one' ? given : list };
  const wrong = JSON.stringify(list.find(isWrong) ?? null);
  return { problem: `has no option ${wrong}; allowed: ${allowed.join(', ')}` };
}
