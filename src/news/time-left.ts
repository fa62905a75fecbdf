import { addYears, type Day, inWords } from '../calendar/day.ts';
import { latest, type When } from '../calendar/when.ts';
import type { Cause, Law, UkNation } from '../claim/law.ts';
import { type Limit, timeLimits } from '../claim/time-limit.ts';
import type { PostRecord } from '../records/content-schemas.ts';
import { whenOf } from './corrected-dates.ts';

type Breach = Pick<PostRecord['breach'], 'nation' | 'responsible' | 'happened'>;

/** The time to start one kind of claim over a breach, in one nation. */
export type TimeLeft = {
  readonly nation: UkNation;
  readonly cause: Cause;
  readonly limit: Limit;
  /** Only the end of the breach is known, so its own day may be earlier. */
  readonly atLatest: boolean;
};

export const UK: readonly UkNation[] = ['england-wales', 'scotland', 'northern-ireland'];
/** Those that follow from a breach alone. An injury is the person’s own; private information has the usual limit. */
const CAUSES: readonly Cause[] = ['data-protection', 'human-rights'];

export const NATION_NAMES: Readonly<Record<UkNation, string>> = {
  'england-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

function nationsOf({ nation }: Breach): readonly UkNation[] {
  return nation === 'uk' ? UK : [nation];
}

/** When a breach happened; where only its end is known, that day, so that nothing is called over too soon. */
function countedFrom({ happened }: Breach, today: Day): When | undefined {
  const { to } = happened;
  return (
    whenOf(happened) ?? (to ? { kind: 'known', date: latest({ kind: 'known', date: to }, today) } : undefined)
  );
}

/** The time limits that follow from a breach alone, as the claim counts them for somebody grown up. */
function countTimeLeft(breach: Breach, law: Law, today: Day): readonly TimeLeft[] {
  const happened = countedFrom(breach, today);
  if (!happened) return [];
  return nationsOf(breach).flatMap((nation) => {
    const found = timeLimits({ nation, responsible: breach.responsible, happened }, {}, law, today);
    if (found.kind !== 'dated') return [];
    return CAUSES.flatMap((cause) => found.limits.filter(({ rule }) => rule.cause === cause)).map(
      (limit) => ({
        nation,
        cause: limit.rule.cause,
        limit,
        atLatest: !breach.happened.from,
      }),
    );
  });
}

const counted = new WeakMap<Law, Map<string, readonly TimeLeft[]>>();

/** The same, counted once: a build asks it of each story for its page, the register, the feeds and each list by month. */
export function timeLeft(breach: Breach, law: Law, today: Day): readonly TimeLeft[] {
  const { nation, responsible, happened } = breach;
  const known = counted.get(law) ?? new Map<string, readonly TimeLeft[]>();
  counted.set(law, known);
  const key = JSON.stringify([nation, responsible, happened, today]);
  const times = known.get(key) ?? countTimeLeft(breach, law, today);
  known.set(key, times);
  return times;
}

/** Whether the usual time to claim is over for everybody grown up, wherever in the UK it happened. */
export function isOver(times: readonly TimeLeft[]): boolean {
  const usual = times.filter(({ cause }) => cause === 'data-protection');
  return usual.length > 0 && usual.every(({ limit }) => limit.state === 'past');
}

/** Who may still be in time though it is over for most, in the law’s own sentences. */
export function mayStillBeInTime(breach: Breach, law: Law, today: Day): readonly string[] {
  const happened = countedFrom(breach, today);
  if (!happened) return [];
  const sentences = nationsOf(breach).flatMap((nation) => {
    const someone = {
      nation,
      responsible: breach.responsible,
      happened,
      whose: 'someone-i-act-for',
    } as const;
    const found = timeLimits(someone, { vulnerable: ['child'] }, law, today);
    return found.kind === 'dated' ? found.later.map(({ text }) => text) : [];
  });
  return [...new Set(sentences)];
}

/** Limits that end on one day, told once: "England, Wales and Northern Ireland". */
export type TimeRow = Omit<TimeLeft, 'nation'> & { readonly nations: readonly UkNation[] };

export function timeRows(times: readonly TimeLeft[]): readonly TimeRow[] {
  const alike = Map.groupBy(times, ({ cause, limit }) => `${cause} ${limit.lastSafeDay}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, nations: group.map(({ nation }) => nation) }] : [];
  });
}

export function nationsInWords(nations: readonly UkNation[]): string {
  if (nations.length === UK.length) return 'Anywhere in the UK';
  const names = nations.flatMap((nation) => NATION_NAMES[nation].split(' and '));
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function timeInWords({
  limit: { state, lastSafeDay },
  atLatest,
}: Pick<TimeLeft, 'limit' | 'atLatest'>): string {
  const day = inWords(lastSafeDay);
  if (state === 'past') return `Passed ${atLatest ? 'by' : 'on'} ${day}`;
  if (state === 'last-hours') return `The last safe day was ${day}. Get help now`;
  if (state === 'may-have-passed') return `Passed on ${day} for some. Your own day may be later`;
  return atLatest ? `${day} at the latest, perhaps sooner` : `Work to ${day}`;
}

/** Whether the last safe day is still to come, and within a year. */
export function runsOutWithinAYear({ limit }: Pick<TimeLeft, 'limit'>, today: Day): boolean {
  return limit.daysLeft >= 0 && limit.lastSafeDay <= addYears(today, 1);
}
