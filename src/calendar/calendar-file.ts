import { clean } from './clean.ts';
import { addDays, addMonths, type Day, daysBetween } from './day.ts';

/** An all-day entry. The title can be seen by whoever sees the calendar, so it should give nothing away. */
export type CalendarEntry = {
  readonly day: Day;
  readonly title: string;
  readonly note: string;
  /** The same for one limit of one breach, whatever its day: a later file then replaces the entry. */
  readonly id: string;
};

/** RFC 5545, section 3.1: no line is longer than this many bytes. */
const LINE_OCTETS = 75;

type Reminder = { readonly words: string; readonly before: (day: Day) => Day };

const REMINDERS: readonly Reminder[] = [
  { words: 'Six months left', before: (day) => addMonths(day, -6) },
  { words: 'One month left', before: (day) => addMonths(day, -1) },
  { words: 'One week left', before: (day) => addDays(day, -7) },
];

/** The reminders that are still to ring after a day. */
export function remindersFor(day: Day, madeOn: Day): readonly Reminder[] {
  return REMINDERS.filter(({ before }) => before(day) > madeOn);
}

/** A calendar file with reminders at nine in the morning, made on a day at a time of UTC, `2026-11-22T12:00:00Z`. */
export function calendarFile(entries: readonly CalendarEntry[], madeOn: Day, madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Amends//Time limit//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, madeOn, madeAt)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines(entry: CalendarEntry, madeOn: Day, madeAt: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@amends`,
    `DTSTAMP:${compact(madeAt.slice(0, 10))}T${madeAt.slice(11, 19).replaceAll(':', '')}Z`,
    `SEQUENCE:${sequenceAt(madeAt)}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.note)}`,
    'TRANSP:TRANSPARENT',
    ...remindersFor(entry.day, madeOn).flatMap(({ words, before }) =>
      alarmLines(words, before(entry.day), entry),
    ),
    'END:VEVENT',
  ];
}

/** No file was made before this day. */
const FIRST_DAY: Day = '2026-01-01';
const SECONDS_A_DAY = 86_400;

/** RFC 5545, section 3.8.7.4: a whole number that only rises. Seconds do, with nothing kept anywhere. */
function sequenceAt(madeAt: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = madeAt.slice(11, 19).split(':').map(Number);
  const days = Math.max(0, daysBetween(FIRST_DAY, madeAt.slice(0, 10)));
  return days * SECONDS_A_DAY + (hours * 60 + minutes) * 60 + seconds;
}

/** Counted in days and hours before the midnight the day starts with: durations in months do not exist. */
function alarmLines(words: string, on: Day, entry: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(`${words}: ${entry.title}`)}`,
    `TRIGGER:-P${daysBetween(on, entry.day) - 1}DT15H`,
    'END:VALARM',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return clean(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Cuts a line between characters, never inside one; each further part begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Bytes of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
