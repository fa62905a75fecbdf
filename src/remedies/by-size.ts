import { KINDS, type Kind } from '../estimate/kinds.ts';
import { type Figures, figuresOf } from './figures.ts';
import { outcomesOf } from './outcomes.ts';
import { type Remedies, SCALES, type Scale, SIDES, type Side } from './remedy.ts';

/** What is known of one kind and size on one side. */
export type OfSize = Figures & { readonly kind: Kind; readonly side: Side; readonly scale: Scale };

/** Every kind and size of which something is known, the largest first. */
export function bySize({ records, coverage }: Remedies): readonly OfSize[] {
  const outcomes = outcomesOf(records);
  return KINDS.flatMap((kind) =>
    SIDES.flatMap((side) =>
      SCALES.flatMap((scale): OfSize[] => {
        const sums = outcomes
          .filter(
            ({ remedy, side: theirs }) => theirs === side && remedy.kind === kind && remedy.scale === scale,
          )
          .map(({ sum }) => sum);
        const tested = coverage.find((one) => one.kind === kind && one.side === side && one.scale === scale);
        return sums.length === 0 ? [] : [{ kind, side, scale, ...figuresOf(sums, tested) }];
      }),
    ),
  );
}
