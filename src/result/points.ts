import { capital } from '../claim/sentence.ts';
import type { Band } from '../estimate/estimate.ts';
import { inFigures } from '../questions/pounds.ts';
import { SHORT_NAMES } from '../questions/short-names.ts';

/* The point of each part of a result that is folded: what the reader learns without opening it. */

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five'];
const inCount = (count: number) => COUNTS[count] ?? String(count);

/** How one version of the method did on cases it had not used. */
type Tested = {
  readonly version: number;
  readonly of: number;
  readonly held: number;
  /** Whether it was chosen with them in view, which flatters it. */
  readonly inView: boolean;
};

export function whyInAPoint({ points, unknowns }: Pick<Band, 'points' | 'unknowns'>): string {
  const unknown =
    unknowns.length === 0 ? '' : ` Not known: ${inCount(unknowns.length)}, which makes it wider.`;
  return `${points} points in all.${unknown}`;
}

export function nearestInAPoint({ nearest: { below, within, above } }: Pick<Band, 'nearest'>): string {
  const lie = within === 1 ? 'lies' : 'lie';
  return `Of the ${inCount(below + within + above)} nearest, ${inCount(below)} came to less than this range, ${inCount(within)} ${lie} in it, ${inCount(above)} came to more.`;
}

/** A test that flatters is never given alone, where one that does not is known. `tests` are the newest first. */
export function howSureInAPoint(tests: readonly Tested[]): string {
  const [now] = tests;
  if (!now) return 'It was not yet tested on cases that it had not used.';
  const held = `held ${now.held} of ${now.of}`;
  if (!now.inView) return `It ${held} new cases.`;
  const fair = tests.find(({ inView }) => !inView);
  return fair
    ? `Version ${fair.version} held ${fair.held} of ${fair.of} new cases. This one, shaped with them in view, ${held}.`
    : `It ${held} new cases, but was shaped with them in view.`;
}

/** The least and the worst harm that the questions know. */
export function ladderInAPoint({ ladder }: Pick<Band, 'ladder'>): string {
  const [least] = ladder;
  const worst = ladder.at(-1);
  if (!least || !worst) return '';
  return [least, worst]
    .map(
      ({ distress, low, high }) =>
        `${capital(SHORT_NAMES.distress?.[distress] ?? '')}: ${high === 0 ? 'nothing' : `${inFigures(low)} to ${inFigures(high)}`}.`,
    )
    .join(' ');
}
