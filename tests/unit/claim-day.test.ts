import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  inFullWords,
  isDay,
  lastWeekdayUpTo,
  weekday,
} from '../../src/calendar/day.ts';
import { earliest, latest, readFields, readWhen, whenInWords, writeWhen } from '../../src/calendar/when.ts';

const TODAY = '2026-11-22';
const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1950-01-01', count));

describe('a day', () => {
  it('must exist', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2000-02-29')).toBe(true);
    for (const wrong of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-1-1',
      '0024-01-01',
      '',
    ]) {
      expect(isDay(wrong), wrong).toBe(false);
    }
  });

  it('keeps to the end of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
  });

  it('turns 29 February into 28 February where there is none', () => {
    expect(addYears('2024-02-29', 6)).toBe('2030-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('knows the days of the week', () => {
    expect(inFullWords(TODAY)).toBe('Sunday 22 November 2026');
    expect(inFullWords('2024-02-29')).toBe('Thursday 29 February 2024');
    expect(lastWeekdayUpTo('2026-11-22')).toBe('2026-11-20');
    expect(lastWeekdayUpTo('2026-11-21')).toBe('2026-11-20');
    expect(lastWeekdayUpTo('2026-11-20')).toBe('2026-11-20');
  });

  it('agrees with an independent calendar on sums and weekdays', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const reference = new Date(`${day}T00:00:00Z`);
        expect(weekday(day)).toBe((reference.getUTCDay() + 6) % 7);
        reference.setUTCDate(reference.getUTCDate() + count);
        expect(addDays(day, count)).toBe(reference.toISOString().slice(0, 10));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('never lets an earlier day overtake a later one when years are added', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 24 }), (one, other, years) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(addYears(first, years) <= addYears(second, years)).toBe(true);
        expect(lastWeekdayUpTo(first) <= lastWeekdayUpTo(second)).toBe(true);
      }),
    );
  });
});

describe('an imprecise date', () => {
  it.each([
    ['2024-03-05', '2024-03-05', '2024-03-05', '5 March 2024'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2023', '2023-01-01', '2023-12-31', '2023'],
    ['2023/2024-05', '2023-01-01', '2024-05-31', 'between 2023 and May 2024'],
    ['2025-03/..', '2025-03-01', TODAY, 'since March 2025, and still going on'],
    ['2026', '2026-01-01', TODAY, '2026'],
  ])('reads %s from its first to its last day', (text, first, last, words) => {
    const reading = readWhen(text, TODAY);
    if (reading.kind !== 'read') throw new Error(reading.problem);
    expect(earliest(reading.when)).toBe(first);
    expect(latest(reading.when, TODAY)).toBe(last);
    expect(whenInWords(reading.when)).toBe(words);
    expect(writeWhen(reading.when)).toBe(text);
  });

  it('has no first day when it is not known', () => {
    for (const text of ['unknown', '../..']) {
      const reading = readWhen(text, TODAY);
      if (reading.kind !== 'read') throw new Error(reading.problem);
      expect(earliest(reading.when)).toBeUndefined();
      expect(writeWhen(reading.when)).toBe(text);
    }
  });

  it.each([
    '',
    '24',
    '2024-2',
    '2024-02-30',
    '2027',
    '2026-12',
    '2026-11-23',
    '2024/2023',
    '2024/2027',
    '2024/2025/2026',
    '2024-01-01T00:00',
    ' 2024',
  ])('refuses %j', (text) => {
    expect(readWhen(text, TODAY).kind).toBe('fault');
  });

  describe('three boxes', () => {
    const read = (day: string, month: string, year: string) => readFields({ day, month, year }, '2026-11-29');

    it.each([
      ['5', '3', '2024', '2024-03-05'],
      ['', '03', '2024', '2024-03'],
      ['', '', ' 2024 ', '2024'],
      ['5', 'March', '2024', '2024-03-05'],
      ['5', 'mar', '2024', '2024-03-05'],
      ['05', 'MAR.', '2024', '2024-03-05'],
      ['', 'Sept', '2024', '2024-09'],
      ['', 'sept.', '2024', '2024-09'],
      ['', 'may', '2024', '2024-05'],
      ['', 'decem', '2024', '2024-12'],
      ['1st', '3', '2024', '2024-03-01'],
      ['22ND', '3', '2024', '2024-03-22'],
      ['3rd', '12', '2024', '2024-12-03'],
      ['31th', '3', '2024', '2024-03-31'],
      ['5', '3', '24', '2024-03-05'],
      ['', '', '26', '2026'],
      ['', '', '27', '1927'],
      ['', '', '99', '1999'],
      ['', '', '00', '2000'],
      ['29', '2', '2024', '2024-02-29'],
      ['', '', '1900', '1900'],
      ['', '', '2199', '2199'],
    ])('hold a date as exact as they are filled in: %s, %s, %s', (day, month, year, date) => {
      expect(read(day, month, year)).toEqual({ date });
    });

    it.each([
      ['5', '', '2024', 'Enter the month too, or leave out the day.'],
      ['29', '2', '2023', 'February 2023 has days from 1 to 28, and “29” is none of them.'],
      ['0', '3', '2024', 'March 2024 has days from 1 to 31, and “0” is none of them.'],
      ['first', '3', '2024', 'March 2024 has days from 1 to 31, and “first” is none of them.'],
      ['1e1', '3', '2024', 'March 2024 has days from 1 to 31, and “1e1” is none of them.'],
      ['a1st', '3', '2024', 'March 2024 has days from 1 to 31, and “a1st” is none of them.'],
      [
        '3',
        '25',
        '2024',
        'Enter the month as its name or a number from 1 to 12: there is no month 25. The day comes first.',
      ],
      [
        '3',
        '0',
        '2024',
        'Enter the month as its name or a number from 1 to 12: there is no month 0. The day comes first.',
      ],
      ['3', 'ju', '2024', 'Enter the month as its name or a number from 1 to 12: we cannot read “ju”.'],
      ['3', 'Marz', '2024', 'Enter the month as its name or a number from 1 to 12: we cannot read “Marz”.'],
      ['3', '3a', '2024', 'Enter the month as its name or a number from 1 to 12: we cannot read “3a”.'],
      ['3', '3', '', 'Enter the year, like 2024.'],
      ['3', '3', '1899', 'Enter a year from 1900 to 2199: we cannot count from 1899.'],
      ['3', '3', '2200', 'Enter a year from 1900 to 2199: we cannot count from 2200.'],
      ['3', '3', '202', 'Enter the year in figures, like 2024: we cannot read “202”.'],
      ['3', '3', '20245', 'Enter the year in figures, like 2024: we cannot read “20245”.'],
      ['3', '3', 'last', 'Enter the year in figures, like 2024: we cannot read “last”.'],
    ])('say why they are refused: %s, %s, %s', (day, month, year, problem) => {
      expect(read(day, month, year)).toEqual({ problem });
    });
  });
});
