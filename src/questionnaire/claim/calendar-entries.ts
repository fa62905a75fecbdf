import type { CalendarEntry } from '../../claim/calendar.ts';
import { type Day, inWords } from '../../claim/day.ts';
import type { Limit } from '../../claim/time-limit.ts';

/** The last safe days that have not passed, each once, earliest first. */
export function openDays(limits: readonly Limit[]): readonly Day[] {
  const open = limits.filter(({ daysLeft }) => daysLeft >= 0);
  return [...new Set(open.map(({ lastSafeDay }) => lastSafeDay))];
}

/** An entry for each day. Their words tell whoever sees the calendar nothing. */
export function calendarEntries(days: readonly Day[], today: Day): readonly CalendarEntry[] {
  return days.map((day, index) => ({
    id: `date-${index + 1}`,
    day,
    title: days.length === 1 ? 'Important date' : `Important date ${index + 1} of ${days.length}`,
    note: `The last safe day, as worked out on ${inWords(today)}. Act well before it.`,
  }));
}
