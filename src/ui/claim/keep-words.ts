import { type Cell, COLUMNS, type Column, type Route, type Row } from '../../claim/keep.ts';
import { inDigits } from '../../questions/pounds.ts';
import { poundsTyped } from '../../questions/typed-sums.ts';

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  low: 'Low',
  typical: 'Typical',
  high: 'High',
};

/** Where harm was not said there is no middle figure to show. */
export function columnsShown(harmNotSaid: boolean): readonly Column[] {
  return harmNotSaid ? COLUMNS.filter((column) => column !== 'typical') : COLUMNS;
}

/** What reaches the person; below zero they are out of pocket. */
export function keptInWords(cell: Cell): string {
  if (cell.kind === 'not-shown') return '–';
  return cell.kept < 0 ? `−${pounds(-cell.kept)}` : pounds(cell.kept);
}

/** The sum as it is done by hand: `£2,000 + £200 lost − £550 (the share) = £1,650`. */
export function sumInWords(cell: Cell): string {
  if (cell.kind === 'not-shown') return cell.why;
  const loss = cell.loss > 0 ? ` + ${pounds(cell.loss)} lost` : '';
  const taken = cell.deductions.map(({ name, pounds: sum }) => ` − ${pounds(sum)} (${name})`).join('');
  return `${pounds(cell.award)}${loss}${taken} = ${keptInWords(cell)}`;
}

/** The one reason why nothing is shown, where it holds for the whole row. */
export function whyNotShown(cells: Row): string | undefined {
  const reasons = COLUMNS.map((column) => cells[column]).map((cell) =>
    cell.kind === 'not-shown' ? cell.why : undefined,
  );
  return reasons.every((why) => why === reasons[0]) ? reasons[0] : undefined;
}

export function rowTitle({ rows }: Route, percentage: number | undefined): string {
  if (percentage === undefined) return rows.length === 1 ? 'You keep' : '';
  return `You keep, after ${percentage}%`;
}

/** A share in per cent out of what was typed. Empty is no share; undefined is not a share. */
export function shareTyped(typed: string): number | null | undefined {
  const bare = typed.replaceAll(/[%\s]/g, '');
  if (bare === '') return null;
  return /^\d{1,3}(\.\d)?$/.test(bare) && Number(bare) <= 100 ? Number(bare) : undefined;
}

/** A premium in pounds out of what was typed. Empty is none; undefined is not a sum. */
export function premiumTyped(typed: string): number | null | undefined {
  return typed.trim() === '' ? null : poundsTyped(typed);
}

function pounds(sum: number): string {
  return `£${inDigits(sum)}`;
}
