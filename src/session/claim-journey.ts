import { computed } from 'nanostores';
import { beforeInClaim, leftOpen, nextInClaim, reachableInClaim, type Told } from '../claim/claim-places.ts';
import { CLAIM } from '../questions/journey.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $circumstances, suggestedCircumstances, today } from './claim.ts';
import { $cameFrom, $changing, $place, goTo } from './place.ts';

/** All that decides which page of the claim comes when. */
export const $told = computed(
  [$circumstances, $breach, $answers],
  (circumstances, breach, answers): Told => ({
    circumstances,
    suggested: suggestedCircumstances(breach),
    answers,
    today: today(),
  }),
);

/** Whether all that a claim needs was said by the person, so that what follows from it can be shown. */
export const $claimIsAnswered = computed($told, (told) => reachableInClaim('time', told) === 'time');

/** Where in the claim the person is, by the end of its address. */
export function placeInClaim(): string {
  return $place.get().slice(CLAIM.length);
}

/** To the first page of the claim that is still open, or to what follows. */
export function openClaim(): void {
  goTo(CLAIM + reachableInClaim('time', $told.get()));
}

/** From a question of the claim: to the next that is open, or back to where the change began. */
export function goOnInClaim(): void {
  const changing = $changing.get();
  const cameFrom = $cameFrom.get();
  const open = changing ? leftOpen($told.get()) : nextInClaim(placeInClaim(), $told.get());
  goTo(open === undefined ? cameFrom : CLAIM + open, changing && open !== undefined, cameFrom);
}

export function goBackInClaim(): void {
  const changing = $changing.get();
  const cameFrom = $cameFrom.get();
  const isChanged = changing && leftOpen($told.get()) === undefined;
  const before = beforeInClaim(placeInClaim(), $told.get());
  if (isChanged) goTo(cameFrom);
  else goTo(before === undefined ? 'result' : CLAIM + before, changing, cameFrom);
}
