import { FIRST_STEPS } from '../claim/first-steps.ts';
import type { NextStep } from '../claim/next-steps.ts';

/** As many as a frightened person can hold. */
const MOST = 3;

/** What can be done at once. Whether time is short is asked before it is said, so that step waits for a date. */
const AT_ONCE: readonly string[] = [...FIRST_STEPS.map(({ id }) => id), 'keep-evidence'];

/** A step to take at once: what to do in a sentence, and where. */
type StepNow = Pick<NextStep, 'id' | 'title' | 'why' | 'link'>;

/** One to three of the steps, in their order, each in its first sentence; advice on time only where a date is known. */
export function doNow(steps: readonly NextStep[], dated: boolean): readonly StepNow[] {
  return steps
    .filter(({ id }) => AT_ONCE.includes(id) && (dated || id !== 'urgent-advice'))
    .slice(0, MOST)
    .map(({ id, title, why, link }) => ({ id, title, why: firstSentence(why), ...(link && { link }) }));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
