import { LARGEST_LOSS } from './read-answer.ts';
import { hundredthsTyped } from './typed-sums.ts';

/** What was lost, in pence, by head. One of which nothing was said is absent. Hours stand beside the sums, in hundredths. */
export type Heads = Readonly<Record<string, number>>;

/** Where a sum stands that came without its heads. */
export const OTHER = 'other';
/** A person's own time: noted, and never added. */
export const HOURS = 'hours';

/** The sum of the heads in pence; undefined where none has a sum. */
export function penceLost(heads: Heads): number | undefined {
  const sums = Object.entries(heads).filter(([head]) => head !== HOURS);
  return sums.length === 0 ? undefined : sums.reduce((total, [, pence]) => total + pence, 0);
}

/** What the band is added to, in whole pounds: rounded once, when all are added. */
export function lossOf(heads: Heads): number | undefined {
  const pence = penceLost(heads);
  return pence === undefined ? undefined : Math.round(pence / 100);
}

/**
 * The heads of a sum. Those that were kept count only where they still come to it: it may have come from a link, or
 * have been changed elsewhere. `known`: the heads that there are a box for.
 */
export function headsOf(
  loss: unknown,
  kept: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Heads {
  const heads = Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => {
      const [head, written] = entry;
      return known.includes(head) && Number.isInteger(written) && Number(written) >= 0;
    }),
  );
  if (lossOf(heads) === loss) return heads;
  const { [HOURS]: hours } = heads;
  return {
    ...(typeof loss === 'number' && { [OTHER]: Math.round(loss * 100) }),
    ...(hours !== undefined && { [HOURS]: hours }),
  };
}

type HeadFault = { readonly head: string; readonly problem: string };

/** What was typed in each box, read; an empty box says nothing, not zero. */
export function headsTyped(
  typed: readonly (readonly [head: string, text: string])[],
): { readonly heads: Heads } | { readonly faults: readonly HeadFault[] } {
  const heads: Record<string, number> = {};
  const faults: HeadFault[] = [];
  for (const [head, text] of typed) {
    if (text.trim() === '') continue;
    const read = hundredthsTyped(text);
    if (read === undefined) faults.push({ head, problem: head === HOURS ? NOT_HOURS : NOT_A_SUM });
    else if (read > LARGEST_LOSS * 100) faults.push({ head, problem: TOO_MUCH });
    else heads[head] = read;
  }
  const [most] = Object.entries(heads).sort(([, one], [, other]) => other - one);
  if (most && faults.length === 0 && (penceLost(heads) ?? 0) > LARGEST_LOSS * 100)
    faults.push({ head: most[0], problem: TOO_MUCH });
  return faults.length > 0 ? { faults } : { heads };
}

const NOT_A_SUM = 'write the sum in pounds and pence, such as 240 or 89.99, or leave it empty';
const NOT_HOURS = 'write a number, such as 3 or 1.5, or leave it empty';
const TOO_MUCH = `write a sum of at most £${LARGEST_LOSS / 1e6} million in all, or leave it empty`;
