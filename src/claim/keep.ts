import { inFigures } from '../questions/pounds.ts';
import type { Nation } from './circumstances.ts';
import { issueFee, smallClaimHearingFee } from './fees.ts';
import { ROUTE_WORDS, type RouteKind, type RouteWords } from './keep-words.ts';
import { amountOf, type Fee, figureOf, type Law } from './law.ts';

/** Whole pounds for the harm itself, without money lost. */
export type KeepBand = { readonly low: number; readonly typical: number; readonly high: number };

export type KeepSettings = {
  readonly nation: Nation;
  /** The share a lawyer takes of what is won, per cent, where the person has been told one. */
  readonly percentage?: number;
  /** The insurance premium taken from what is won, in pounds. */
  readonly insurance?: number;
  /** A diagnosed injury, for which a lawyer's success fee is capped. */
  readonly diagnosed?: boolean;
};

export const COLUMNS = ['low', 'typical', 'high'] as const;
export type Column = (typeof COLUMNS)[number];

export type Deduction = { readonly name: string; readonly pounds: number };

/** `award + loss` less every deduction is exactly `kept`; below zero means out of pocket. */
export type Cell =
  | {
      readonly kind: 'sum';
      readonly award: number;
      readonly loss: number;
      readonly deductions: readonly Deduction[];
      readonly kept: number;
    }
  | { readonly kind: 'not-shown'; readonly why: string };

export type Row = Readonly<Record<Column, Cell>>;

export type Route = RouteWords & {
  readonly kind: RouteKind;
  /** One row, or one for each share a lawyer could take. */
  readonly rows: readonly { readonly percentage?: number; readonly cells: Row }[];
  /** Pounds paid to start, back if the claim is won and gone if it is lost. */
  readonly atRisk?: { readonly claimed: number; readonly issueFee: Fee; readonly pounds: number };
  /** A fee that could not be sourced: shown as "to be checked", in no sum. */
  readonly toBeChecked?: Fee;
};

/** Shares that are offered: the injury cap, between, and the most the law lets a lawyer take of an award. */
const SHARES = [25, 35, 50];

/** The routes side by side. None is better for money: each suits somebody. */
export function whatYouWouldKeep(
  band: KeepBand,
  loss: number,
  settings: KeepSettings,
  law: Law,
): readonly Route[] {
  const lost = Math.max(0, Math.round(loss));
  const rounded = {
    low: Math.round(band.low),
    typical: Math.round(band.typical),
    high: Math.round(band.high),
  };
  return [
    { kind: 'letter', ...ROUTE_WORDS.letter, rows: [{ cells: row(rounded, lost, () => []) }] },
    smallClaim(rounded, lost, settings, law),
    shared('solicitor', rounded, lost, settings),
    shared('group', rounded, lost, settings),
  ];
}

function smallClaim(band: KeepBand, loss: number, { nation }: KeepSettings, law: Law): Route {
  const words = { kind: 'small-claim', ...ROUTE_WORDS['small-claim'] } as const;
  if (nation !== 'england-wales') return { ...words, rows: [{ cells: notShown(FEES_ELSEWHERE) }] };
  const limit = amountOf(law.tracks, 'small-claims-limit');
  const claimed = Math.min(band.high + loss, limit);
  if (claimed === 0) return { ...words, rows: [{ cells: notShown('There would be nothing to claim.') }] };
  const { fee, pounds } = issueFee(claimed, law);
  const cells = rowOf((column) => {
    const award = band[column];
    if (award + loss > limit) return { kind: 'not-shown', why: overLimit(limit) };
    const feeLost = award + loss === 0 ? [{ name: 'Court fee to start, not paid back', pounds }] : [];
    return cell(award, loss, feeLost);
  });
  return {
    ...words,
    rows: [{ cells }],
    atRisk: { claimed, issueFee: fee, pounds },
    toBeChecked: smallClaimHearingFee(claimed, law),
  };
}

/** A lawyer takes a share of everything won, then the insurance. Nothing won, nothing taken. */
function shared(kind: 'solicitor' | 'group', band: KeepBand, loss: number, settings: KeepSettings): Route {
  const insurance = kind === 'solicitor' ? Math.max(0, Math.round(settings.insurance ?? 0)) : 0;
  const rows = sharesFor(settings).map((percentage) => ({
    percentage,
    cells: row(band, loss, (won) => {
      if (won === 0) return [];
      const share = {
        name: `The lawyer’s ${percentage} per cent`,
        pounds: Math.round((won * percentage) / 100),
      };
      return insurance > 0 ? [share, { name: 'Insurance', pounds: insurance }] : [share];
    }),
  }));
  const words = ROUTE_WORDS[kind];
  const notes = settings.diagnosed ? [...words.notes, INJURY_CAP] : words.notes;
  return { kind, ...words, notes, rows };
}

/** English shares are shown in England and Wales; elsewhere only the share the person was told. */
function sharesFor({ nation, percentage }: KeepSettings): readonly number[] {
  const shares = nation === 'england-wales' ? [...SHARES] : [];
  const own = percentage !== undefined && percentage >= 0 && percentage <= 100 ? [percentage] : [];
  return [...new Set([...own, ...shares])];
}

function row(band: KeepBand, loss: number, deduct: (won: number) => readonly Deduction[]): Row {
  return rowOf((column) => cell(band[column], loss, deduct(band[column] + loss)));
}

function rowOf(cellOf: (column: Column) => Cell): Row {
  return { low: cellOf('low'), typical: cellOf('typical'), high: cellOf('high') };
}

function cell(award: number, loss: number, deductions: readonly Deduction[]): Cell {
  const kept = deductions.reduce((left, { pounds }) => left - pounds, award + loss);
  return { kind: 'sum', award, loss, deductions, kept };
}

function notShown(why: string): Row {
  return rowOf(() => ({ kind: 'not-shown', why }));
}

function overLimit(limit: number): string {
  return `Over ${inFigures(limit)}, it is not a small claim.`;
}

const FEES_ELSEWHERE = 'We show court fees for England and Wales only. Ask the court what it costs to start.';
const INJURY_CAP =
  'Where part of the money is for a diagnosed injury, a success fee on that part is capped at 25 per cent of it.';

/** The most a lawyer may take under an agreement for a share of the award, per cent. */
export function mostALawyerMayTake(law: Law): number {
  return figureOf(law.fees, 'damages-based-cap').value;
}
