import { inFigures, inPounds } from '../questions/pounds.ts';
import type { GroupScale } from '../remedies/remedy.ts';
import type { Counted } from '../remedies/without-court.ts';

/** One breach, and several. */
const WHOM: Readonly<Record<GroupScale, readonly [one: string, several: string]>> = {
  'mass-hack': ['hack of many people', 'hacks of many people'],
  'mass-slip': ['mistake that hit many people', 'mistakes that hit many people'],
  'small-group': ['breach that hit a few people', 'breaches that hit a few people'],
  'one-person': ['breach that hit one person', 'breaches that hit one person'],
  'any-scale': ['breach, whatever its size', 'breaches of every size'],
};

/** What was counted on one side, in few words. All that stands in it is counted. */
export function countedInShort({ of, nothing, to, middle, few, widened, side, group }: Counted): string {
  if (of === 0 || to === null) return 'We know of none, so there is nothing to count.';
  const [one, several] = WHOM[group];
  const on = side === 'ombudsman' ? (of === 1 ? 'decision on a ' : 'decisions on ') : '';
  const what = of === 1 ? `one ${on}${one}` : `${of} ${on}${several}`;
  return [
    `We know of ${what}${widened > 0 ? ', whoever was to blame' : ''}: ${endsInWords(of, nothing, to)}.`,
    ...(middle !== null && middle[1] > 0
      ? [`At least half lie between ${inPounds(middle[0])} and ${inFigures(middle[1])}.`]
      : []),
    ...(few ? ['That is few to go by.'] : []),
  ].join(' ');
}

function endsInWords(of: number, nothing: number, to: number): string {
  if (of === 1) return nothing === 1 ? 'it brought no money' : `it brought ${inFigures(to)}`;
  if (nothing === of) return 'all brought no money';
  const most = `the most was ${inFigures(to)}`;
  return nothing === 0 ? `all brought money; ${most}` : `${nothing} brought no money; ${most}`;
}
