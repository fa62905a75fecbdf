import { useStore } from '@nanostores/preact';
import { inMidSentence } from '../../claim/sentence.ts';
import { $claimSoFar } from '../../session/claim-so-far.ts';
import { toDoNow } from './do-now.tsx';

/** Where safety is the first step, it is said above the sums: under the way out of the page, the button may lie a screen below. */
export function SafeFirst() {
  const first = useStore($claimSoFar)?.steps[0];
  if (first?.id !== 'safety') return null;
  return (
    <p class="safe-first">
      <button type="button" class="link" onClick={toDoNow}>
        First: {inMidSentence(first.title)}
      </button>
    </p>
  );
}
