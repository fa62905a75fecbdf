import type { Answers } from './answers.ts';
import { has } from './condition.ts';

/** Why someone dangerous may be near, or the person may have been hurt before. */
export type Danger =
  | 'hostile-person'
  | 'fear'
  | 'secrecy'
  | 'abuse'
  | 'victim'
  | 'witness'
  | 'at-risk-role'
  | 'sexual-violence'
  | 'images';

/** The one list: exit, help lines, the first step and warnings follow from it. */
const SIGNS: readonly {
  readonly danger: Danger;
  readonly id: string;
  readonly options: readonly string[];
}[] = [
  { danger: 'hostile-person', id: 'recipients', options: ['hostile', 'perhaps-hostile'] },
  { danger: 'fear', id: 'effects', options: ['safety-fear', 'moved', 'harassed'] },
  { danger: 'secrecy', id: 'data', options: ['protected'] },
  { danger: 'abuse', id: 'data', options: ['safeguarding'] },
  { danger: 'victim', id: 'vulnerable', options: ['victim'] },
  { danger: 'witness', id: 'data', options: ['victim-witness'] },
  { danger: 'at-risk-role', id: 'vulnerable', options: ['at-risk-role'] },
  { danger: 'sexual-violence', id: 'data', options: ['sexual-offence'] },
  { danger: 'images', id: 'data', options: ['intimate-images'] },
];

/** Every danger that the answers speak of, the most pressing first. */
export function dangers(answers: Answers): readonly Danger[] {
  return SIGNS.filter(({ id, options }) => has(answers, id, ...options)).map(({ danger }) => danger);
}

/** Whether a quick way out of the page is offered. */
export function mayBeInDanger(answers: Answers): boolean {
  return dangers(answers).length > 0;
}
