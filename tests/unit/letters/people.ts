import type { Circumstances } from '../../../src/claim/circumstances.ts';
import { type LetterId, plainText } from '../../../src/claim/letters/letter.ts';
import type { LetterFacts } from '../../../src/claim/letters/letter-facts.ts';
import { writeLetter } from '../../../src/claim/letters/letters.ts';
import type { Statute } from '../../../src/claim/statute.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import { law } from '../claim-law.ts';

export const TODAY = '2026-11-29';

/** Answers that may hold a question which is not asked yet. */
function answersOf(given: Readonly<Record<string, unknown>>): Answers {
  return given as Answers;
}

/** A statement sent to a neighbour by a firm in England: what most letters look like. */
export const NEIGHBOUR: LetterFacts = {
  circumstances: {
    nation: 'england',
    whose: 'mine',
    responsible: 'company',
    happened: { kind: 'known', date: '2026-03' },
    'found-out': { kind: 'known', date: '2026-04-09' },
    already: ['none'],
  },
  answers: answersOf({
    'what-happened': 'sent-wrong',
    data: ['home-address', 'finance'],
    recipients: ['strangers'],
    access: 'seen',
    conduct: 'careless',
    distress: 'worry',
    lasted: 'months',
    effects: ['sleep'],
    loss: 1250,
  }),
  particulars: {},
  organisation: 'Example Ltd',
  law,
  today: TODAY,
};

type Change = {
  readonly circumstances?: Partial<Circumstances>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly particulars?: LetterFacts['particulars'];
};

/** The same person but for what is named. */
export function changed({ circumstances, answers, particulars }: Change, from = NEIGHBOUR): LetterFacts {
  return {
    ...from,
    circumstances: { ...from.circumstances, ...circumstances },
    answers: answersOf({ ...from.answers, ...answers }),
    particulars: { ...from.particulars, ...particulars },
  };
}

export function textOf(id: LetterId, facts: LetterFacts): string {
  return plainText(writeLetter(id, facts));
}

/** Somebody for every statute, and for the two that a day and a body can make together. */
export const UNDER: Readonly<
  Record<Statute | 'act-of-1998, police' | 'old-or-new, police', Partial<Circumstances>>
> = {
  'uk-gdpr': { responsible: 'company' },
  'law-enforcement': { responsible: 'police' },
  'act-of-1998': { responsible: 'company', happened: { kind: 'known', date: '2017' } },
  'act-of-1998, police': { responsible: 'police', happened: { kind: 'known', date: '2017' } },
  'old-or-new': { responsible: 'company', happened: { kind: 'between', from: '2018-01', to: '2019' } },
  'old-or-new, police': { responsible: 'police', happened: { kind: 'between', from: '2018-01', to: '2019' } },
  depends: { responsible: 'court' },
};
