import { describe, expect, it } from 'vitest';
import type { Change, Mark } from '../../src/claim/law.ts';
import { readLaw } from '../../src/law-files.ts';
import { lawSince } from '../../src/news/law-since.ts';

function change(id: string, date: string, mark: Mark = 'A'): Change {
  return {
    id,
    date,
    mark,
    title: 'A change',
    text: 'Something changed.',
    source: { title: 'Source', url: 'https://source.example/' },
    checked: '2026-11-22',
    review: '2027-05-22',
  };
}
const ids = (changes: readonly Change[]) => changes.map(({ id }) => id);

describe('what changed in the law since a post', () => {
  it('gives only later changes, newest first', () => {
    const changes = [
      change('old', '2020-01-01'),
      change('new', '2024-05-01'),
      change('newest', '2025-02-01'),
    ];
    expect(ids(lawSince(changes, '2023-06-01'))).toEqual(['newest', 'new']);
  });

  it('leaves out a change of the same day', () => {
    expect(lawSince([change('same', '2024-05-01')], '2024-05-01')).toEqual([]);
  });

  it('compares no more precisely than both dates are known', () => {
    const changes = [change('same-month', '2024-05'), change('next-month', '2024-06')];
    expect(ids(lawSince(changes, '2024-05-17'))).toEqual(['next-month']);
    expect(lawSince([change('day', '2024-05-17')], '2024-05')).toEqual([]);
    expect(ids(lawSince([change('year', '2025')], '2024-12-31'))).toEqual(['year']);
  });

  it('leaves out what is not settled', () => {
    const changes = [change('weak', '2025-01-01', 'C'), change('memory', '2025-01-01', 'M')];
    expect(lawSince(changes, '2024-01-01')).toEqual([]);
  });

  it('does not change the list it is given', () => {
    const changes = Object.freeze([change('one', '2024-01-01'), change('two', '2025-01-01')]);
    expect(ids(lawSince(changes, '2020'))).toEqual(['two', 'one']);
  });

  it('reads the real list', () => {
    const { changes } = readLaw();
    const found = lawSince(changes, '2025-08-20');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ date }) => date > '2025-08-20')).toBe(true);
  });
});
