import { FIRST, type Place } from '../../questions/journey.ts';
import type { LinkReading } from '../../questions/link.ts';
import { $answers } from '../../session/answers.ts';
import { setBreachOfPage, startAgainWith, takeUpBreach } from '../../session/breach.ts';
import { type Copy, isSame, lookOnDevice, takeUpCopy } from '../../session/device.ts';
import { fetchBreach } from '../../session/fetch-breach.ts';
import { readLinkEnd } from '../../session/linked-place.ts';
import { goTo } from '../../session/place.ts';
import { $leftOut, $session, holdsSomebody } from '../../session/session.ts';
import type { BreachFacts } from '../../session/story.ts';
import { takeUpLink } from '../../session/take-up.ts';
import { $arrived } from '../arrived.ts';
import { element } from '../element.ts';
import { pageAbout } from '../page-about.ts';
import { offerArrived, sayArrived } from './arrival.ts';
import {
  DELETED_OTHER,
  DELETED_PAST,
  HALF_WAY,
  howMany,
  keptUntil,
  LATER_COPY,
  LATER_LINK,
  NO_LINK,
  notKept,
  notRead,
  otherStory,
} from './arrival-words.ts';

type Arriving = {
  /** The end of an address that holds answers. */
  readonly link: string | null;
  /** The breach that the address or the page names. */
  readonly slug: string | null;
  /** Whether the page itself is about that breach, inside another site's page. */
  readonly isOfPage: boolean;
  /** Whether somebody had answered in this tab before the address was followed. */
  readonly isTaken: boolean;
  /** Whether somebody comes anew to questions that were answered in part. */
  readonly isHalfWay: boolean;
  readonly base: string;
};

/**
 * What a link, a story or this device brings to the tab. Answers that are in the tab already are never replaced
 * unless the person says so.
 */
export async function arrive({ link, slug, isOfPage, isTaken, isHalfWay, base }: Arriving): Promise<void> {
  const story = slug === null ? null : await fetchBreach(slug, base);
  if (story && isOfPage) setBreachOfPage(story);
  if (link !== null) return arriveByLink(readLinkEnd(link));
  if (slug !== null && !story) return sayNotOpened(base);
  if (!story || isOfPage) return arriveFromDevice(false, isHalfWay);
  if (isTaken && story.slug !== $session.get().breach?.slug) return offerStory(story);
  takeUpBreach(story);
  arriveFromDevice(true, false);
}

type LinkEnd = { readonly reading: LinkReading; readonly place: Place | undefined };

function arriveByLink({ reading, place }: LinkEnd): void {
  const answers = reading.kind === 'read' ? reading.answers : {};
  const count = Object.keys(answers).length;
  if (reading.kind !== 'read' || count === 0) {
    sayArrived([reading.kind === 'future' ? LATER_LINK : NO_LINK]);
    return;
  }
  const lost = notKept(reading.refused, reading.strange, reading.whole);
  const isTaken = holdsSomebody($session.get());
  const use = () => {
    takeUpLink(answers);
    openWhere(place);
    sayArrived([`This tab now has ${howMany(count)} from the link.`, ...lost], { takesFocus: isTaken });
  };
  if (isSame(answers, $answers.get())) sayArrived(['The link holds the same answers as this tab.', ...lost]);
  else if (isTaken)
    offerArrived([`The link holds ${howMany(count)}.`, ...lost], 'Use the answers in the link', use);
  else use();
}

function offerStory(story: BreachFacts): void {
  const { answers, breach } = $session.get();
  const use = () => {
    startAgainWith(story);
    goTo(FIRST);
    sayArrived([`This tab now starts from ${pageAbout(story)} ${story.organisation}.`], { takesFocus: true });
  };
  const count = Object.keys(answers).length;
  offerArrived(
    otherStory(count, breach?.organisation, `${pageAbout(story)} ${story.organisation}`),
    story.page === 'situation' ? 'Start again with this page' : 'Start again with this story',
    use,
  );
}

function arriveFromDevice(fromStory: boolean, isHalfWay: boolean): void {
  const look = lookOnDevice();
  const leftOut = $leftOut.get();
  if (leftOut.length > 0) sayArrived([notRead(leftOut)], { isFault: true });
  else if (isHalfWay) sayArrived([HALF_WAY], { mayDelete: true });
  else if (look.kind === 'none') $arrived.set(null);
  else if (look.kind !== 'copy') sayArrived([NOT_TAKEN_UP[look.kind]]);
  // A tab with answers of its own is left alone; where answers are checked, it says what this device holds.
  else if (holdsSomebody($session.get())) $arrived.set(null);
  else if (fromStory) offerArrived(resumed(look), 'Use the kept answers', () => useCopy(look, true));
  else useCopy(look, false);
}

function sayNotOpened(base: string): void {
  const words = element(
    'span',
    {},
    'The link you followed named a breach that we could not open. Nothing is lost. You can ',
    element('a', { href: `${base}news/` }, 'find it in the news'),
    ', or answer the questions without it.',
  );
  sayArrived([words], { isFault: true });
}

const NOT_TAKEN_UP = { expired: DELETED_PAST, unreadable: DELETED_OTHER, later: LATER_COPY } as const;

function useCopy(copy: Copy, takesFocus: boolean): void {
  takeUpCopy(copy);
  openWhere(copy.place);
  sayArrived(resumed(copy), { mayDelete: true, takesFocus });
}

/** To where the person was, as far as the answers allow; where that is not said, to the answers. */
function openWhere(place: Place | undefined): void {
  goTo(place ?? 'check');
}

function resumed(copy: Copy): readonly string[] {
  return [keptUntil(Object.keys(copy.answers).length, copy.until), ...notKept(copy.refused, false, true)];
}
