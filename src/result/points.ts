import type { Band } from '../estimate/estimate.ts';
import { inFigures } from '../questions/pounds.ts';
import { SHORT_NAMES } from '../questions/short-names.ts';

/* The point of each part of a result that is folded: what the reader learns without opening it. */

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five'];
const inCount = (count: number) => COUNTS[count] ?? String(count);

export function whyInAPoint({ contributions, points, unknowns }: Band): string {
  const lines = contributions.filter((line) => line.points > 0).length;
  const unknown =
    unknowns.length === 0 ? '' : ` Not known: ${inCount(unknowns.length)}, which makes it wider.`;
  return `${capital(inCount(lines))} ${lines === 1 ? 'answer' : 'answers'} added ${points} points.${unknown}`;
}

export function nearestInAPoint({ nearest: { below, within, above } }: Pick<Band, 'nearest'>): string {
  const of = below + within + above;
  return `Of ${inCount(of)}, ${inCount(below)} came to less than this range, ${inCount(within)} lie in it, ${inCount(above)} came to more.`;
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

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
