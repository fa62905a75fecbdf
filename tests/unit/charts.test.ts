import { describe, expect, it } from 'vitest';
import { scaleInWords } from '../../src/drawings/award-mark.ts';
import { backtestInWords, climbing, shortName } from '../../src/drawings/backtest.ts';
import { countsInWords, endings, rowOfMarks } from '../../src/drawings/endings.ts';
import { BASIS_IN_WORDS, type Basis, markPath } from '../../src/drawings/marks.ts';
import { causesInWords } from '../../src/records/awards.ts';

describe('what claims ended in', () => {
  const sums = { none: 0, least: 0.6, small: 999, edge: 1_000, large: 100_000 };
  const cases = Object.keys(sums).map((id) => ({ id, basis: 'judgment' as const }));
  const marks = Object.entries(sums).map(([id, pounds]) => ({ id, pounds }));
  const rows = endings([...cases, { id: 'in euros', basis: 'settlement' }], marks, [
    { id: 'failed', amount: 0, pending: false },
    { id: 'secret', amount: null, pending: false },
    { id: 'for more than harm', amount: 8_000, pending: false },
    { id: 'waiting', amount: null, pending: true },
  ]);

  it('begins with nothing, whatever it failed for, and ends with what has no sum', () => {
    expect(rows.map(({ words, ids }) => [words, ids])).toEqual([
      ['Nothing', ['none', 'failed']],
      ['Under £1,000', ['least', 'small']],
      ['£1,000 to £5,000', ['edge']],
      ['£5,000 to £20,000', []],
      ['£20,000 to £100,000', []],
      ['£100,000 or more', ['large']],
      ['No sum to compare', ['in euros', 'secret', 'for more than harm']],
      ['Not decided yet', ['waiting']],
    ]);
  });

  it('has each claim in one row, and says which kinds they are', () => {
    expect(rows.reduce((sum, { of }) => sum + of, 0)).toBe(10);
    expect(rows.map(countsInWords)[6]).toBe('Settlement: 1, Other outcome: 2');
  });

  it('has a mark for each claim, two over each other where it is narrow', () => {
    const [judgments, others] = rowOfMarks(
      { counts: { judgment: 3, settlement: 0, scheme: 0, other: 1 } },
      2,
      10,
      4,
    );
    expect(judgments?.path.match(/M/g)).toHaveLength(3);
    expect(judgments?.path.match(/^M1 5a.*M1 15a.*M11 5a/)).not.toBeNull();
    expect(others?.path.startsWith('M12 12l')).toBe(true);
  });
});

describe('marks', () => {
  it('have a shape of their own for each basis that is told apart', () => {
    const shapes = (Object.keys(BASIS_IN_WORDS) as Basis[]).map((basis) => markPath(basis, 8, 8, 6));
    expect(new Set(shapes).size).toBe(shapes.length - 1);
    expect(markPath('judgment', 8, 8, 6)).toBe(markPath('settlement', 8, 8, 6));
  });

  it('are told in words as well', () => {
    const mark = (pounds: number) =>
      ({ id: `${pounds}`, name: 'A', pounds, year: 2020, basis: 'judgment', href: '' }) as const;
    expect(scaleInWords([mark(0), mark(250), mark(12_500)])).toBe(
      '3 awards on a scale of pounds. 1 are nothing, the middle one is £250 and the largest £12,500.',
    );
  });
});

describe('the backtest', () => {
  const row = (id: string, typical: number, held: boolean) => ({
    id,
    name: id,
    award: 1,
    low: 0,
    typical,
    high: 9,
    held,
  });

  it('climbs, and counts what held', () => {
    const rows = [row('b', 500, true), row('a', 500, false), row('c', 20, true)];
    expect(climbing(rows).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(backtestInWords(rows)).toBe('3 decided cases. The award fell inside the range in 2 of them.');
  });

  it('cuts a long name at a word', () => {
    expect(shortName('Rolfe & others v Veale Wasbrough Vizards LLP', 20)).toBe('Rolfe & others v…');
    expect(shortName('Driver v CPS', 20)).toBe('Driver v CPS');
  });
});

describe('grounds of a claim', () => {
  it('are spelt out', () => {
    expect(causesInWords(['MPI', 'DPA 1998 s13', 'HRA Arts 8/10'])).toBe(
      'Misuse of private information; Data Protection Act 1998 section 13; Human Rights Act articles 8/10',
    );
  });
});
