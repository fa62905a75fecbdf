import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inWords } from '../../calendar/day.ts';
import { $answers } from '../../session/answers.ts';
import {
  $copy,
  $elsewhere,
  DAYS_KEPT,
  dayOfDeletion,
  deleteFromDevice,
  isOurs,
  isSame,
  keepOnDevice,
  lookOnDevice,
  takeUpCopy,
  watchDevice,
} from '../../session/device.ts';

type Done = 'kept' | 'refused' | 'deleted' | 'taken-up' | null;

const SAID: Readonly<Record<Exclude<Done, null>, string>> = {
  kept: 'Your answers are kept on this device.',
  refused:
    'This browser would not keep them. It may be full, or set to keep nothing. Your answers are still in this tab. You can go on, print the result, or make a link.',
  deleted: 'The copy on this device is deleted. Your answers are still in this tab.',
  'taken-up': 'This tab now has the answers that were kept on this device.',
};

export function KeepHere() {
  const answers = useStore($answers);
  const copy = useStore($copy);
  const elsewhere = useStore($elsewhere);
  const [done, setDone] = useState<Done>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    lookOnDevice();
    return watchDevice();
  }, []);

  function keep(replace: boolean) {
    const outcome = keepOnDevice(replace);
    setDone(outcome === 'theirs' ? null : outcome);
    if (outcome === 'kept') title.current?.focus();
  }
  function remove() {
    deleteFromDevice();
    setDone('deleted');
    title.current?.focus();
  }

  const same = copy !== null && isSame(copy.answers, answers);
  return (
    <div class="keep-here">
      <h3 tabIndex={-1} ref={title}>
        Keep my answers on this device
      </h3>
      <div aria-live="polite">
        {elsewhere === 'deleted' && !copy ? (
          <p>Another tab deleted the copy on this device. Your answers are still in this tab.</p>
        ) : (
          done && <p>{SAID[done]}</p>
        )}
        {copy && (
          <p>
            {whatIsKept(same, isOurs(copy))} {lastDay(copy.until)}
          </p>
        )}
      </div>
      {!copy && (
        <p>
          Anyone who uses this browser could read them. Their last day is {inWords(dayOfDeletion())},{' '}
          {DAYS_KEPT} days from now. They are deleted the next time these questions are opened after that, or
          when you ask. If nobody opens them, they stay.
        </p>
      )}
      <p class="actions">
        {!same && (
          <button type="button" class="button quiet" onClick={() => keep(copy !== null)}>
            {copy ? 'Keep the answers in this tab instead' : 'Keep my answers on this device'}
          </button>
        )}
        {copy && !same && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              takeUpCopy(copy);
              setDone('taken-up');
              title.current?.focus();
            }}
          >
            Use the kept answers here
          </button>
        )}
        {copy && (
          <button type="button" class="link" onClick={remove}>
            Delete the kept answers
          </button>
        )}
      </p>
    </div>
  );
}

function whatIsKept(same: boolean, ours: boolean): string {
  if (same) return 'This device holds a copy of these answers.';
  return ours
    ? 'This device holds a copy from before you changed something.'
    : 'This device holds other answers, kept from another tab or at another time. We have not written over them.';
}

function lastDay(until: string): string {
  return `It is deleted the next time these questions are opened after ${inWords(until)}.`;
}
