import { type LinkReading, readLink } from '../../questions/link.ts';
import { $answers, takeUp } from '../../stores/answers.ts';
import { type Copy, isSame, lookOnDevice, takeUpCopy } from '../../stores/device.ts';
import { $arrived } from '../arrived.ts';
import { Arrival, ChooseAnswers } from './arrival.tsx';
import {
  DELETED_OTHER,
  DELETED_PAST,
  howMany,
  keptUntil,
  LATER_LINK,
  NO_LINK,
  notKept,
} from './arrival-words.ts';

/**
 * What a link or this device brings to the tab. Answers that are in the tab already are never replaced unless the
 * person says so.
 */
export function arrive(link: string | null, fromStory: boolean): void {
  if (link !== null) arriveByLink(readLink(link));
  else arriveFromDevice(fromStory);
}

function arriveByLink(reading: LinkReading): void {
  const answers = reading.kind === 'read' ? reading.answers : {};
  const count = Object.keys(answers).length;
  if (reading.kind !== 'read' || count === 0) {
    say([reading.kind === 'future' ? LATER_LINK : NO_LINK]);
    return;
  }
  const lost = notKept(reading.refused, reading.strange, reading.whole);
  const here = $answers.get();
  const hasAnswers = Object.keys(here).length > 0;
  const use = () => {
    takeUp(answers);
    say([`This tab now has ${howMany(count)} from the link.`, ...lost], { takesFocus: hasAnswers });
  };
  if (isSame(answers, here)) say(['The link holds the same answers as this tab.', ...lost]);
  else if (!hasAnswers) use();
  else offer([`The link holds ${howMany(count)}.`, ...lost], 'Use the answers in the link', use);
}

function arriveFromDevice(fromStory: boolean): void {
  const look = lookOnDevice();
  if (look.kind !== 'copy') {
    if (look.kind !== 'none') say([look.kind === 'expired' ? DELETED_PAST : DELETED_OTHER]);
    return;
  }
  // A tab with answers of its own is left alone; where answers are checked, it says what this device holds.
  if (Object.keys($answers.get()).length > 0) return;
  if (fromStory) offer(resumed(look), 'Use the kept answers', () => useCopy(look, true));
  else useCopy(look, false);
}

function useCopy(copy: Copy, takesFocus: boolean): void {
  takeUpCopy(copy);
  say(resumed(copy), { mayDelete: true, takesFocus });
}

function resumed(copy: Copy): readonly string[] {
  return [keptUntil(Object.keys(copy.answers).length, copy.until), ...notKept(copy.refused, false, true)];
}

function say(lines: readonly string[], { mayDelete = false, takesFocus = false } = {}): void {
  $arrived.set(() => <Arrival lines={lines} mayDelete={mayDelete} takesFocus={takesFocus} />);
}

function offer(lines: readonly string[], label: string, use: () => void): void {
  $arrived.set(() => <ChooseAnswers lines={lines} label={label} use={use} />);
}
