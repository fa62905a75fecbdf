import { isInDanger, isMoneyAtStake, isTied, isUrgent } from './situation.ts';
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
    when: ({ has }) =>
      has('distress', 'severe', 'distress') || has('diagnosis', 'worsened', 'mild', 'moderate', 'severe'),
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
    places: ({ circumstances }) => [
      ...(circumstances.whose === 'my-child' ? ['childline', 'nspcc'] : []),
      'revenge-porn-helpline',
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
    id: 'secure-money',
    title: 'Lock your accounts',
    why: 'New passwords, a second step at sign-in and a word with your bank can stop harm before it starts.',
    howLong: 'An hour today',
    when: isMoneyAtStake,
    places: () => ['159', 'credit-reports', 'have-i-been-pwned'],
  },
  {
    id: 'report-fraud',
    title: 'Report a theft or a trick',
    why: 'If money or your name has been used, a report number helps with the bank and with a claim.',
    howLong: 'Half an hour',
    when: (situation) => situation.has('access', 'misused') && isMoneyAtStake(situation),
    places: () => ['report-fraud', 'police-scotland-101'],
  },
  {
    id: 'identity-papers',
    title: 'Cancel papers that are loose',
    why: 'A passport number in the wrong hands can open accounts in your name.',
    howLong: 'Half an hour, then a wait for new ones',
    when: ({ has }) =>
      has('data', 'identity') && has('recipients', 'criminals', 'hostile', 'public', 'unknown'),
    places: () => ['hmpo-lost-passport', 'cifas-protective-registration'],
  },
];
