import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { figures, type Law } from './law.ts';

/** Past this many days since anybody looked at the law, either the clock is wrong or the copy is too old to count by. */
const TOO_LONG = 2 * 365;

export type ClockDoubt = { readonly kind: 'behind' | 'ahead'; readonly today: Day; readonly checked: Day };

/** Why days should not be counted from what a device says today is; undefined where it may be right. */
export function clockDoubt(today: Day, law: Law): ClockDoubt | undefined {
  const checked = figures(law).reduce(
    (latest, figure) => (figure.checked > latest ? figure.checked : latest),
    '',
  );
  if (checked === '') return undefined;
  // Where the day has not come yet, west of where it was checked, one day less is right.
  if (today < addDays(checked, -1)) return { kind: 'behind', today, checked };
  if (daysBetween(checked, today) > TOO_LONG) return { kind: 'ahead', today, checked };
  return undefined;
}
