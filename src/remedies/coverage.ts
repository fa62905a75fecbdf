import { KINDS } from '../estimate/kinds.ts';
import { ENOUGH, groupFor, partsOf, type Wanted } from './group.ts';
import { middleHalf } from './middle-half.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { type Coverage, type GroupScale, type Remedy, SCALES, SIDES } from './remedy.ts';

/** A middle half that holds fewer of those left out, as a share, is not shown. */
export const LEAST_COVERAGE = 0.4;

/** Each outcome left out in turn: whether the middle half of the group found for it from the others holds it. */
export function coverageOf(records: readonly Remedy[]): readonly Coverage[] {
  const outcomes = outcomesOf(records);
  const tests = outcomes.map((outcome) => testWithout(outcome, outcomes));
  const scales: readonly GroupScale[] = [...SCALES, 'any-scale'];
  return KINDS.flatMap((kind) =>
    SIDES.flatMap((side) =>
      scales.flatMap((scale): Coverage[] => {
        const of = tests.filter((test) => test.kind === kind && test.side === side && test.scale === scale);
        const held = of.filter((test) => test.held).length;
        return of.length > 0 ? [{ kind, side, scale, tested: of.length, held }] : [];
      }),
    ),
  );
}

/** What is asked for one outcome as if its person had come to the site. */
function wantedBy({ remedy, side }: Outcome): Wanted {
  const { kind, scale, body, nation } = remedy;
  return { kind, side, scale, body, nations: partsOf(nation) };
}

function testWithout(outcome: Outcome, outcomes: readonly Outcome[]) {
  const wanted = wantedBy(outcome);
  const group = groupFor(
    wanted,
    outcomes.filter((other) => other !== outcome),
  );
  const middle = middleHalf(group.outcomes.map(({ sum }) => sum));
  return {
    kind: wanted.kind,
    side: wanted.side,
    scale: group.scale,
    held: middle !== undefined && outcome.sum >= middle[0] && outcome.sum <= middle[1],
  };
}

/** Whether the middle half of such a group may be shown. */
export function isTrusted(coverage: Coverage | undefined): boolean {
  return (
    coverage !== undefined && coverage.tested >= ENOUGH && coverage.held / coverage.tested >= LEAST_COVERAGE
  );
}
