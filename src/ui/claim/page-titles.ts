import type { End } from '../../claim/claim-places.ts';

/** What a page is called in the row of the four. */
export const NAMES: Readonly<Record<End, string>> = {
  time: 'Time',
  'do-now': 'Do now',
  letters: 'Letters',
  ways: 'Ways to an end',
};

/** In the title of the page, which stays in the history of the browser. */
export const TITLES: Readonly<Record<End, string>> = {
  time: 'The time you have',
  'do-now': 'What to do now, in order',
  letters: 'Letters and papers',
  ways: 'Ways to an end',
};

/** On the button that leads there. */
export const NEXT_WORDS: Readonly<Record<End, string>> = {
  time: 'The time you have',
  'do-now': 'Next: what to do now',
  letters: 'Next: letters, already begun',
  ways: 'Next: ways to an end',
};
