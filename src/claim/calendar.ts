import { addDays, addMonths, type Day, daysBetween } from './day.ts';

/** An all-day entry. The title can be seen by whoever sees the calendar, so it should give nothing away. */
export type CalendarEntry = {
  readonly day: Day;
  readonly title: string;
  readonly note: string;
  /** Set apart two entries of one day: a limit's id. */
  readonly id: string;
};

/** RFC 5545, section 3.1: no line is longer than this many bytes. */
const LINE_OCTETS = 75;

const REMINDERS: readonly { readonly words: string; readonly before: (day: Day) => Day }[] = [
  { words: 'Six months left', before: (day) => addMonths(day, -6) },
  { words: 'One month left', before: (day) => addMonths(day, -1) },
  { words: 'One week left', before: (day) => addDays(day, -7) },
];

/** A calendar file with reminders at nine in the morning six months, one month and one week before. */
export function calendarFile(entries: readonly CalendarEntry[], madeOn: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Amends//Time limit//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, madeOn)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines(entry: CalendarEntry, madeOn: Day): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}-${compact(entry.day)}@amends`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.note)}`,
    'TRANSP:TRANSPARENT',
    ...REMINDERS.flatMap(({ words, before }) => alarmLines(words, before(entry.day), entry)),
    'END:VEVENT',
  ];
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
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
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
