import { computed } from 'nanostores';
import { claim } from '../claim/claim.ts';
import { timeFirst } from '../result/time-first.ts';
import { $answers } from './answers.ts';
import { $circumstances, $law, today } from './claim.ts';
import { $whereAndWhom } from './without-court.ts';

/** What follows from the answers, and from what the person or their story says of where and when; null until the law is here. */
export const $claimSoFar = computed(
  [$answers, $whereAndWhom, $law],
  (answers, circumstances, law) => law && claim(circumstances, answers, undefined, law, today()),
);

/** Said before any sum, where every date that we can count has passed. */
export const $timeFirst = computed([$claimSoFar, $circumstances], (claim, { happened }) =>
  claim ? timeFirst(claim, happened === undefined ? 'story’s' : 'theirs') : undefined,
);

/** Whether the person gave the dates themselves; else they are the story’s, if there are any. */
export const $datesAreTheirs = computed($circumstances, ({ happened }) => happened !== undefined);
