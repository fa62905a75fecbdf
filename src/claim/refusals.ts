import type { Circumstances } from './circumstances.ts';

/** A reason why we cannot say whether a claim is open, with where to go instead. */
export type Refusal = {
  readonly kind: 'elsewhere' | 'died' | 'accepted-money' | 'signed' | 'started-claim' | 'private-person';
  /** Whether nothing we work out applies, or it may apply once somebody has looked. */
  readonly stops: 'everything' | 'until-checked';
  readonly title: string;
  readonly text: string;
  readonly instead: string;
  /** Entries of content/law/help.yaml. */
  readonly places: readonly string[];
};

/** Every reason at once, the ones that stop everything first. None is an empty list. */
export function refusals(circumstances: Circumstances): readonly Refusal[] {
  return REFUSALS.filter(({ kind }) => holds(kind, circumstances));
}

/** Whether time limits and sums would say nothing true for this person. */
export function stopsEverything(circumstances: Circumstances): boolean {
  return refusals(circumstances).some(({ stops }) => stops === 'everything');
}

function holds(kind: Refusal['kind'], { nation, whose, responsible, already = [] }: Circumstances): boolean {
  if (kind === 'elsewhere') return nation === 'elsewhere';
  if (kind === 'died') return whose === 'died';
  if (kind === 'private-person') return responsible === 'private-person';
  return already.includes(kind);
}

const ADVICE = ['citizens-advice-england', 'citizens-advice-wales', 'citizens-advice-scotland', 'advice-ni'];

const REFUSALS: readonly Refusal[] = [
  {
    kind: 'elsewhere',
    stops: 'everything',
    title: 'It happened outside the UK',
    text: 'We know the law of the UK only. Other countries have their own courts, limits and sums.',
    instead:
      'Ask the data protection regulator of that country. If the organisation also works in the UK, free advice here can tell you whether a UK court could hear it.',
    places: ADVICE,
  },
  {
    kind: 'died',
    stops: 'everything',
    title: 'The person has died',
    text: 'We are sorry. Data protection law looks after living people, so we cannot work out a sum or a date here.',
    instead:
      'If it happened while they were alive, whoever looks after their estate can ask a solicitor. Do it soon: other time limits may run from the death. If it hurt you as well, you can answer again for yourself.',
    places: [...ADVICE, 'law-society-scotland'],
  },
  {
    kind: 'accepted-money',
    stops: 'until-checked',
    title: 'You have taken money for it',
    text: 'Money is often paid in full and final settlement. If yours was, the claim may be over.',
    instead: 'Find the letter or email that came with it, and show it to a free adviser before you do more.',
    places: ADVICE,
  },
  {
    kind: 'signed',
    stops: 'until-checked',
    title: 'You have signed something about it',
    text: 'It may have ended your claim, or given the claim to a firm to run and charge for.',
    instead:
      'Ask for a copy, and ask a free adviser what it says about stopping and about costs. You may have a short time to change your mind.',
    places: [...ADVICE, 'sra-register', 'legal-ombudsman', 'slcc'],
  },
  {
    kind: 'started-claim',
    stops: 'until-checked',
    title: 'A claim has started',
    text: 'The court now sets your dates, and they come before anything here.',
    instead:
      'Ask your solicitor, or the court named on your papers, for the next date. If you have no lawyer, free advice can help you to keep it.',
    places: [...ADVICE, 'advicenow', 'advocate'],
  },
  {
    kind: 'private-person',
    stops: 'until-checked',
    title: 'A private person did it',
    text: 'Data protection law leaves out what people do in their own home life. You may still have a claim for misuse of private information or harassment.',
    instead:
      'Ask a free adviser or a solicitor which fits. If you are being followed or threatened, ask for help first.',
    places: ['national-stalking-helpline', 'revenge-porn-helpline', ...ADVICE],
  },
];
