import type { Answers } from '../questions/answers.ts';
import type { Place } from '../questions/journey.ts';
import { answersInLink, type LinkReading, readLink } from '../questions/link.ts';
import { LINK } from './link.ts';

/* Where the person was when the link was made stands after the answers: `…~abc&at=result`. It says no more than that. */
const AT = '&at=';

/** What follows the address of the questions in a link. */
export function linkFor(answers: Answers, place: Place): string {
  return `${LINK}${answersInLink(answers)}${AT}${place}`;
}

/** The end of a link, and the place in it; undefined in one that was made before links had places. */
export function readLinkEnd(end: string): {
  readonly reading: LinkReading;
  readonly place: Place | undefined;
} {
  const [text = '', place] = end.split(AT);
  return { reading: readLink(text), place };
}
