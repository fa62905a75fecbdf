import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../src/calendar/calendar-file.ts';
import { clean } from '../../src/calendar/clean.ts';
import { addDays } from '../../src/calendar/day.ts';

/** The day on which the file was made where the reader is, and when, in UTC. */
const MADE_ON = '2026-11-22';
const MADE_AT = '2026-11-22T12:34:56.789Z';

const entry: CalendarEntry = {
  id: '3-k1',
  day: '2030-03-11',
  title: 'Last safe day',
  note: 'Start the claim before this day ends; ask for advice now, not then.\nSee “time limits”.',
};

/** The events of a file, as an independent reader of RFC 5545 finds them. */
function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** When each reminder rings, by the clock where the reader is. */
function remindersOf(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const at = event.startDate.clone();
    at.isDate = false;
    at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
    return at.toString();
  });
}

function only(file: string): ICAL.Event {
  const [event, ...more] = eventsIn(file);
  if (!event || more.length > 0) throw new Error('expected one event');
  return event;
}

describe('the calendar file', () => {
  const file = calendarFile([entry], MADE_ON, MADE_AT);

  it('is an all-day event that says when it was made and is always the same one', () => {
    const event = only(file);
    expect([event.startDate.toString(), event.startDate.isDate]).toEqual(['2030-03-11', true]);
    expect(event.endDate.toString()).toBe('2030-03-12');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T12:34:56Z');
    expect(event.uid).toBe('3-k1@amends');
    expect([event.summary, event.description]).toEqual([entry.title, entry.note]);
    expect(calendarFile([entry], MADE_ON, MADE_AT)).toBe(file);
  });

  it('reminds at nine in the morning six months, one month and one week before', () => {
    expect(remindersOf(only(file))).toEqual([
      '2029-09-11T09:00:00',
      '2030-02-11T09:00:00',
      '2030-03-04T09:00:00',
    ]);
  });

  it('ends every line as the standard says, and makes none longer than 75 bytes', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('brings any text back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        expect(only(calendarFile([{ ...entry, note: words }], MADE_ON, MADE_AT)).description ?? '').toBe(
          clean(words),
        );
      }),
    );
  });

  it('keeps two dates apart', () => {
    const two = calendarFile([entry, { ...entry, id: 'second', day: '2031-01-02' }], MADE_ON, MADE_AT);
    const events = eventsIn(two);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2030-03-11', '2031-01-02']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('is taken up in place of an earlier file: the same name, and a number that rises', () => {
    const [before, after] = [MADE_AT, '2026-11-22T12:34:57Z'].map((madeAt, index) =>
      only(calendarFile([{ ...entry, day: `2030-03-1${index + 1}` }], MADE_ON, madeAt)),
    );
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(Number(before?.sequence));
    expect(only(calendarFile([entry], MADE_ON, '2020-01-01T00:00:00Z')).sequence).toBe(0);
  });

  it('rings no alarm that lies in the past', () => {
    const left = (day: string) => remindersOf(only(calendarFile([{ ...entry, day }], MADE_ON, MADE_AT)));
    expect(left('2027-05-01')).toEqual(['2027-04-01T09:00:00', '2027-04-24T09:00:00']);
    expect(left('2026-12-03')).toEqual(['2026-11-26T09:00:00']);
    expect(left('2026-11-29')).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        for (const at of left(addDays('2026-11-22', days))) expect(at > '2026-11-23').toBe(true);
      }),
    );
  });

  it('goes by the reader’s own day, which UTC may not have reached', () => {
    const made = (day: string) =>
      calendarFile([{ ...entry, day: '2026-12-03' }], day, '2026-11-25T23:30:00Z');
    expect(remindersOf(only(made('2026-11-25')))).toEqual(['2026-11-26T09:00:00']);
    expect(remindersOf(only(made('2026-11-26')))).toEqual([]);
  });

  it('lets no character that nobody sees join two words', () => {
    const odd = 'one\u000Btwo\u0000three\u2028four\tfive\rsix\uD800seven';
    const event = only(calendarFile([{ ...entry, title: odd, note: odd }], MADE_ON, MADE_AT));
    expect(event.summary).toBe('one two three four five\nsix seven');
    expect(event.description).toBe(event.summary);
  });

  it('crosses the end of a year and a leap day', () => {
    const onDay = (day: string) => only(calendarFile([{ ...entry, day }], MADE_ON, MADE_AT));
    expect(onDay('2028-02-29').endDate.toString()).toBe('2028-03-01');
    expect(onDay(addDays('2030-01-01', -1)).endDate.toString()).toBe('2030-01-01');
    // Six months before 31 August there is no 31 February: the reminder rings on the 28th.
    expect(remindersOf(onDay('2027-08-31'))[0]).toBe('2027-02-28T09:00:00');
  });
});
