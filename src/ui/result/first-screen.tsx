import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { TwoScales } from '../../drawings/two-scales.tsx';
import type { Band } from '../../estimate/estimate.ts';
import { courtFigure, type Figure, withoutCourtFigure } from '../../result/figures.ts';
import type { TimeFirst } from '../../result/time-first.ts';
import { isCounted, whatWasMet } from '../../result/what-was-met.ts';
import type { Estimator } from '../../session/estimate.ts';
import { $withoutCourt } from '../../session/without-court.ts';
import { SafeFirst } from './safe-first.tsx';
import { SoFar } from './so-far.tsx';
import { TimeNotice } from './time-notice.tsx';

type Props = {
  readonly estimate: Band;
  readonly estimator: Estimator;
  readonly time: TimeFirst | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
};

/** At most so many cases have their names on the scale. */
const NAMED = 5;

/** What a frightened person needs first: what people like them met, two figures, one scale, this breach, the safe day. */
export function FirstScreen({ estimate, estimator, time, heading }: Props) {
  const counted = useStore($withoutCourt);
  const met = `${whatWasMet(estimate, counted)}.`;
  const paid = counted && withoutCourtFigure(counted, isCounted(estimate, counted));
  const court = courtFigure(estimate);
  const byId = new Map(estimator.cases.map((decided) => [decided.id, decided]));
  const named = estimate.comparable.slice(0, NAMED).flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <section class="first-screen" aria-label="Your result in short">
      {time ? (
        <>
          <TimeNotice time={time} heading={heading} />
          <p class="lead">{met}</p>
        </>
      ) : (
        <h1 tabIndex={-1} ref={heading}>
          {met}
        </h1>
      )}
      <SafeFirst />
      <div class="figures">
        {paid && <FigureBlock figure={paid} name="paid" />}
        <FigureBlock figure={court} name="court" />
      </div>
      <TwoScales
        paid={spanOf(counted)}
        court={{ from: estimate.low, to: estimate.high }}
        middle={estimate.notes.includes('harm-not-said') ? undefined : estimate.typical}
        cases={named.map(({ id, plain, awardToday }) => ({ id, plain, pounds: awardToday }))}
      />
      <SoFar />
    </section>
  );
}

type Counts = {
  readonly from: number | null;
  readonly to: number | null;
  readonly middle: readonly [number, number] | null;
};

/** What the figure shows: the middle half where there is one. */
function spanOf(counted: Counts | null) {
  if (!counted || counted.from === null || counted.to === null) return undefined;
  const [from, to] = counted.middle ?? [counted.from, counted.to];
  return { from, to };
}

function FigureBlock({
  figure: { label, sum, restsOn },
  name,
}: {
  readonly figure: Figure;
  readonly name: string;
}) {
  return (
    <div class={`figure ${name}`}>
      <p class="figure-label">{label}</p>
      <p class="figure-sum">{sum}</p>
      <p class="rests-on">{restsOn.join(' ')}</p>
    </div>
  );
}
