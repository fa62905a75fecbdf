import { inWords } from '../../calendar/day.ts';
import type { Law } from '../../claim/law.ts';
import { type Point, pointOf } from '../../claim/sentence.ts';
import type { Against, Comparison } from '../../offer/compare.ts';
import type { Form, Offer } from '../../offer/offer.ts';
import { moneyEach } from '../../offer/offer.ts';
import { WARNING_SENTENCES } from '../../offer/sentences.ts';
import type { OfferWarning } from '../../offer/warnings.ts';
import type { Weighed } from '../../offer/weigh.ts';
import { inFigures } from '../../questions/pounds.ts';
import { countedInWords } from '../../remedies/in-words.ts';
import type { Counted } from '../../remedies/without-court.ts';

/** Where it stands, and nothing of whether to take it. */
const AGAINST_IN_WORDS: Readonly<Record<Against, string>> = {
  'above-most': 'Above what most others got',
  about: 'About what others got',
  'below-most': 'Below what most others got',
  'too-few': 'Too few to tell',
};

/** The first line. Where too few like theirs are known, it says that others were of any size. */
export function againstInWords(against: Against, { group }: Pick<Counted, 'group'>): string {
  const wide = against !== 'too-few' && group === 'any-scale';
  return `${AGAINST_IN_WORDS[against]}${wide ? ', in breaches of any size' : ''}`;
}

const FORM_IN_WORDS: Readonly<Record<Form, string>> = {
  money: '',
  voucher: 'a voucher',
  monitoring: 'a service that watches for misuse',
  nothing: 'nothing',
};

/** In the middle of a sentence: "£3,000", "a voucher for £10". */
export function whatIsOffered({ form, pounds }: Offer): string {
  if (form === 'money') return inFigures(pounds ?? 0);
  const worth = form === 'voucher' && pounds ? ` for ${inFigures(pounds)}` : '';
  return `${FORM_IN_WORDS[form]}${worth}`;
}

/** What it comes to for one, where it is money for several. */
export function shareInWords(offer: Offer): string | undefined {
  return offer.form === 'money' && (offer.people ?? 1) > 1 ? inFigures(moneyEach(offer)) : undefined;
}

export function offeredInWords(offer: Offer): string {
  const share = shareInWords(offer);
  const people = (offer.people ?? 1) > 1 ? ` for ${offer.people} of you` : '';
  return `You were offered ${whatIsOffered(offer)}${people}${share ? `: ${share} each, if it is shared alike` : ''}.`;
}

/** The outcomes that were counted, and on which side of the offer they lie. */
export function besideInWords(counted: Counted, { of, lower, higher }: Comparison, offer: Offer): string {
  const [what = ''] = countedInWords(counted);
  if (of === 0) return what;
  const each = moneyEach(offer);
  const same = of - lower - higher;
  const sides =
    each === 0
      ? `Of these, ${number(same)} ended with no money, and ${number(higher)} with some.`
      : `Of these, ${number(lower)} came to less than ${inFigures(each)} for one person, and ${number(higher)} to more.${theSame(same)}`;
  const few = counted.few ? ' That is few to go by.' : '';
  return `${what} ${sides}${few}`;
}

function number(count: number): string {
  return count === 0 ? 'none' : String(count);
}

function theSame(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' The other came to just that.' : ` The other ${count} came to just that.`;
}

/** One warning, as the law says it where it is the law’s. */
export function warningPoint(
  id: OfferWarning,
  offer: Offer,
  weighed: Weighed,
  loss: unknown,
  law: Law,
): Point {
  if (id in WARNING_SENTENCES) {
    const point = pointOf(law, WARNING_SENTENCES[id as keyof typeof WARNING_SENTENCES]);
    return { ...point, title: point.title || OWN_TITLES[id] || '' };
  }
  const own = OWN[id as Own](offer, weighed, loss);
  return { id, title: own[0], text: own[1], settled: true };
}

/** For a sentence of the law that has no title. */
const OWN_TITLES: Readonly<Partial<Record<OfferWarning, string>>> = {
  'talks-stop-nothing': 'Talking does not stop the clock',
};

type Own = Exclude<OfferWarning, keyof typeof WARNING_SENTENCES>;
type Words = (offer: Offer, weighed: Weighed, loss: unknown) => readonly [title: string, text: string];

const OWN: Readonly<Record<Own, Words>> = {
  'not-covered': () => [
    'We cannot say whether a claim is open',
    'It happened outside the UK, or to someone who has died. Ask a free adviser before you sign.',
  ],
  'time-perhaps-gone': () => [
    'The time to claim may have gone',
    'The dates that we can count have passed, but some people have longer. Ask a free adviser before you answer, not after.',
  ],
  'time-soon': (_, { claim: { lastSafeDay } }) => [
    'The time to claim is running out',
    lastSafeDay
      ? `The last safe day to start a claim is ${inWords(lastSafeDay)}. If talks go on past it, you may have no claim left to settle.`
      : 'No safe day is left that we can count. Ask for help before you answer.',
  ],
  'time-not-known': () => [
    'We cannot count the time you have',
    'You did not say when it happened, so we cannot say when a claim must be started. Take it as if time were short.',
  ],
  'reply-after-safe-day': ({ until = '' }, { claim: { lastSafeDay = '' } }) => [
    'Their date is too late for you to wait for',
    `They ask for an answer by ${inWords(until)}. The last safe day to start a claim is ${inWords(lastSafeDay)}.`,
  ],
  'reply-day-gone': ({ until = '' }) => [
    'Their date has gone',
    `They asked for an answer by ${inWords(until)}. Ask them, in writing, whether the offer still stands.`,
  ],
  'less-than-lost': (offer, _, loss) => [
    'It is less than the money you lost',
    `You lost ${inFigures(Number(loss))}. They offer ${inFigures(moneyEach(offer))} for you. Others may have lost nothing, so what they got says little here.`,
  ],
  'open-group-claim': () => [
    'A group claim may be open to you',
    'Who runs it, and what it would take, is further down. To join it is not to start a claim.',
  ],
  'open-scheme': () => [
    'A scheme may be open to you',
    'Who runs it, and until when, is further down. Look at what it pays before you settle.',
  ],
};
