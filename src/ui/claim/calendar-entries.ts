import type { CalendarEntry } from '../../calendar/calendar-file.ts';
import { type Day, inWords } from '../../calendar/day.ts';
import type { Limit } from '../../claim/time-limit.ts';

/** The last safe days that have not passed, each once, earliest first. */
export function openDays(limits: readonly Limit[]): readonly Day[] {
  const open = limits.filter(({ daysLeft }) => daysLeft >= 0);
  return [...new Set(open.map(({ lastSafeDay }) => lastSafeDay))];
}

/**
 * An entry for each day, named after the first limit that ends on it and after `breach`, so that a corrected date has
 * the same name and another breach has not. Their words tell whoever sees the calendar nothing.
 */
export function calendarEntries(
  days: readonly Day[],
  limits: readonly Limit[],
  breach: string,
  today: Day,
): readonly CalendarEntry[] {
  return days.flatMap((day, index) => {
    const first = limits.find(({ lastSafeDay }) => lastSafeDay === day);
    if (!first) return [];
    return {
      id: `${CODES.indexOf(first.rule.cause) + 1}-${breach}`,
      day,
      title: days.length === 1 ? 'Important date' : `Important date ${index + 1} of ${days.length}`,
      note: `The last safe day, as worked out on ${inWords(today)}. Act well before it.`,
    };
  });
}

/** A limit goes by its number: whoever opens the file learns nothing from a name. */
const CODES: readonly Limit['rule']['cause'][] = [
  'human-rights',
  'psychiatric-injury',
  'data-protection',
  'private-information',
];
