import { DIAGNOSES } from './injury.ts';
import {
  isClaimable,
  isInDanger,
  isMoneyAtStake,
  isTied,
  isUrgent,
  mayGoOn,
  type Situation,
} from './situation.ts';
import { ADVICE, type Step } from './step.ts';

const ABUSE = [
  'national-domestic-abuse-helpline',
  'live-fear-free',
  'sdafmh',
  'dsa-helpline-ni',
  'mens-advice-line',
  'galop',
  'national-stalking-helpline',
];
const CRIME = ['victim-support-ew', 'victim-support-scotland', 'victim-support-ni'];

/** What cannot wait, whether or not there is ever a claim. */
export const FIRST_STEPS: readonly Step[] = [
  {
    id: 'safety',
    title: 'Make sure you are safe',
    why: 'Someone who may hurt you could know more than before. That comes before any claim. In danger now, ring 999.',
    howLong: 'Today',
    when: isInDanger,
    places: () => [...ABUSE, ...CRIME],
  },
  {
    id: 'support',
    title: 'Talk to someone',
    why: 'What you feel is a fair answer to what was done. You need not carry it alone.',
    howLong: 'Whenever you like, day or night',
    when: ({ has }) => has('distress', 'severe', 'distress') || has('diagnosis', ...DIAGNOSES),
    places: ({ has, circumstances }) => [
      ...(circumstances.whose === 'my-child' ? ['childline', 'nspcc'] : []),
      ...(has('data', 'sexual-offence')
        ? ['rape-crisis-ew-247', 'rape-crisis-scotland', 'dsa-helpline-ni', 'survivors-trust']
        : []),
      'samaritans',
      'shout',
      'lifeline-ni',
      'breathing-space',
    ],
  },
  {
    id: 'images',
    title: 'Get the pictures taken down',
    why: 'The sooner it is asked for, the fewer people see them. People who do this every day can help.',
    howLong: 'Start today; it can take days',
    when: ({ has }) => has('data', 'intimate-images'),
    places: ({ circumstances, has }) => [
      ...(circumstances.whose === 'my-child' || has('vulnerable', 'child')
        ? ['report-remove', 'childline', 'nspcc']
        : ['revenge-porn-helpline']),
    ],
  },
  {
    id: 'urgent-advice',
    title: 'Get advice now',
    why: 'Time may be short, may have run out, or cannot be counted from what you know. An adviser can check before it costs you the claim.',
    howLong: 'This week',
    when: isUrgent,
    places: () => ADVICE,
  },
  {
    id: 'check-what-you-agreed',
    title: 'Find what you signed or agreed',
    why: 'Money taken, a form signed or a claim begun can end or change what you may do. Know that first.',
    howLong: 'An hour, then one call',
    when: isTied,
    places: () => [...ADVICE, 'sra-register', 'legal-ombudsman', 'slcc'],
  },
  {
    id: 'weigh-offer',
    title: 'Weigh the offer before you answer',
    why: ({ say }) =>
      `Read what it asks you to give up, and ask for time to think. ${say('offer-ends-claim')}`,
    howLong: 'A day or two, and one call',
    when: (situation) => isClaimable(situation) && situation.did('offered'),
    places: () => ADVICE,
  },
  {
    id: 'secure-money',
    title: 'Lock your accounts',
    why: 'New passwords, a second step at sign-in and a word with your bank can stop harm before it starts. Look at your credit records for accounts you do not know.',
    howLong: 'An hour today',
    when: isMoneyAtStake,
    places: ({ has }) => [
      '159',
      'credit-reports',
      ...(has('data', 'identity') ? ['cifas-protective-registration'] : []),
      'have-i-been-pwned',
    ],
  },
  {
    id: 'use-monitoring',
    title: 'Use the watching you were offered',
    why: ({ say }) => say('monitoring-keeps-claim'),
    howLong: 'Half an hour',
    when: (situation) => isClaimable(situation) && situation.did('offered-monitoring'),
    places: () => [],
  },
  {
    id: 'report-fraud',
    title: 'Report a theft or a trick',
    why: 'If money or your name has been used, tell your bank first and ask for it back, then report it. A report number helps with the bank and with a claim.',
    howLong: 'Half an hour',
    when: (situation) =>
      situation.has('access', 'misused') && isMoneyAtStake(situation) && !situation.did('police-involved'),
    places: () => ['report-fraud', 'police-scotland-101'],
  },
  {
    id: 'ask-police',
    title: 'Ask the police where it stands',
    why: 'Keep the crime number and the officer’s name. Ask to be told what is decided: it can be proof.',
    howLong: 'One call',
    when: ({ did }) => did('police-involved'),
    places: () => [],
  },
  {
    id: 'identity-papers',
    title: 'If the paper itself is lost, cancel it',
    why: ({ say }) =>
      `${say('passport-lost')} If only a copy or a number got out, keep the passport and watch your credit records.`,
    howLong: 'Half an hour, then a wait for new ones',
    when: mayBeALostPaper,
    places: () => ['hmpo-lost-passport', 'dvla-lost-licence'],
  },
  {
    id: 'make-it-stop',
    title: 'Ask for it to stop',
    why: ({ say }) => say('stop-it'),
    howLong: 'A short letter today',
    when: (situation) => isClaimable(situation) && mayGoOn(situation),
    places: () => ['ico-helpline'],
  },
];

/** The identity paper itself went missing: nobody is known to have it, or the person said it was lost. */
function mayBeALostPaper({ has }: Situation): boolean {
  if (!has('data', 'identity')) return false;
  return (
    has('what-happened', 'lost') || (has('what-happened', 'unsure') && has('recipients', 'nobody-known'))
  );
}
