import type { CalendarEntry } from '../../claim/calendar.ts';
import { type Day, inWords } from '../../claim/day.ts';
import type { Limit } from '../../claim/time-limit.ts';

/** Entries for the limits that have not passed. Their words tell whoever sees the calendar nothing. */
export function calendarEntries(limits: readonly Limit[], today: Day): readonly CalendarEntry[] {
  const open = limits.filter(({ daysLeft }) => daysLeft >= 0);
  const days = [...new Set(open.map(({ lastSafeDay }) => lastSafeDay))];
  return days.map((day, index) => ({
    id: `date-${index + 1}`,
    day,
    title: days.length === 1 ? 'Important date' : `Important date ${index + 1} of ${days.length}`,
    note: `The last safe day, as worked out on ${inWords(today)}. Act well before it.`,
  }));
}
