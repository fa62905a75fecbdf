import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { inWords } from '../calendar/day.ts';
import { $answers } from '../session/answers.ts';
import { $breach } from '../session/breach.ts';
import { today } from '../session/claim.ts';
import { $estimate, $estimator, $fromKept } from '../session/estimate.ts';
import { goTo } from '../session/place.ts';
import { CallLink } from './call/call-link.tsx';
import { ClaimPart } from './claim/claim-part.tsx';
import { HelpPart } from './help-part.tsx';
import { KeepingPart } from './keeping-part.tsx';
import { NoRange, NotEnough } from './no-range.tsx';
import { RangePart, WhatItLeavesOut } from './range-part.tsx';
import { WithoutCourtPart } from './without-court-part.tsx';

export function Result({ base }: { readonly base: string }) {
  const answers = useStore($answers);
  const estimate = useStore($estimate);
  const estimator = useStore($estimator);
  const breach = useStore($breach);
  const fromKept = useStore($fromKept);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  if (!estimate || !estimator) return null;
  if (estimate.kind === 'incomplete') {
    return (
      <>
        <h1 tabIndex={-1} ref={heading}>
          Some answers are missing
        </h1>
        <button type="button" class="button" onClick={() => goTo('check')}>
          See what is missing
        </button>
      </>
    );
  }

  const band =
    estimate.kind === 'band'
      ? { ...estimate, harmNotSaid: estimate.notes.includes('harm-not-said') }
      : undefined;
  const lost = typeof answers.loss === 'number' ? Math.round(answers.loss) : 0;

  // The part about a claim keeps its place when what it is told takes the range away.
  return (
    <article class="result">
      {estimate.kind === 'band' && <RangePart {...{ estimate, estimator, lost, fromKept, base, heading }} />}
      {estimate.kind === 'too-little' && <NotEnough ask={estimate.ask} heading={heading} />}
      {estimate.kind === 'not-covered' && (
        <NoRange {...estimate} cases={estimator.cases} base={base} heading={heading} />
      )}
      {!band && <WithoutCourtPart base={base} />}
      <ClaimPart key="claim" base={base} band={band} />
      {band && <WhatItLeavesOut base={base} />}
      <HelpPart base={base} />
      {band && <CallLink base={base} />}
      <KeepingPart base={base} />
      {breach && (
        <p>
          Back to our story: <a href={breach.post}>{breach.title}</a>
        </p>
      )}
      <p class="print-only">
        Worked out on {inWords(today())} at {location.origin}
        {base}estimate/ with version {estimator.version} of the points. Change an answer there, and the range
        may change.
      </p>
    </article>
  );
}
