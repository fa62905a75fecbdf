import { type Condition, holds } from '../questions/condition.ts';
import type { Circumstances } from './circumstances.ts';
import { figureOf, type Law } from './law.ts';
import { say } from './sentence.ts';

type Kind = 'elsewhere' | 'died' | 'accepted-money' | 'signed' | 'started-claim' | 'private-person';

/** A reason why we cannot say whether a claim is open, with where to go instead. */
export type Refusal = {
  readonly kind: Kind;
  /** Whether nothing we work out applies, or it may apply once somebody has looked. */
  readonly stops: 'everything' | 'until-checked';
  readonly title: string;
  readonly text: string;
  readonly instead: string;
  /** Entries of content/law/help.yaml. */
  readonly places: readonly string[];
};

/** Every reason at once, the ones that stop everything first. None is an empty list. */
export function refusals(circumstances: Circumstances, law: Law): readonly Refusal[] {
  return REFUSALS.filter(({ kind }) => holds(WHEN[kind], circumstances)).map((refusal) => {
    const { title = '', instead = '' } = figureOf(law.sentences, refusal.kind);
    return { ...refusal, title, text: say(law, refusal.kind), instead };
  });
}

/** The reasons for which time limits and sums would say nothing true for this person. */
export function notCovered(circumstances: Circumstances): readonly NotCoveredReason[] {
  return STOP_EVERYTHING.filter((kind) => holds(WHEN[kind], circumstances));
}

type NotCoveredReason = 'elsewhere' | 'died';
const STOP_EVERYTHING: readonly NotCoveredReason[] = ['elsewhere', 'died'];

const WHEN: Readonly<Record<Kind, Condition>> = {
  elsewhere: { nation: { anyOf: ['elsewhere'] } },
  died: { whose: { anyOf: ['died'] } },
  'accepted-money': { already: { anyOf: ['accepted-money'] } },
  signed: { already: { anyOf: ['signed'] } },
  'started-claim': { already: { anyOf: ['started-claim'] } },
  'private-person': { responsible: { anyOf: ['private-person'] } },
};

const ADVICE = ['citizens-advice-england', 'citizens-advice-wales', 'citizens-advice-scotland', 'advice-ni'];

/** The words of each are the sentence of its name in content/law/sentences/refusals.yaml. */
const REFUSALS: readonly Pick<Refusal, 'kind' | 'stops' | 'places'>[] = [
  { kind: 'elsewhere', stops: 'everything', places: ADVICE },
  { kind: 'died', stops: 'everything', places: [...ADVICE, 'law-society-scotland'] },
  { kind: 'accepted-money', stops: 'until-checked', places: ADVICE },
  {
    kind: 'signed',
    stops: 'until-checked',
    places: [...ADVICE, 'sra-register', 'legal-ombudsman', 'slcc'],
  },
  { kind: 'started-claim', stops: 'until-checked', places: [...ADVICE, 'advicenow', 'advocate'] },
  {
    kind: 'private-person',
    stops: 'until-checked',
    places: ['national-stalking-helpline', 'revenge-porn-helpline', ...ADVICE],
  },
];
