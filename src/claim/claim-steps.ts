import { isClaimable, isPoliceOrProsecutor, isTied, isUrgent, type Situation } from './situation.ts';
import { ADVICE, type Step } from './step.ts';

/** From the first paper to a court, in the order they are taken. */
export const CLAIM_STEPS: readonly Step[] = [
  {
    id: 'keep-evidence',
    title: 'Keep everything, and start a diary',
    why: 'A claim needs proof. A few dated lines a day count.',
    howLong: 'Ten minutes now, then five a day',
    when: () => true,
    places: () => [],
  },
  {
    id: 'access-request',
    title: 'Ask what was lost, and who got it',
    why: 'You have a right to your information. The answer can be the best evidence you have.',
    howLong: 'One month for an answer, up to three if it is complex',
    when: isClaimable,
    places: () => ['ico-helpline'],
  },
  {
    id: 'complain',
    title: 'Complain to the organisation',
    why: 'Since 19 June 2026 it must make complaining easy and say within 30 days that it has your complaint. It can put things right without a court.',
    howLong: '30 days to hear that it has it; then without undue delay',
    when: isClaimable,
    places: ({ circumstances: { responsible } }) => [
      ...(responsible === 'prosecutor' ? ['cps-complaints'] : []),
      'ico-complain',
    ],
  },
  {
    id: 'police-complaint',
    title: 'Use the complaints body as well',
    why: 'The police and prosecutors have complaint routes of their own. They look at conduct; they do not award damages.',
    howLong: 'Months. The Crown Prosecution Service asks to hear within six',
    when: isPoliceOrProsecutor,
    places: ({ circumstances: { responsible } }) =>
      responsible === 'police' ? ['iopc'] : ['cps-complaints'],
  },
  {
    id: 'ombudsman',
    title: 'Ask the ombudsman',
    why: 'Free, and it can ask a public body to say sorry, mend things or pay something. Complain to the body first.',
    howLong: 'Months',
    when: ({ circumstances: { responsible } }) =>
      responsible === 'health' || responsible === 'council' || responsible === 'government',
    places: ombudsmen,
  },
  {
    id: 'work',
    title: 'Ask about your rights at work',
    why: 'A claim about work itself goes to a tribunal and has to start far sooner than a claim over data.',
    howLong: 'One call this week',
    when: ({ circumstances: { responsible } }) => responsible === 'employer',
    places: () => ['acas'],
  },
  {
    id: 'regulator',
    title: 'Tell the regulator',
    why: 'The ICO can say whether the law was broken, and that helps a claim. It cannot award you money.',
    howLong: 'Weeks to months',
    when: isClaimable,
    places: () => ['ico-complain', 'ico-compensation'],
  },
  {
    id: 'letter-of-claim',
    title: 'Send a letter of claim',
    why: 'It sets out what happened and what you ask for. A claim can end here, and a court expects it to come first.',
    howLong: 'An evening to write; allow some weeks for an answer',
    when: (situation) => isClaimable(situation) && !isTied(situation),
    places: () => ['ico-compensation'],
  },
  {
    id: 'mediation',
    title: 'Talk it out with a mediator',
    why: 'It can be quicker and gentler than a hearing. Most defended small claims have included it free since May 2024; whether that goes on is to be checked.',
    howLong: 'An hour or two on the phone',
    when: (situation) => canClaimInEngland(situation) && !isTied(situation),
    places: () => [],
  },
  {
    id: 'mediation',
    title: 'Talk it out with a mediator',
    why: 'It can be quicker and gentler than a hearing. Ask the organisation whether it would, and the court what it offers.',
    howLong: 'An hour or two',
    when: (situation) => isClaimable(situation) && !canClaimInEngland(situation) && !isTied(situation),
    places: () => [],
  },
  {
    id: 'court-or-lawyer',
    title: 'Choose a court claim or a lawyer',
    why: 'Look at what you would keep by each way, and what you could lose. Check that a lawyer is on the register.',
    howLong: 'Months to more than a year',
    when: (situation) => isClaimable(situation) && !isTied(situation),
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
    when: (situation) => !isUrgent(situation),
    places: () => ADVICE,
  },
];

function canClaimInEngland({ circumstances, limits }: Situation): boolean {
  return circumstances.nation === 'england-wales' && limits.kind !== 'not-covered';
}

/** The health ombudsman of this list serves England; the other nations have their own. */
function ombudsmen({ circumstances: { nation, responsible } }: Situation): readonly string[] {
  if (responsible === 'council') return ['lgsco'];
  return responsible === 'government' || nation === 'england-wales' ? ['phso'] : [];
}
