import { CLAIM_STEPS } from './claim-steps.ts';
import { FIRST_STEPS } from './first-steps.ts';
import type { Step } from './step.ts';

/** Every step we know, the most pressing first. */
export const STEPS: readonly Step[] = [...FIRST_STEPS, ...CLAIM_STEPS];
