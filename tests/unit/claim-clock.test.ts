import { describe, expect, it } from 'vitest';
import { clockDoubt } from '../../src/claim/clock.ts';
import { figures, type Law } from '../../src/claim/law.ts';
import { law } from './claim-law.ts';

const [first] = law.limits;
if (!first) throw new Error('content/law/ has no limits');
const only = (checked: string): Law => ({
  limits: [
    { ...first, checked: '2020-01-01' },
    { ...first, checked },
  ],
  fees: [],
  tracks: [],
  rights: [],
  clocks: [],
  sums: [],
  sentences: [],
  routes: [],
  changes: [],
  help: [],
});

describe('what a device says today is', () => {
  it.each([
    // a day before anybody looked is right where the day has not come yet
    ['2026-11-21', undefined],
    ['2026-11-20', 'behind'],
    ['1970-01-01', 'behind'],
    ['2026-11-22', undefined],
    // 730 days on, and one more
    ['2028-11-21', undefined],
    ['2028-11-22', 'ahead'],
    ['2100-01-01', 'ahead'],
  ])('%s, where the law was last checked on 22 November 2026: %s', (today, kind) => {
    expect(clockDoubt(today, only('2026-11-22'))?.kind).toBe(kind);
  });

  it('is set beside the latest day on which any figure was checked', () => {
    const { limits, ...rest } = only('2026-11-22');
    for (const order of [limits, limits.toReversed()]) {
      expect(clockDoubt('2000-01-01', { ...rest, limits: order })?.checked).toBe('2026-11-22');
    }
    const latest = figures(law)
      .map(({ checked }) => checked)
      .toSorted()
      .at(-1);
    expect(clockDoubt('2000-01-01', law)?.checked).toBe(latest);
  });

  it('is not doubted where there is no law to set it beside', () => {
    expect(clockDoubt('1970-01-01', { ...only(''), limits: [] })).toBeUndefined();
  });
});
