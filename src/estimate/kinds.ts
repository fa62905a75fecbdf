import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import type { ComparableCase } from './cases.ts';

/** The kind of wrong. The first three are about being seen, and share the scorecard. */
export const KINDS = ['leak', 'snooping', 'intrusion', 'wrong-record', 'marketing', 'withheld'] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds that are not about being seen. */
export const OTHER_KINDS = ['wrong-record', 'marketing', 'withheld'] as const;
type OtherKind = (typeof OTHER_KINDS)[number];

const KIND_BY_HAPPENING: Readonly<Record<string, Kind>> = {
  'sent-wrong': 'leak',
  lost: 'leak',
  hacked: 'leak',
  published: 'leak',
  'looked-at': 'snooping',
  recorded: 'intrusion',
  'wrong-record': 'wrong-record',
  'used-without-asking': 'marketing',
  'not-given': 'withheld',
};

/** The kind of wrong that was answered; undefined where it was not said, or the person is not sure. */
export function kindOf(answers: Answers): Kind | undefined {
  return KIND_BY_HAPPENING[chosen(answers, 'what-happened')[0] ?? ''];
}

/** So many decided cases of a kind must stand behind a range before one is given. */
const ENOUGH = 10;

/** The kind, where it is not about being seen and too few cases of it were decided to stand behind a range. */
export function kindWithoutRange(answers: Answers, cases: readonly ComparableCase[]): OtherKind | undefined {
  const kind = OTHER_KINDS.find((other) => other === kindOf(answers));
  if (!kind) return undefined;
  const decided = cases.filter((each) => each.calibrates && each.kind === kind);
  return decided.length < ENOUGH ? kind : undefined;
}
