import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../src/claim/calendar.ts';
import { addDays } from '../../src/claim/day.ts';

const entry: CalendarEntry = {
  id: 'england-wales-data-protection',
  day: '2030-03-11',
  title: 'Last safe day',
  note: 'Start the claim before this day ends; ask for advice now, not then.\nSee “time limits”.',
};

/** Reads a file as RFC 5545 says: lines joined where they were folded, then name, value, and text unescaped. */
function readCalendar(file: string): { name: string; value: string }[] {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return {
        name: line.slice(0, colon),
        value: line.slice(colon + 1).replaceAll(/\\(.)/g, (_, next) => (next === 'n' ? '\n' : next)),
      };
    });
}

function valuesOf(file: string, name: string): string[] {
  return readCalendar(file)
    .filter((line) => line.name === name)
    .map(({ value }) => value);
}

describe('the calendar file', () => {
  const file = calendarFile([entry], '2026-11-22');

  it('is an all-day event that says when it was made and is always the same one', () => {
    expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20300311']);
    expect(valuesOf(file, 'DTEND;VALUE=DATE')).toEqual(['20300312']);
    expect(valuesOf(file, 'DTSTAMP')).toEqual(['20261122T000000Z']);
    expect(valuesOf(file, 'UID')).toEqual(['england-wales-data-protection-20300311@amends']);
    expect(calendarFile([entry], '2026-11-22')).toBe(file);
  });

  it('reminds at nine in the morning six months, one month and one week before', () => {
    // 11 September 2029 to 11 March 2030 is 181 days; 11 February is 28 days before; 4 March is 7.
    // Nine in the morning of a day N days before is N - 1 days and 15 hours before midnight.
    expect(valuesOf(file, 'TRIGGER')).toEqual(['-P180DT15H', '-P27DT15H', '-P6DT15H']);
    expect(valuesOf(file, 'ACTION')).toEqual(['DISPLAY', 'DISPLAY', 'DISPLAY']);
  });

  it('opens and closes every part in order', () => {
    const open: string[] = [];
    for (const { name, value } of readCalendar(file)) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
  });

  it('brings any text back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const note = words.replaceAll('\r', ' ');
        const written = calendarFile([{ ...entry, note }], '2026-11-22');
        expect(valuesOf(written, 'DESCRIPTION')[0]).toBe(note);
      }),
    );
  });

  it('crosses the end of a year and a leap day', () => {
    const leap = calendarFile([{ ...entry, day: '2028-02-29' }], '2026-11-22');
    expect(valuesOf(leap, 'DTEND;VALUE=DATE')).toEqual(['20280301']);
    const last = calendarFile([{ ...entry, day: addDays('2030-01-01', -1) }], '2026-11-22');
    expect(valuesOf(last, 'DTEND;VALUE=DATE')).toEqual(['20300101']);
  });
});
