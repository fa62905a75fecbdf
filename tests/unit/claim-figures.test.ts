import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/claim/day.ts';
import { amountOf, figures, overdue } from '../../src/claim/law.ts';
import { STEPS } from '../../src/claim/steps.ts';
import { law, TODAY } from './claim-law.ts';

describe('the law in content/law/', () => {
  it('gives every figure a source, a mark, and days of checking and review', () => {
    for (const { id, source, mark, checked, review } of figures(law)) {
      expect(source.title, id).not.toBe('');
      expect(source.url, id).toMatch(/^https?:\/\/\S+$/);
      expect(mark, id).toMatch(/^[ABCM]$/);
      expect(isDay(checked) && isDay(review) && checked < review, id).toBe(true);
    }
  });

  it('has one of each id', () => {
    for (const list of Object.values(law) as readonly (readonly { id: string }[])[]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('has every limit once for each nation and cause', () => {
    const pairs = law.limits.map(({ nation, cause }) => `${nation} ${cause}`);
    expect(new Set(pairs).size).toBe(12);
    expect(pairs).toHaveLength(12);
  });

  it('names what is due for review', () => {
    expect(overdue(law, TODAY)).toEqual([]);
    expect(overdue(law, '2026-12-23').map(({ id }) => id)).toContain('hearing-to-300');
  });

  it('are named by the command on a day when they are due, guides too', () => {
    const run = (day: string) =>
      spawnSync(process.execPath, ['src/command/check-law.ts', day], { encoding: 'utf8' });
    expect(run(TODAY)).toMatchObject({ status: 0, stderr: '' });
    const late = run('2030-01-01');
    expect(late.status).toBe(1);
    expect(late.stderr).toMatch(/^hearing-to-300 was to be looked at by/m);
    expect(late.stderr).toMatch(/^guide time-limits was to be looked at by/m);
    expect(run('soon').status).toBe(2);
  });

  it('tells changes oldest first, and says of each that is unsure that it is unchecked', () => {
    const dates = law.changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { id, mark, text } of law.changes)
      expect(/^[AB]$/.test(mark) || text.includes('Unchecked'), id).toBe(true);
  });

  it('gives a phone number only where it was well seen, and always some way to reach', () => {
    for (const { id, mark, phone, text, url } of law.help) {
      expect(phone ?? text ?? url, id).toBeDefined();
      if (mark === 'C' || mark === 'M') expect(phone ?? text, id).toBeUndefined();
    }
  });

  it('agrees with the steps on how long an organisation has', () => {
    const step = (id: string) => STEPS.find((one) => one.id === id)?.howLong;
    expect(step('complain')).toContain(`${amountOf(law.rights, 'complaint-acknowledgement')} days`);
    expect(amountOf(law.rights, 'access-request')).toBe(1);
    expect(step('access-request')).toMatch(/^One month/);
  });

  it('is asked for places that exist', () => {
    const everything = {
      circumstances: {},
      limits: { kind: 'not-covered', reasons: [] },
      has: () => true,
    } as const;
    const ids = law.help.map(({ id }) => id);
    for (const { places } of STEPS) for (const place of places(everything)) expect(ids).toContain(place);
  });
});
