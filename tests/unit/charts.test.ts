import { describe, expect, it } from 'vitest';
import { scaleInWords } from '../../src/drawings/award-mark.ts';
import { backtestInWords, climbing, shortName } from '../../src/drawings/backtest.ts';
import { inLines, spread } from '../../src/drawings/labels.ts';
import { BASIS_IN_WORDS, type Basis, markPath } from '../../src/drawings/marks.ts';
import { inRows, rowCount } from '../../src/drawings/rows.ts';
import { causesInWords } from '../../src/records/awards.ts';

describe('rows of marks', () => {
  const marks = [0, 0, 5, 12, 30].map((pounds, index) => ({ id: `mark-${index}`, pounds }));

  it('keep every mark clear of the others in its row', () => {
    const placed = inRows(marks, (pounds) => pounds, 10);
    for (const one of placed) {
      for (const other of placed.filter(({ id, row }) => row === one.row && id !== one.id)) {
        expect(Math.abs(one.along - other.along)).toBeGreaterThanOrEqual(10);
      }
    }
    expect(rowCount(placed)).toBe(3);
  });

  it('stand the same in whatever order they come', () => {
    const place = (pounds: number) => pounds;
    expect(inRows([...marks].reverse(), place, 10)).toEqual(inRows(marks, place, 10));
  });
});

describe('labels over a scale', () => {
  const labels = [20, 60, 70, 140, 300, 480].map((at) => ({ at, width: 100 }));
  const lined = inLines(labels, 500, 10);

  it('stay inside the drawing', () => {
    for (const { start, width } of lined) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + width).toBeLessThanOrEqual(500);
    }
  });

  it('never cover each other, and no leader crosses a text', () => {
    for (const one of lined) {
      for (const other of lined.filter((label) => label !== one)) {
        if (one.line === other.line) {
          expect(one.start + one.width <= other.start || other.start + other.width <= one.start).toBe(true);
        }
        if (one.line > other.line) {
          expect(one.at < other.start || one.at > other.start + other.width).toBe(true);
        }
      }
    }
  });

  it('take one line where there is room', () => {
    expect(
      new Set(
        inLines(
          [
            { at: 60, width: 100 },
            { at: 300, width: 100 },
          ],
          500,
          10,
        ).map(({ line }) => line),
      ),
    ).toEqual(new Set([0]));
  });
});

describe('labels down a column', () => {
  it('move apart in order and stay between the ends', () => {
    const places = spread([{ wanted: 95 }, { wanted: 5 }, { wanted: 8 }, { wanted: 99 }], 20, 10, 100).map(
      ({ place }) => place,
    );
    expect(places).toEqual([10, 30, 80, 100]);
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
