import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueFee, smallClaimHearingFee } from '../../src/claim/fees.ts';
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
    const reversed = { ...law, fees: law.fees.toReversed() };
    expect(issueFee(claimed, reversed).pounds).toBe(pounds);
  });

  it.each([
    [300, 27],
    [301, 59],
    [1000, 85],
    [1500, 123],
    [3000, 181],
    [10_000, 346],
  ])('and for the hearing of £%i it is £%i', (claimed, pounds) => {
    expect(smallClaimHearingFee(claimed, law).value).toBe(pounds);
  });

  it('is never guessed: a sum that no fee is for names the file', () => {
    expect(() => smallClaimHearingFee(10_001, law)).toThrow(
      'content/law/fees.yaml has no hearing fee for £10001',
    );
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

  it('claims loss and harm together, and shows the whole of the limit', () => {
    // £9,900 and £100 lost are £10,000, within the limit: £455 to start.
    const whole = whatYouWouldKeep({ low: 0, typical: 9900, high: 9900 }, 100, england, law);
    const small = route(whole, 'small-claim');
    expect(small.atRisk).toMatchObject({ claimed: 10_000, pounds: 455 });
    expect(kept(small.rows[0]?.cells)).toEqual([100, 10_000, 10_000]);
    const alike = whatYouWouldKeep({ low: 100, typical: 100, high: 100 }, 100, england, law);
    expect(kept(route(alike, 'small-claim').rows[0]?.cells)).toEqual([200, 200, 200]);
    const over = whatYouWouldKeep({ low: 0, typical: 9900, high: 9901 }, 100, england, law);
    expect(kept(route(over, 'small-claim').rows[0]?.cells)[2]).toBe('Over £10,000, it is not a small claim.');
  });

  it('has nothing to claim where nothing was won or lost', () => {
    const small = route(whatYouWouldKeep({ low: 0, typical: 0, high: 0 }, 0, england, law), 'small-claim');
    expect(kept(small.rows[0]?.cells)).toEqual(Array(3).fill('There would be nothing to claim.'));
    expect(small.atRisk).toBeUndefined();
  });

  it('takes a share of what is won and nothing of nothing, and no premium where there is none', () => {
    const taken = (insurance?: number) =>
      route(
        whatYouWouldKeep(
          { low: 0, typical: 1000, high: 2000 },
          0,
          { ...england, ...(insurance === undefined ? {} : { insurance }) },
          law,
        ),
        'solicitor',
      ).rows[0]?.cells;
    const share = { name: 'The lawyer’s 25 per cent', pounds: 250 };
    expect(taken()?.low).toMatchObject({ deductions: [], kept: 0 });
    expect(taken()?.typical).toMatchObject({ deductions: [share] });
    expect(taken(0)?.typical).toMatchObject({ deductions: [share] });
    expect(taken(90)?.low).toMatchObject({ deductions: [], kept: 0 });
    expect(taken(90)?.typical).toMatchObject({
      deductions: [share, { name: 'Insurance', pounds: 90 }],
      kept: 660,
    });
  });

  it('shows a share the person was told, from none to all, and no other that cannot be', () => {
    const shares = (percentage: number) =>
      route(
        whatYouWouldKeep({ low: 0, typical: 1000, high: 2000 }, 0, { nation: 'scotland', percentage }, law),
        'group',
      ).rows.map((row) => row.percentage);
    expect([shares(0), shares(100), shares(-1), shares(101)]).toEqual([[0], [100], [], []]);
  });

  it('says what a lost claim costs, and of an injury that the lawyer’s share is capped', () => {
    const lost = whatYouWouldKeep({ low: 0, typical: 1000, high: 3000 }, 0, england, law);
    expect(route(lost, 'small-claim').rows[0]?.cells.low).toMatchObject({
      deductions: [{ name: 'Court fee to start, not paid back', pounds: 115 }],
    });
    const notes = (diagnosed: boolean) =>
      route(whatYouWouldKeep({ low: 0, typical: 1, high: 2 }, 0, { ...england, diagnosed }, law), 'solicitor')
        .notes;
    expect(notes(true).slice(0, -1)).toEqual(notes(false));
    expect(notes(true).at(-1)).toMatch(/injury/);
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
