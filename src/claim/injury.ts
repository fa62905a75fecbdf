import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';

/** What a doctor has said, of the options of `diagnosis`. */
export const DIAGNOSES = ['worsened', 'mild', 'moderate', 'severe'] as const;

/** A diagnosis the person says they have; not knowing is not one. */
export function isDiagnosed(answers: Answers): boolean {
  return has(answers, 'diagnosis', ...DIAGNOSES);
}

/** A diagnosis, or not knowing whether there is one: its time limit is the shorter. */
export function mayBeInjured(answers: Answers): boolean {
  return isDiagnosed(answers) || has(answers, 'diagnosis', 'unknown');
}
