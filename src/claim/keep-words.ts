import type { Law } from './law.ts';
import { say } from './sentence.ts';

export type RouteKind = 'letter' | 'small-claim' | 'solicitor' | 'group';

export type RouteWords = {
  readonly title: string;
  /** Whom the route suits; never which pays best. */
  readonly suits: string;
  readonly couldLose: string;
  readonly notes: readonly string[];
};

export function routeWords(kind: RouteKind, law: Law): RouteWords {
  return ROUTE_WORDS[kind]((id) => say(law, id));
}

const ROUTE_WORDS: Readonly<Record<RouteKind, (say: (id: string) => string) => RouteWords>> = {
  letter: () => ({
    title: 'Ask the organisation',
    suits: 'People who want it over soon, and can write a letter. It can come before any of the others.',
    couldLose: 'Nothing but time. Watch the time limit while you wait, and read what you are asked to sign.',
    notes: ['Organisations often say no, or offer less than a court might.'],
  }),
  'small-claim': (say) => ({
    title: 'A small claim on your own',
    suits: 'People with a clear story and papers to prove it, who can speak for themselves at a hearing.',
    couldLose: say('small-claim-could-lose'),
    notes: [
      say('small-claim-fees-back'),
      'The fee goes by what you ask for. We count it on the high figure, within the limit for small claims.',
      'With little money, ask for help with fees.',
    ],
  }),
  solicitor: (say) => ({
    title: 'A solicitor who is paid if you win',
    suits: 'People with a claim too large or too hard to run alone, or with a diagnosed injury.',
    couldLose:
      'It depends on what you sign: insurance, costs if you stop or do not help, and sometimes the other side’s costs.',
    notes: [
      say('no-cap-on-success-fee'),
      'The share comes out of your money. The other side does not pay it on top.',
      'Ask whether VAT and insurance are inside the share, and what you pay if you stop.',
      say('small-claim-no-lawyers-bill'),
    ],
  }),
  group: () => ({
    title: 'Join a group claim',
    suits: 'People who do not want to run anything themselves, where very many were hurt by one breach.',
    couldLose: 'It depends on what you sign. Ask who pays if the group loses, and what it costs to leave.',
    notes: [
      'A share of half has been charged in group claims.',
      'Each person still has to show harm of their own, and it can take years.',
      'Joining a list is not starting a claim. Ask for the date on which yours was started.',
    ],
  }),
};
