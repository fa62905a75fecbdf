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
} from '../../src/claim/day.ts';
import { earliest, latest, readFields, readWhen, whenInWords, writeWhen } from '../../src/claim/when.ts';

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

  it('takes what the person has from three boxes', () => {
    expect(readFields({ day: '5', month: '3', year: '2024' })).toEqual({ date: '2024-03-05' });
    expect(readFields({ day: '', month: '03', year: '2024' })).toEqual({ date: '2024-03' });
    expect(readFields({ day: '', month: '', year: ' 2024 ' })).toEqual({ date: '2024' });
    expect(readFields({ day: '5', month: '', year: '2024' })).toHaveProperty('problem');
    expect(readFields({ day: '29', month: '2', year: '2023' })).toEqual({
      problem: 'February 2023 has days from 1 to 28.',
    });
    expect(readFields({ day: '1', month: '13', year: '2023' })).toHaveProperty('problem');
    expect(readFields({ day: '1', month: '1', year: '23' })).toHaveProperty('problem');
  });
});
