import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueFee } from '../../src/claim/fees.ts';
import { type Cell, COLUMNS, type KeepSettings, type Route, whatYouWouldKeep } from '../../src/claim/keep.ts';
import { law } from './claim-law.ts';

const england: KeepSettings = { nation: 'england-wales' };

function route(routes: readonly Route[], kind: Route['kind']): Route {
  const found = routes.find((one) => one.kind === kind);
  if (!found) throw new Error(`no route ${kind}`);
  return found;
}

function kept(cells: Readonly<Record<(typeof COLUMNS)[number], Cell>> | undefined): (number | string)[] {
  return COLUMNS.map((column) => {
    const cell = cells?.[column];
    return cell?.kind === 'sum' ? cell.kept : (cell?.why ?? '');
  });
}

describe('the fee to start a claim', () => {
  it.each([
    [1, 35],
    [300, 35],
    [301, 50],
    [500, 50],
    [501, 70],
    [1000, 70],
    [1500, 80],
    [1501, 115],
    [3000, 115],
    [5000, 205],
    [10_000, 455],
    [10_001, 501],
    [20_000, 1000],
    [200_000, 10_000],
    [200_001, 10_000],
  ])('for £%i is £%i', (claimed, pounds) => {
    expect(issueFee(claimed, law).pounds).toBe(pounds);
  });
});

describe('what you would keep', () => {
  const usual = () => whatYouWouldKeep({ low: 0, typical: 1000, high: 2900 }, 100, england, law);

  it('is no court’s sum where the organisation is only asked', () => {
    const cells = route(usual(), 'letter').rows[0]?.cells;
    for (const column of COLUMNS) {
      expect(cells?.[column]).toEqual({
        kind: 'not-shown',
        why: expect.stringContaining('What people got without a court'),
      });
    }
  });

  it('is everything in a small claim that is won, with the fee as what is at risk', () => {
    const small = route(usual(), 'small-claim');
    expect(kept(small.rows[0]?.cells)).toEqual([100, 1100, 3000]);
    // £3,000 is claimed, so £115 to start.
    expect(small.atRisk).toMatchObject({ claimed: 3000, pounds: 115 });
    expect(small.atRisk?.hearingFee.value).toBe(181);
  });

  it('is less than nothing in a small claim that is lost', () => {
    const lost = whatYouWouldKeep({ low: 0, typical: 1000, high: 3000 }, 0, england, law);
    expect(kept(route(lost, 'small-claim').rows[0]?.cells)).toEqual([-115, 1000, 3000]);
  });

  it('shows a lawyer’s share at 25, 35 and 50 per cent, and the person’s own first', () => {
    const solicitor = route(usual(), 'solicitor');
    // 1100 - 275 = 825; 1100 - 385 = 715; 1100 - 550 = 550
    expect(solicitor.rows.map(({ percentage, cells }) => [percentage, kept(cells)[1]])).toEqual([
      [25, 825],
      [35, 715],
      [50, 550],
    ]);
    const own = whatYouWouldKeep(
      { low: 0, typical: 1000, high: 2900 },
      100,
      { ...england, percentage: 40, insurance: 200 },
      law,
    );
    // 1100 - 440 - 200 = 460
    expect(route(own, 'solicitor').rows.map(({ percentage, cells }) => [percentage, kept(cells)[1]])).toEqual(
      [
        [40, 460],
        [25, 625],
        [35, 515],
        [50, 350],
      ],
    );
  });

  it('shows no share above the law’s for an injury, and takes the premium off in a group too', () => {
    const injured = whatYouWouldKeep(
      { low: 0, typical: 1000, high: 2900 },
      0,
      { ...england, diagnosed: true, insurance: 100 },
      law,
    );
    // 1000 - 250 - 100 = 650
    for (const kind of ['solicitor', 'group'] as const) {
      expect(route(injured, kind).rows.map(({ percentage, cells }) => [percentage, kept(cells)[1]])).toEqual([
        [25, 650],
      ]);
    }
  });

  it('says where a sum is too large for a small claim', () => {
    const large = whatYouWouldKeep({ low: 4000, typical: 9000, high: 24_000 }, 0, england, law);
    const small = route(large, 'small-claim');
    expect(kept(small.rows[0]?.cells)).toEqual([4000, 9000, 'Over £10,000, it is not a small claim.']);
    expect(small.atRisk?.pounds).toBe(455);
  });

  it('shows no English fee or share to anyone else', () => {
    for (const nation of ['scotland', 'northern-ireland', undefined] as const) {
      const other = whatYouWouldKeep({ low: 0, typical: 1000, high: 2900 }, 0, { nation }, law);
      const small = route(other, 'small-claim');
      expect(small.atRisk).toBeUndefined();
      expect(route(other, 'solicitor').rows).toEqual([]);
      expect(kept(small.rows[0]?.cells)[0]).toMatch(/England and Wales only/);
    }
  });

  it('adds up to the pound, whatever the figures', () => {
    const pounds = fc.nat(200_000);
    fc.assert(
      fc.property(
        pounds,
        pounds,
        pounds,
        pounds,
        fc.nat(100),
        fc.nat(3000),
        (a, b, c, loss, percentage, insurance) => {
          const [low = 0, typical = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
          const settings = { ...england, percentage, insurance };
          for (const { rows } of whatYouWouldKeep({ low, typical, high }, loss, settings, law)) {
            for (const cell of rows.flatMap(({ cells }) => COLUMNS.map((column) => cells[column]))) {
              if (cell.kind === 'not-shown') continue;
              const taken = cell.deductions.reduce((sum, deduction) => sum + deduction.pounds, 0);
              expect(Number.isInteger(cell.kept)).toBe(true);
              expect(cell.kept + taken).toBe(cell.award + cell.loss);
            }
          }
        },
      ),
    );
  });
});
