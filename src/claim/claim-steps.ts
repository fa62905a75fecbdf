import { conductBodiesFor, ombudsmenFor, workBodiesFor } from './bodies.ts';
import { type Circumstances, nationOf } from './circumstances.ts';
import { proofToAskFor, whatToKeep } from './proof.ts';
import { capital } from './sentence.ts';
import {
  hasAnswered,
  isClaimable,
  isPoliceOrProsecutor,
  isTied,
  mayBeHurtByCrime,
  mayBeStaff,
  mayBeTreatedWorse,
  type Situation,
} from './situation.ts';
import { ADVICE, type Step } from './step.ts';

/** From the first paper to a court, in the order they are taken. */
export const CLAIM_STEPS: readonly Step[] = [
  {
    id: 'keep-evidence',
    title: 'Keep everything, and start a diary',
    why: whatToKeep,
    howLong: 'Ten minutes now, then five a day',
    when: () => true,
    places: () => [],
  },
  {
    id: 'access-request',
    title: 'Ask what was lost, and who got it',
    why: 'You have a right to your information. Ask who looked, and when: the answer can be the best evidence you have.',
    howLong: ({ say }) => capital(say('access-request-time')),
    when: isClaimable,
    places: () => ['ico-helpline'],
  },
  {
    id: 'ask-for-proof',
    title: 'Ask for the proof you lack',
    why: (situation) => ['Much of it can be asked for.', ...proofToAskFor(situation)].join(' '),
    howLong: 'A call or a short letter each',
    when: (situation) => isClaimable(situation) && proofToAskFor(situation).length > 0,
    places: () => [],
  },
  {
    id: 'complain',
    title: 'Complain to the organisation',
    why: ({ say }) => `${say('complaint-duty')} It can put things right without a court.`,
    howLong: ({ say }) => capital(say('complaint-time')),
    when: (situation) =>
      isClaimable(situation) && !hasAnswered(situation) && !situation.did('complained', 'no-reply'),
    places: ({ circumstances: { responsible } }) => (responsible === 'prosecutor' ? ['cps-complaints'] : []),
  },
  {
    id: 'wait-for-answer',
    title: 'Note the day you complained',
    why: ({ say }) => `${say('complaint-duty')} If nothing comes, chase it in writing.`,
    howLong: ({ say }) => capital(say('complaint-time')),
    when: (situation) =>
      isClaimable(situation) &&
      situation.did('complained') &&
      !situation.did('no-reply') &&
      !hasAnswered(situation),
    places: () => [],
  },
  {
    id: 'chase-reply',
    title: 'Chase the answer',
    why: ({ say }) => `Write again, with the day of your first letter. ${say('regulator-time')}`,
    howLong: 'A short letter today',
    when: (situation) => isClaimable(situation) && situation.did('no-reply'),
    places: () => ['ico-complain'],
  },
  {
    id: 'answer-refusal',
    title: 'Answer the refusal',
    why: 'A no is often only the first answer. Ask for the reasons in writing, and say what it left out.',
    howLong: 'An evening',
    when: (situation) => isClaimable(situation) && situation.did('refused'),
    places: () => ADVICE,
  },
  {
    id: 'police-complaint',
    title: 'Use the complaints body as well',
    why: ({ say, circumstances }) =>
      say(
        circumstances.responsible === 'police'
          ? `police-complaint-${nationOf(circumstances) ?? 'unknown'}`
          : `prosecutor-complaint-${nationOf(circumstances) ?? 'unknown'}`,
      ),
    howLong: 'Months',
    when: (situation) =>
      isPoliceOrProsecutor(situation) && conductBodiesFor(situation.circumstances).length > 0,
    places: ({ circumstances }) => conductBodiesFor(circumstances),
  },
  {
    id: 'ombudsman',
    title: 'Ask whether an ombudsman can help',
    why: 'Free. It looks at how you were treated, and can ask or tell the organisation to say sorry, mend things or pay something.',
    howLong: 'Months',
    when: (situation) =>
      isClaimable(situation) &&
      !situation.did('started-claim') &&
      ombudsmenFor(situation.circumstances).length > 0,
    places: ({ circumstances }) => ombudsmenFor(circumstances),
  },
  {
    id: 'work',
    title: 'Ask about your rights at work',
    why: ({ say, circumstances }) =>
      say(nationOf(circumstances) === 'northern-ireland' ? 'work-clock-northern-ireland' : 'work-clock'),
    howLong: 'One call this week',
    // The longer of the two clocks decides who is told; the words put the shorter first.
    when: (situation) => mayBeStaff(situation) && situation.mayStillRun('employment-tribunal-new'),
    places: ({ circumstances }) => workBodiesFor(circumstances),
  },
  {
    id: 'criminal-injuries',
    title: 'Ask the criminal injuries scheme',
    why: ({ say }) => say('criminal-injuries-scheme'),
    howLong: 'An hour to apply; months for an answer',
    when: (situation) => isClaimable(situation) && mayBeHurtByCrime(situation),
    places: () => ['criminal-injuries', 'criminal-injuries-ni'],
  },
  {
    id: 'discrimination',
    title: 'Ask about discrimination',
    why: ({ say }) => say('equality-clock'),
    howLong: 'One call this week',
    when: (situation) => isClaimable(situation) && mayBeTreatedWorse(situation),
    places: () => ['equality-advisory', 'equality-commission-ni'],
  },
  {
    id: 'regulator',
    title: 'Tell the regulator',
    why: ({ say }) => `${say('regulator-power')} ${say('regulator-time')}`,
    howLong: 'Weeks to months',
    when: (situation) => isClaimable(situation) && !situation.did('regulator-involved'),
    places: () => ['ico-complain', 'ico-compensation'],
  },
  {
    id: 'ask-regulator',
    title: 'Ask the regulator where it stands',
    why: ({ say }) =>
      `Keep its reference number, and ask for what it finds in writing. ${say('regulator-power')}`,
    howLong: 'One call or letter',
    when: (situation) => isClaimable(situation) && situation.did('regulator-involved'),
    places: () => ['ico-helpline', 'ico-compensation'],
  },
  {
    id: 'letter-of-claim',
    title: 'Send a letter of claim',
    why: ({ say }) => `It sets out what happened and what you ask for. ${say('letter-expected')}`,
    howLong: 'An evening to write; allow some weeks for an answer',
    when: (situation) => mayWriteAClaim(situation) && mayGoToCourt(situation),
    places: () => ['ico-compensation'],
  },
  {
    id: 'mediation',
    title: 'Talk it out with a mediator',
    why: ({ say, circumstances }) =>
      nationOf(circumstances) === 'england-wales'
        ? `It can be quicker and gentler than a hearing. Ask the organisation whether it would. ${say('mediation-england-wales')}`
        : 'It can be quicker and gentler than a hearing. Ask the organisation whether it would, and the court what it offers.',
    howLong: 'An hour or two',
    when: mayGoToCourt,
    places: () => [],
  },
  {
    id: 'check-cover',
    title: 'Look for cover you already have',
    why: ({ say, circumstances }) =>
      `Home, car or bank insurance may pay for a lawyer, and so may a union.${legalAid(circumstances, say)}`,
    howLong: 'Half an hour with your papers',
    when: mayGoToCourt,
    places: () => [],
  },
  {
    id: 'court-or-lawyer',
    title: 'Choose a court claim or a lawyer',
    why: 'Look at what you would keep by each way, and what you could lose. Check that a lawyer is on the register.',
    howLong: 'Months to more than a year',
    when: mayGoToCourt,
    places: () => [
      'money-claim',
      'court-fees',
      'help-with-fees',
      'sra-register',
      'scot-simple-procedure',
      'law-society-scotland',
      'ni-small-claims',
    ],
  },
  {
    id: 'free-advice',
    title: 'Ask a free adviser',
    why: 'Someone who sells nothing can look at your papers with you.',
    howLong: 'A call, or an hour face to face',
    when: () => true,
    places: () => ADVICE,
  },
];

/** Nothing was agreed or begun, and it was not a private person, against whom the claim is another. */
export function mayWriteAClaim(situation: Situation): boolean {
  const { responsible } = situation.circumstances;
  return isClaimable(situation) && !isTied(situation) && responsible !== 'private-person';
}

function mayGoToCourt(situation: Situation): boolean {
  return isClaimable(situation) && !isTied(situation) && situation.time !== 'out-of-time';
}

function legalAid(circumstances: Circumstances, say: (id: string) => string): string {
  const nation = nationOf(circumstances);
  return nation === undefined ? '' : ` ${say(`legal-aid-${nation}`)}`;
}
