import { distance } from '../estimate/distance.ts';
import type { Answers } from '../questions/answers.ts';
import { chosen } from '../questions/chosen.ts';
import { inFigures } from '../questions/pounds.ts';
import type { Filed } from '../records/content-files.ts';
import type { CaseRecord, OutcomeRecord } from '../records/content-schemas.ts';
import type { SituationRecord } from '../records/situation-schemas.ts';

type Rule = SituationRecord['court'];

/** Everything that courts decided, or that ended on the way to one. */
export type Decided = {
  readonly cases: readonly Filed<CaseRecord>[];
  readonly outcomes: readonly Filed<OutcomeRecord>[];
};

/** Those of one need: with money for one person, with none, and those whose sum is secret, shared or not decided. */
export type InCourt = {
  /** What they are, in words. */
  readonly about: string;
  readonly paid: readonly Filed<CaseRecord>[];
  readonly nothing: number;
  readonly notKnown: number;
  /** The few cases that are most alike, the most first. */
  readonly nearest: readonly Filed<CaseRecord>[];
};

const NEAREST = 3;

export function inCourt(rule: Rule, answers: Answers, { cases, outcomes }: Decided): InCourt {
  const like = cases.filter((one) => fits(rule, one.defendant, one.answers));
  const ended = outcomes.filter((one) => fits(rule, one.defendant, { 'what-happened': one.happened }));
  const paid = like.filter(({ award, currency }) => award !== null && award > 0 && currency === 'GBP');
  const nothing = [...like.map(({ award }) => award), ...ended.map(({ amount }) => amount)];
  const none = nothing.filter((sum) => sum === 0).length;
  return {
    about: rule.about,
    paid: paid.toSorted((one, other) => (one.award ?? 0) - (other.award ?? 0)),
    nothing: none,
    notKnown: like.length + ended.length - paid.length - none,
    nearest: like
      .toSorted(
        (one, other) =>
          distance(answers, one.answers) - distance(answers, other.answers) || (one.id < other.id ? -1 : 1),
      )
      .slice(0, NEAREST),
  };
}

function fits({ happened, defendants, ...lists }: Rule, defendant: string, answers: Answers): boolean {
  const isOf = (wanted: readonly string[] | undefined, given: readonly string[]) =>
    wanted === undefined || wanted.some((one) => given.includes(one));
  return (
    isOf(defendants, [defendant]) &&
    isOf(happened, chosen(answers, 'what-happened')) &&
    isOf(lists.recipients, chosen(answers, 'recipients')) &&
    isOf(lists.data, chosen(answers, 'data'))
  );
}

/** What courts and settlements came to, a sentence each. All that stands in them is counted. */
export function inCourtInWords({ about, paid, nothing, notKnown }: InCourt): readonly string[] {
  const of = paid.length + nothing + notKnown;
  if (of === 0) return [`Of ${about}, we hold none that went to court or was settled.`];
  return [
    `Of ${about}, we hold ${of} that went to court or were settled.`,
    ...nothingInWords(nothing, of),
    ...paidInWords(
      paid.flatMap(({ award }) => award ?? []),
      of,
    ),
    ...notKnownInWords(notKnown, of),
  ];
}

function nothingInWords(nothing: number, of: number): readonly string[] {
  if (nothing === 0) return [];
  if (nothing === of) return [of === 1 ? 'It ended with nothing.' : 'All of them ended with nothing.'];
  return [`Of these, ${nothing} ended with nothing.`];
}

/** In order from the least, in the money of their day. */
function paidInWords(sums: readonly number[], of: number): readonly string[] {
  const [least] = sums;
  const most = sums.at(-1);
  if (least === undefined || most === undefined) return [];
  const who = sums.length === of ? 'each' : sums.length === 1 ? 'one' : String(sums.length);
  const sum =
    least === most ? inFigures(least) : `the least ${inFigures(least)}, the most ${inFigures(most)}`;
  return [`For ${who} we have the sum for distress: ${sum}.`];
}

const WHY = 'it is secret, shared, from abroad, stopped early or not decided';

function notKnownInWords(notKnown: number, of: number): readonly string[] {
  if (notKnown === 0) return [];
  if (notKnown === of) return [`None has a sum that we can show for one person: ${WHY}.`];
  return [`For ${notKnown === 1 ? 'one more' : `${notKnown} more`} we have no such sum: ${WHY}.`];
}
