import { inFigures } from '../questions/pounds.ts';
import type { AwardMark } from './award-mark.ts';
import { BASIS_IN_WORDS, type Basis, markPath } from './marks.ts';

/** Claims that came to about the same, and how many of each basis. */
export type Ending = {
  readonly words: string;
  readonly of: number;
  readonly counts: Readonly<Record<Basis, number>>;
  /** Ids of those in it. */
  readonly ids: readonly string[];
};

/** Where a row ends and the next begins, in pounds. */
const STEPS = [1_000, 5_000, 20_000, 100_000] as const;
const LAST = STEPS[STEPS.length - 1] as number;
/** Sums below this are written as nothing. */
const HALF_A_POUND = 0.5;

/** In the order they stand in a row. */
const BASES = Object.keys(BASIS_IN_WORDS) as readonly Basis[];

type Claim = { readonly id: string; readonly basis: Basis; readonly pounds: number | null };
type Case = { readonly id: string; readonly basis: Basis };
/** A claim that sets nothing: it came to nothing, is not decided, or has a sum that cannot be compared. */
type Outcome = { readonly id: string; readonly amount: number | null; readonly pending: boolean };

/** Every claim that is held, in the order of what it came to: nothing first, and last those without a sum. */
export function endings(
  cases: readonly Case[],
  marks: readonly Pick<AwardMark, 'id' | 'pounds'>[],
  outcomes: readonly Outcome[],
): readonly Ending[] {
  const pounds = new Map(marks.map((mark) => [mark.id, mark.pounds]));
  const pending = outcomes.filter((outcome) => outcome.pending).map(asClaim);
  const claims: readonly Claim[] = [
    ...cases.map(({ id, basis }) => ({ id, basis, pounds: pounds.get(id) ?? null })),
    ...outcomes.filter((outcome) => !outcome.pending).map(asClaim),
  ];
  const from = (least: number, under: number) =>
    claims.filter(({ pounds }) => pounds !== null && pounds >= least && pounds < under);
  return [
    ending('Nothing', from(0, HALF_A_POUND)),
    ...STEPS.map((under, step) => {
      const least = STEPS[step - 1];
      const words = least ? `${inFigures(least)} to ${inFigures(under)}` : `Under ${inFigures(under)}`;
      return ending(words, from(least ?? HALF_A_POUND, under));
    }),
    ending(`${inFigures(LAST)} or more`, from(LAST, Number.POSITIVE_INFINITY)),
    ending(
      'No sum to compare',
      claims.filter((claim) => claim.pounds === null),
    ),
    ending('Not decided yet', pending),
  ];
}

/** What such a claim was paid is in another currency, or for more than the harm. */
function asClaim({ id, amount }: Outcome): Claim {
  return { id, basis: 'other', pounds: amount === 0 ? 0 : null };
}

function ending(words: string, claims: readonly Claim[]): Ending {
  const counts = { judgment: 0, settlement: 0, scheme: 0, other: 0 };
  for (const { basis } of claims) counts[basis] += 1;
  return { words, of: claims.length, counts, ids: claims.map(({ id }) => id) };
}

/** One outline for all marks of a basis, `tall` of them over each other. */
export function rowOfMarks({ counts }: Pick<Ending, 'counts'>, tall: number, pitch: number, radius: number) {
  let before = 0;
  return BASES.flatMap((basis) => {
    const first = before;
    before += counts[basis];
    const path = Array.from({ length: counts[basis] }, (_, mark) => first + mark)
      .map((place) =>
        markPath(basis, (Math.floor(place / tall) + 0.5) * pitch, ((place % tall) + 0.5) * pitch, radius),
      )
      .join('');
    return path ? [{ basis, path }] : [];
  });
}

/** What a row shows, for those who cannot see it. */
export function countsInWords({ counts }: Pick<Ending, 'counts'>): string {
  return BASES.filter((basis) => counts[basis] > 0)
    .map((basis) => `${BASIS_IN_WORDS[basis]}: ${counts[basis]}`)
    .join(', ');
}
