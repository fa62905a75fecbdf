import type { Answers } from '../../questions/answers.ts';
import { has, holds } from '../../questions/condition.ts';
import { type ByAct, placesOf } from './acts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { type Happened, happenedIn } from './what-happened.ts';

/** What the law asks of whoever holds information, so far as a letter can say it was broken. */
type Duty =
  | 'handling'
  | 'disclosure'
  | 'looking'
  | 'watching'
  | 'purpose'
  | 'accuracy'
  | 'security'
  | 'withheld';
type Broken = {
  readonly words: string;
  readonly where: ByAct;
  /** Whether some kinds of information are guarded more closely by the same law. */
  readonly guardsMore?: boolean;
};

const FAIR: ByAct = {
  'act-of-1998': 'letter-fair-act-of-1998',
  'uk-gdpr': 'letter-fair-uk-gdpr',
  'law-enforcement': 'letter-fair-law-enforcement',
};
const SECURE: ByAct = {
  'act-of-1998': 'letter-secure-act-of-1998',
  'uk-gdpr': 'letter-secure-uk-gdpr',
  'law-enforcement': 'letter-secure-law-enforcement',
};
const SPECIAL: ByAct = {
  'act-of-1998': 'letter-special-act-of-1998',
  'uk-gdpr': 'letter-special-uk-gdpr',
  'law-enforcement': 'letter-special-law-enforcement',
};

const DUTIES: Readonly<Record<Duty, Broken>> = {
  handling: {
    words: 'It was handled unlawfully, unfairly or needlessly',
    where: FAIR,
    guardsMore: true,
  },
  disclosure: {
    words: 'It was given out unlawfully, unfairly or needlessly',
    where: FAIR,
    guardsMore: true,
  },
  looking: {
    words: 'It was looked at unlawfully, unfairly or needlessly',
    where: FAIR,
    guardsMore: true,
  },
  watching: {
    words: 'It was recorded unlawfully, unfairly or needlessly',
    where: FAIR,
    guardsMore: true,
  },
  purpose: {
    words: 'It was used for another purpose',
    where: {
      'act-of-1998': 'letter-purpose-act-of-1998',
      'uk-gdpr': 'letter-purpose-uk-gdpr',
      'law-enforcement': 'letter-purpose-law-enforcement',
    },
    guardsMore: true,
  },
  accuracy: {
    words: 'It was not accurate',
    where: {
      'act-of-1998': 'letter-accurate-act-of-1998',
      'uk-gdpr': 'letter-accurate-uk-gdpr',
      'law-enforcement': 'letter-accurate-law-enforcement',
    },
  },
  security: { words: 'It was not kept secure', where: SECURE },
  withheld: {
    words: 'I asked for it and was not given it',
    where: {
      'act-of-1998': 'letter-withheld-act-of-1998',
      'uk-gdpr': 'letter-withheld-uk-gdpr',
      'law-enforcement': 'letter-withheld-law-enforcement',
    },
  },
};

/** Being robbed is a failure of security alone; giving it away is a failure of lawfulness first. */
const BROKEN: Readonly<Record<Happened, (answers: Answers) => readonly Duty[]>> = {
  'sent-wrong': () => ['disclosure', 'security'],
  lost: () => ['security'],
  hacked: () => ['security'],
  published: (answers) => (isChosen(answers) ? ['disclosure'] : ['disclosure', 'security']),
  'looked-at': () => ['looking', 'security'],
  recorded: () => ['watching'],
  'wrong-record': () => ['accuracy'],
  'used-without-asking': () => ['purpose'],
  'not-given': () => ['withheld'],
  unsure: fromConduct,
};

/** Where nobody said what happened: from how it came about and who got it. */
function fromConduct(answers: Answers): readonly Duty[] {
  if (mayBeHack(answers)) return ['security'];
  if (!hasReached(answers)) {
    if (isChosen(answers)) return ['handling'];
    return has(answers, 'recipients', 'nobody-known') ? ['security'] : ['handling', 'security'];
  }
  if (!isChosen(answers)) return ['disclosure', 'security'];
  return has(answers, 'recipients', 'insiders') ? ['looking', 'security'] : ['disclosure'];
}

/** Whether anybody is known to have got it. */
export function hasReached(answers: Answers): boolean {
  return holds({ recipients: { anyBut: ['unknown', 'nobody-known'] } }, answers);
}

/** Somebody on the side of whoever held it chose to do it. */
export function isChosen(answers: Answers): boolean {
  return has(answers, 'conduct', 'deliberate', 'malicious');
}

/** Criminals have it, and it is not said that anyone gave it to them. */
export function mayBeHack(answers: Answers): boolean {
  const happened = happenedIn(answers);
  return happened === 'hacked' || (happened === 'unsure' && has(answers, 'recipients', 'criminals'));
}

/** Kinds for which each Act asks for more. */
const GUARDED = ['health', 'mental-health', 'sexual-life', 'beliefs-origin', 'biometric'];

/** The duties that were broken, each with where it stands: a line for each duty and time. */
export function brokenDuties(facts: LetterFacts): readonly string[] {
  const broken = BROKEN[happenedIn(facts.answers)](facts.answers).map((duty) => DUTIES[duty]);
  const isGuarded = has(facts.answers, 'data', ...GUARDED) && broken.some(({ guardsMore }) => guardsMore);
  const special: Broken = {
    words: 'Part of it was of a kind that the law guards more closely',
    where: SPECIAL,
  };
  return (isGuarded ? [...broken, special] : broken).flatMap(({ words, where }) =>
    placesOf(facts, where).map(({ when, where: place }) => `${words}${when ? `, ${when}` : ''}: ${place}`),
  );
}
