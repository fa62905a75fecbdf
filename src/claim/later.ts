import { addYears, type Day } from '../calendar/day.ts';
import { latest } from '../calendar/when.ts';
import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';
import { type Circumstances, mayLackCapacity } from './circumstances.ts';
import { isDiagnosed } from './injury.ts';
import type { Law, LimitRule, LaterReason as Reason } from './law.ts';
import { say } from './sentence.ts';
import type { Limit } from './time-limit.ts';

/** Why somebody whose dates have passed may still be in time, in the law's words. */
export type LaterReason = { readonly reason: Reason; readonly text: string };

/** Every reason, once, for which one of these limits may end later than it was counted. */
export function laterReasons(
  limits: readonly Limit[],
  circumstances: Circumstances,
  answers: Answers,
  law: Law,
  today: Day,
): readonly LaterReason[] {
  const found = limits.flatMap((limit) =>
    (limit.rule.laterFor ?? []).filter(({ reason }) =>
      HOLDS[reason]({ limit, circumstances, answers, today }),
    ),
  );
  const sentences = [...new Map(found.map((one) => [one.sentence, one])).values()];
  const reasons = sentences.map(({ reason, sentence }) => ({ reason, text: say(law, sentence) }));
  const notSaid =
    circumstances.whose === undefined && limits.some((limit) => mayBeGrowingUp(limit, circumstances, today));
  return notSaid ? [...reasons, { reason: 'child', text: say(law, 'whose-not-said') }] : reasons;
}

type Setting = {
  readonly limit: Limit;
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly today: Day;
};

const HOLDS: Readonly<Record<Reason, (setting: Setting) => boolean>> = {
  /** A child then, time was not counted from the 18th birthday, and would not be over if it had been. */
  child: ({ limit, circumstances, answers, today }) =>
    !limit.fromEighteen &&
    (circumstances.whose === 'my-child' ||
      circumstances['age-then'] !== undefined ||
      has(answers, 'vulnerable', 'child')) &&
    mayBeGrowingUp(limit, circumstances, today),
  incapacity: ({ circumstances }) => mayLackCapacity(circumstances),
  /** The law counts from knowing, so not saying when leaves it open. */
  knowing: ({ limit, circumstances, today, answers }) =>
    (limit.rule.cause !== 'psychiatric-injury' || isDiagnosed(answers)) &&
    mayBeOpenFrom(limit.rule, circumstances, today, true),
  /** It can only be argued that the law counts from being told, so the person must say that they were told late. */
  'told-late': ({ limit, circumstances, today }) => mayBeOpenFrom(limit.rule, circumstances, today, false),
  'set-aside': ({ answers }) => isDiagnosed(answers),
};

/** Whether the limit would still be open if it ran from when the person found out. */
function mayBeOpenFrom(
  rule: LimitRule,
  circumstances: Circumstances,
  today: Day,
  ifUnknown: boolean,
): boolean {
  const found = circumstances['found-out'];
  if (found === undefined || found.kind === 'unknown') return ifUnknown;
  return addYears(latest(found, today), rule.value) > today;
}

/** Past this age nobody counts as a child anywhere in the UK. */
const GROWN_UP = 18;

/** Whether the limit would still be open if it ran from the 18th birthday of whoever was a child when it happened. */
function mayBeGrowingUp({ rule }: Limit, circumstances: Circumstances, today: Day): boolean {
  const { whose, happened, 'age-then': age = 0 } = circumstances;
  if (whose === 'my-child' || !happened) return true;
  return addYears(latest(happened, today), GROWN_UP - age + rule.value) > today;
}
