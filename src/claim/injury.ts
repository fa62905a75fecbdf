import { type Answers, chosen } from '../questions/answers.ts';

/** What a doctor has said, of the options of `diagnosis`. */
export const DIAGNOSES = ['worsened', 'mild', 'moderate', 'severe'] as const;

/** A diagnosis the person says they have; not knowing is not one. */
export function isDiagnosed(answers: Answers): boolean {
  return chosen(answers, 'diagnosis').some((option) => (DIAGNOSES as readonly string[]).includes(option));
}

/** A diagnosis, or not knowing whether there is one: its time limit is the shorter. */
export function mayBeInjured(answers: Answers): boolean {
  return isDiagnosed(answers) || chosen(answers, 'diagnosis').includes('unknown');
}
