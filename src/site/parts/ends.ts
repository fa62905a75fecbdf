import { type Kind, kindOf } from '../../estimate/kinds.ts';
import type { Filed } from '../../records/content-files.ts';
import type { CaseRecord, OutcomeRecord } from '../../records/content-schemas.ts';

/** How a claim ended, in the words of the filter. One that was lost has ended with nothing as well. */
export const ENDS = {
  paid: 'Money was given',
  nothing: 'Nothing was given',
  lost: 'Lost before it was valued',
  secret: 'Secret, shared, or not one sum',
  open: 'Not decided yet',
} as const;

type End = keyof typeof ENDS;

export function endsOfCase({ award }: Pick<CaseRecord, 'award'>): readonly End[] {
  if (award === null) return ['secret'];
  return [award > 0 ? 'paid' : 'nothing'];
}

const OTHER_ENDS: Readonly<Record<OutcomeRecord['endedBecause'], End | undefined>> = {
  worth: undefined,
  liability: 'lost',
  procedure: 'lost',
  confidential: 'secret',
  pending: 'open',
  paid: 'secret',
};

export function endsOfOutcome({
  amount,
  endedBecause,
}: Pick<OutcomeRecord, 'amount' | 'endedBecause'>): readonly End[] {
  const end = OTHER_ENDS[endedBecause];
  if (amount !== null && amount > 0) return ['paid'];
  return [...(amount === 0 ? (['nothing'] as const) : []), ...(end ? [end] : [])];
}

export function kindOfOutcome({ happened }: Filed<OutcomeRecord>): Kind {
  return kindOf({ 'what-happened': happened }) ?? 'leak';
}

/** The nation of a court, as a reader would look for it. */
export function nationOfCourt(jurisdiction: string): string {
  const uk = ['England and Wales', 'Scotland', 'Northern Ireland'].find((nation) =>
    jurisdiction.startsWith(nation),
  );
  if (uk) return uk;
  return /^(UK|United Kingdom)/.test(jurisdiction) ? 'All of the UK' : 'Outside the UK';
}
