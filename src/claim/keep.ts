import { issueFee, smallClaimHearingFee } from './fees.ts';
import { type RouteKind, type RouteWords, routeWords } from './keep-words.ts';
import { amountOf, type Fee, figureOf, type Law, type Measure, type UkNation } from './law.ts';
import { say } from './sentence.ts';

/** Whole pounds for the harm itself, without money lost. */
export type KeepBand = { readonly low: number; readonly typical: number; readonly high: number };

export type KeepSettings = {
  /** Undefined where it is not known. */
  readonly nation: UkNation | undefined;
  /** The share a lawyer takes of what is won, per cent, where the person has been told one. */
  readonly percentage?: number;
  /** The insurance premium taken from what is won, in pounds. */
  readonly insurance?: number;
  /** A diagnosed injury, for which a lawyer's success fee is capped. */
  readonly diagnosed?: boolean;
};

export const COLUMNS = ['low', 'typical', 'high'] as const;
export type Column = (typeof COLUMNS)[number];

type Deduction = { readonly name: string; readonly pounds: number };

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
  /** Pounds paid to start and to be heard, back if the claim is won and gone if it is lost. */
  readonly atRisk?: {
    readonly claimed: number;
    readonly issueFee: Fee;
    readonly pounds: number;
    readonly hearingFee: Fee;
  };
};

/** Shares that are offered, per cent, beside the most the law lets a lawyer take. */
const SHARES = [25, 35];

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
    { kind: 'letter', ...routeWords('letter', law), rows: [{ cells: notShown(NO_COURT) }] },
    smallClaim(rounded, lost, settings, law),
    shared('solicitor', rounded, lost, settings, law),
    shared('group', rounded, lost, settings, law),
  ];
}

function smallClaim(band: KeepBand, loss: number, { nation }: KeepSettings, law: Law): Route {
  const words = { kind: 'small-claim', ...routeWords('small-claim', law) } as const;
  if (nation !== 'england-wales') return { ...words, rows: [{ cells: notShown(FEES_ELSEWHERE) }] };
  const limit = amountOf(law.tracks, 'small-claims-limit');
  const claimed = Math.min(band.high + loss, limit);
  if (claimed === 0) return { ...words, rows: [{ cells: notShown('There would be nothing to claim.') }] };
  const { fee, pounds } = issueFee(claimed, law);
  const cells = rowOf((column) => {
    const award = band[column];
    if (award + loss > limit) return { kind: 'not-shown', why: say(law, 'over-small-claims') };
    const feeLost = award + loss === 0 ? [{ name: 'Court fee to start, not paid back', pounds }] : [];
    return cell(award, loss, feeLost);
  });
  return {
    ...words,
    rows: [{ cells }],
    atRisk: { claimed, issueFee: fee, pounds, hearingFee: smallClaimHearingFee(claimed, law) },
  };
}

/** A lawyer takes a share of everything won, then the insurance. Nothing won, nothing taken. */
function shared(
  kind: 'solicitor' | 'group',
  band: KeepBand,
  loss: number,
  settings: KeepSettings,
  law: Law,
): Route {
  const insurance = Math.max(0, Math.round(settings.insurance ?? 0));
  const rows = sharesFor(settings, law).map((percentage) => ({
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
  const words = routeWords(kind, law);
  const notes = settings.diagnosed ? [...words.notes, say(law, 'injury-success-fee')] : words.notes;
  return { kind, ...words, notes, rows };
}

/** English shares are shown in England and Wales, none above what the law allows; elsewhere only the share the person was told. */
function sharesFor({ nation, percentage, diagnosed }: KeepSettings, law: Law): readonly number[] {
  const most = mostALawyerMayTake(law, diagnosed).value;
  const shares = nation === 'england-wales' ? [...SHARES.filter((share) => share < most), most] : [];
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

/** Organisations do not pay by a court’s measure. */
const NO_COURT = 'Not a court’s sum. What people got by asking is under “What people got without a court”.';

const FEES_ELSEWHERE = 'We show court fees for England and Wales only. Ask the court what it costs to start.';

/** The most a lawyer may take under an agreement for a share of the award, per cent; less in a claim for an injury. */
export function mostALawyerMayTake(law: Law, diagnosed = false): Measure & { readonly value: number } {
  return figureOf(law.fees, diagnosed ? 'damages-based-injury-cap' : 'damages-based-cap');
}
