import { mayWriteAClaim } from '../claim-steps.ts';
import { hasAnswered, isClaimable, isInDanger, mayGoOn, type Situation } from '../situation.ts';
import { LETTER_IDS, type LetterId } from './letter.ts';

/** The papers that fit the person, in the order in which they are used. None where we cannot say anything. */
export function lettersOnOffer(situation: Situation): readonly LetterId[] {
  if (!isClaimable(situation)) return [];
  const fitting = LETTER_IDS.filter((id) => FITS[id](situation));
  return isTimeGone(situation)
    ? [...fitting.filter((id) => id !== LAST), ...fitting.filter((id) => id === LAST)]
    : fitting;
}

/** Comes after all else, with a warning, once the time to claim has gone or may have. */
const LAST: LetterId = 'letter-of-claim';

function isTimeGone({ time }: Situation): boolean {
  return time === 'out-of-time' || time === 'perhaps';
}

const FITS: Readonly<Record<LetterId, (situation: Situation) => boolean>> = {
  'stop-and-delete': (situation) =>
    isPrivatePerson(situation)
      ? !isInDanger(situation)
      : mayGoOn(situation) ||
        situation.has('persisted', 'yes') ||
        situation.has('what-happened', 'published', 'recorded', 'used-without-asking'),
  'put-right': (situation) => isOrganisation(situation) && situation.has('what-happened', 'wrong-record'),
  'access-request': (situation) => isOrganisation(situation) && !situation.has('what-happened', 'not-given'),
  'access-not-answered': (situation) =>
    isOrganisation(situation) &&
    (situation.has('what-happened', 'not-given') ||
      (situation.did('no-reply') && !situation.did('complained'))),
  complaint: (situation) =>
    isOrganisation(situation) && !situation.did('complained', 'no-reply') && !hasAnswered(situation),
  'complaint-not-answered': (situation) =>
    isOrganisation(situation) && situation.did('no-reply') && !situation.did('started-claim'),
  'answer-to-refusal': (situation) => mayWriteAClaim(situation) && situation.did('refused'),
  'answer-to-offer': mayAnswerOffer,
  'offer-yes': mayAnswerOffer,
  'offer-more': mayAnswerOffer,
  'offer-no': mayAnswerOffer,
  'letter-of-claim': mayWriteAClaim,
  'wrong-recipient': (situation) => isOrganisation(situation) && mayHaveGoneAstray(situation),
  'evidence-checklist': () => true,
  'diary-sheet': () => true,
};

function mayAnswerOffer(situation: Situation): boolean {
  return mayWriteAClaim(situation) && situation.did('offered');
}

function isPrivatePerson({ circumstances }: Situation): boolean {
  return circumstances.responsible === 'private-person';
}

function isOrganisation(situation: Situation): boolean {
  return !isPrivatePerson(situation);
}

/** It came to somebody by mistake who may help; never to somebody who wishes harm. */
function mayHaveGoneAstray({ has }: Situation): boolean {
  if (has('recipients', 'hostile', 'perhaps-hostile', 'criminals')) return false;
  if (has('what-happened', 'sent-wrong')) return true;
  const isSaid = ['lost', 'hacked', 'published', 'looked-at', 'recorded', 'wrong-record'];
  return (
    !has('what-happened', ...isSaid, 'used-without-asking', 'not-given') &&
    has('recipients', 'trusted', 'strangers', 'acquaintances') &&
    has('conduct', 'accident', 'careless')
  );
}
