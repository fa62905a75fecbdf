import { ombudsmenFor } from '../claim/bodies.ts';
import { type Circumstances, nationOf } from '../claim/circumstances.ts';
import type { ClaimTime } from '../claim/claim-time.ts';
import { isDiagnosed } from '../claim/injury.ts';
import { mostALawyerMayTake, type Route, whatYouWouldKeep } from '../claim/keep.ts';
import { amountOf, type Law } from '../claim/law.ts';
import { inMidSentence, say } from '../claim/sentence.ts';
import type { Band } from '../estimate/estimate.ts';
import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';
import { inFigures } from '../questions/pounds.ts';
import { scaleOf } from '../remedies/scale-of.ts';
import type { Counted, WithoutCourt } from '../remedies/without-court.ts';
import { courtFigure, withoutCourtFigure } from './figures.ts';

type WayKind = 'asking' | 'ombudsman' | 'small-claim' | 'solicitor' | 'group';

/** A way to an end: what it has brought, what comes off, what could be lost, how long it takes, what it closes. */
export type Way = {
  readonly kind: WayKind;
  readonly title: string;
  readonly brought: string;
  readonly comesOff: string;
  readonly risk: string;
  readonly howLong: string;
  readonly closes: string | undefined;
};

export type ForWhom = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly time: ClaimTime;
  /** Undefined where there is no range. */
  readonly band: Pick<Band, 'low' | 'typical' | 'high' | 'notes' | 'nearest' | 'withLoss'> | undefined;
  readonly withoutCourt: WithoutCourt | null;
  readonly breach: Parameters<typeof scaleOf>[1];
};

/** Three or four ways that fit the person. None is better for money: each suits somebody. A court’s sum never stands for asking. */
export function waysToAnEnd(person: ForWhom, law: Law): readonly Way[] {
  const { circumstances, time } = person;
  const ended = has(circumstances, 'already', 'accepted-money', 'signed');
  if (ended || time === 'not-covered') return [];
  const begun = has(circumstances, 'already', 'started-claim');
  const ombudsman = begun ? [] : ombudsmanWay(person, law);
  return [...(begun ? [] : [asking(person, law)]), ...ombudsman, ...courtWays(person, law)];
}

function asking({ withoutCourt }: ForWhom, law: Law): Way {
  return {
    kind: 'asking',
    title: 'Ask the organisation',
    brought: broughtBy(withoutCourt, 'organisation'),
    comesOff: 'Nothing.',
    risk: 'Nothing but time. Watch the time limit while you wait.',
    howLong: 'Weeks to months.',
    closes: say(law, 'offer-ends-claim'),
  };
}

function ombudsmanWay({ circumstances, withoutCourt }: ForWhom, law: Law): readonly Way[] {
  const ombudsmen = circumstances.responsible === undefined ? [] : ombudsmenFor(circumstances);
  if (ombudsmen.length === 0) return [];
  const routes = law.routes.filter(({ id }) => ombudsmen.includes(id));
  return [
    {
      kind: 'ombudsman',
      title: 'An ombudsman',
      brought: broughtBy(withoutCourt, 'ombudsman'),
      comesOff: 'Nothing: it is free.',
      risk: 'Nothing but time. A court’s clock does not wait for it.',
      howLong: 'Months.',
      closes: [...new Set(routes.map(({ ends }) => ends))].length === 1 ? routes[0]?.ends : EACH_HAS_ITS_RULE,
    },
  ];
}

const EACH_HAS_ITS_RULE = 'It depends on which one: see how to use each, among your steps.';

function broughtBy(found: WithoutCourt | null, side: Counted['side']): string {
  const counted = [found, found?.other].find((one) => one?.side === side);
  if (!counted) return 'We could not count it here.';
  const { sum, restsOn } = withoutCourtFigure(counted);
  return `${sum}. ${restsOn.join(' ')}`;
}

const MAY_CLAIM: readonly ClaimTime[] = ['in-time', 'soon', 'perhaps', 'undated'];

function courtWays(person: ForWhom, law: Law): readonly Way[] {
  const { band, time, answers, circumstances, breach } = person;
  if (!band || !MAY_CLAIM.includes(time)) return [];
  const routes = new Map(
    whatYouWouldKeep(
      band,
      lossOf(answers),
      { nation: nationOf(circumstances), diagnosed: isDiagnosed(answers) },
      law,
    ).map((route) => [route.kind, route]),
  );
  const small = routes.get('small-claim');
  const lawyers = routes.get(isMass(answers, breach) ? 'group' : 'solicitor');
  const sum = band.notes.includes('harm-not-said') ? band.high : band.typical;
  const isSmall = sum + lossOf(answers) <= amountOf(law.tracks, 'small-claims-limit');
  return [
    ...(small && isSmall
      ? [courtWay('small-claim', small, band, small.atRisk ? feesOf(small.atRisk) : FEES_ELSEWHERE)]
      : []),
    ...(lawyers
      ? [courtWay(lawyers.kind === 'group' ? 'group' : 'solicitor', lawyers, band, shareInWords(person, law))]
      : []),
  ];
}

function courtWay(
  kind: WayKind,
  { title, couldLose }: Route,
  band: NonNullable<ForWhom['band']>,
  comesOff: string,
): Way {
  return {
    kind,
    title,
    brought: `If a court found the law was broken: ${inMidSentence(courtFigure(band).sum)}. If not, nothing.`,
    comesOff,
    risk: couldLose,
    howLong: kind === 'group' ? 'Often years.' : 'Months to more than a year.',
    closes: undefined,
  };
}

function feesOf({ pounds, hearingFee }: NonNullable<Route['atRisk']>): string {
  return `${inFigures(pounds)} to start and ${inFigures(hearingFee.value)} for the hearing, back if you win.`;
}

const FEES_ELSEWHERE = 'Court fees, by the nation. Ask the court before you start.';

function shareInWords({ circumstances, answers }: ForWhom, law: Law): string {
  return nationOf(circumstances) === 'england-wales'
    ? `A share: ${mostALawyerMayTake(law, isDiagnosed(answers)).value} per cent at most under one kind of agreement. Perhaps insurance.`
    : 'A share, and perhaps insurance. Ask for both in writing before you sign.';
}

function isMass(answers: Answers, breach: ForWhom['breach']): boolean {
  return ['mass-hack', 'mass-slip'].includes(scaleOf(answers, breach));
}

function lossOf({ loss }: Answers): number {
  return typeof loss === 'number' ? Math.round(loss) : 0;
}
