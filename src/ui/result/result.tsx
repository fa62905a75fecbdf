import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { inWords } from '../../calendar/day.ts';
import { $breach } from '../../session/breach.ts';
import { $changedFrom } from '../../session/change-from-result.ts';
import { today } from '../../session/claim.ts';
import { $timeFirst } from '../../session/claim-so-far.ts';
import { $estimate, $estimator } from '../../session/estimate.ts';
import { $changing, goTo } from '../../session/place.ts';
import { CallLink } from '../call/call-link.tsx';
import { HelpPart } from '../help-part.tsx';
import { KeepingPart } from '../keeping-part.tsx';
import { pageAbout } from '../page-about.ts';
import { AdviserPage } from './adviser-page.tsx';
import { Besides } from './besides.tsx';
import { ClaimWay } from './claim-way.tsx';
import { DoNow, toDoNow } from './do-now.tsx';
import { FirstScreen } from './first-screen.tsx';
import { FromKept } from './from-kept.tsx';
import { keepClaim } from './keep-claim.ts';
import { Moved } from './moved.tsx';
import { NoRange, NotEnough } from './no-range.tsx';
import { RangeFolds } from './range-folds.tsx';
import { SoFar } from './so-far.tsx';
import { TimeNotice } from './time-notice.tsx';
import { WaysFold } from './ways-fold.tsx';
import { WithoutCourtFold } from './without-court.tsx';
import { YouSaid } from './you-said.tsx';

/** One answer, one screen; what to do now; all else folded. */
export function Result({ base }: { readonly base: string }) {
  const estimate = useStore($estimate);
  const estimator = useStore($estimator);
  const breach = useStore($breach);
  const time = useStore($timeFirst);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (moved.current ?? heading.current)?.focus({ preventScroll: true });
    if (estimate && estimate.kind !== 'incomplete') void keepClaim();
    return () => {
      if (!$changing.get()) $changedFrom.set(null);
    };
  }, []);

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

  const hasRange = estimate.kind === 'band';
  return (
    <article class="result">
      <Moved estimate={estimate} place={moved} />
      {estimate.kind === 'band' && <FirstScreen {...{ estimate, estimator, time, heading }} />}
      {estimate.kind !== 'band' && time && <TimeNotice time={time} heading={heading} />}
      {estimate.kind === 'too-little' && (
        <NotEnough ask={estimate.ask} heading={heading} after={time !== undefined} />
      )}
      {estimate.kind === 'not-covered' && (
        <NoRange
          {...estimate}
          cases={estimator.cases}
          base={base}
          heading={heading}
          after={time !== undefined}
        />
      )}
      {!hasRange && <SoFar />}
      <FromKept estimator={estimator} />
      <Besides base={base} />
      <p class="actions first-actions">
        <button type="button" class="button" onClick={toDoNow}>
          What to do now
        </button>
        <a href={`${base}offer/`}>I have had an offer</a>
        <AdviserPage />
      </p>
      <DoNow />
      <ClaimWay />
      <div class="folds">
        <WithoutCourtFold base={base} />
        {estimate.kind === 'band' && <RangeFolds estimate={estimate} estimator={estimator} base={base} />}
        <WaysFold base={base} />
        <YouSaid />
      </div>
      <HelpPart base={base} />
      {hasRange && <CallLink base={base} />}
      <KeepingPart base={base} folded />
      {breach && (
        <p>
          Back to {pageAbout(breach)} <a href={breach.post}>{breach.title}</a>
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
