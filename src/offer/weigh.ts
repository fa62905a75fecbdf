import type { Day } from '../calendar/day.ts';
import type { Circumstances } from '../claim/circumstances.ts';
import { type Claim, claim } from '../claim/claim.ts';
import type { ClaimValue } from '../claim/forum.ts';
import type { Law } from '../claim/law.ts';
import type { Answers } from '../questions/answers.ts';
import type { Remedies } from '../remedies/remedy.ts';
import type { Breach } from '../remedies/scale-of.ts';
import { type WithoutCourt, withoutCourt } from '../remedies/without-court.ts';
import { type Comparison, compare } from './compare.ts';
import { type End, endsOf } from './ends.ts';
import { type Joining, openOn } from './joining.ts';
import { moneyEach, type Offer } from './offer.ts';
import { type OfferWarning, warningsOf } from './warnings.ts';

/** Whom an offer was made to. */
export type Recipient = {
  readonly answers: Answers;
  readonly circumstances: Circumstances;
  readonly breach: Breach | undefined;
  readonly joining: readonly Joining[];
  /** Pounds, loss included; undefined where there is no range. */
  readonly value: ClaimValue | undefined;
};

export type Weighed = Comparison & {
  /** What it was set beside. */
  readonly beside: WithoutCourt;
  /** The same beside what was counted on the other side, where that is open to them. */
  readonly other: Comparison | undefined;
  readonly ends: readonly End[];
  readonly warnings: readonly OfferWarning[];
  readonly joining: readonly Joining[];
  readonly claim: Claim;
};

/** What is known about an offer on a day. Whether to take it is the person’s to say, and is never said here. */
export function weigh(
  offer: Offer,
  { answers, circumstances, breach, joining, value }: Recipient,
  remedies: Remedies,
  law: Law,
  today: Day,
): Weighed {
  const beside = withoutCourt(answers, circumstances, breach, remedies);
  const each = moneyEach(offer);
  const offered = {
    answers,
    circumstances,
    claim: claim(circumstances, answers, value, law, today),
    joining: openOn(today, joining),
    today,
  };
  return {
    ...compare(each, beside.sums),
    beside,
    other: beside.other ? compare(each, beside.other.sums) : undefined,
    ends: endsOf(offer, offered),
    warnings: warningsOf(offer, offered),
    joining: offered.joining,
    claim: offered.claim,
  };
}
