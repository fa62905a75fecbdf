import type { RefObject } from 'preact';
import { BandDrawing, type Mark } from '../drawings/band-drawing.tsx';
import type { Band } from '../estimate/estimate.ts';
import { inPounds } from '../questions/pounds.ts';
import type { Estimator } from '../session/estimate.ts';
import { Comparables } from './comparables.tsx';
import { HowWeGotThis } from './how-we-got-this.tsx';
import { JudgmentsOnly } from './judgments-only.tsx';
import { Ladder } from './ladder.tsx';
import { Scores } from './scores.tsx';
import { Unknowns } from './unknowns.tsx';
import { Votes } from './votes.tsx';
import { WithoutCourtPart } from './without-court-part.tsx';
import { bandInWords, groupInWords, monthInWords, NOTHING_FIRST, NOTHING_IN_WORDS } from './words.ts';

type Props = {
  readonly estimate: Band;
  readonly estimator: Estimator;
  /** Pounds lost, which are added apart. */
  readonly lost: number;
  readonly fromKept: boolean;
  readonly base: string;
  readonly heading: RefObject<HTMLHeadingElement>;
};

/** The range a court's decisions give, how sure it is and where it comes from. */
export function RangePart({ estimate, estimator, lost, fromKept, base, heading }: Props) {
  const harmNotSaid = estimate.notes.includes('harm-not-said');
  const near = new Set(estimate.comparable.map(({ id }) => id));
  const marks: Mark[] = estimator.cases
    .filter((decided) => decided.calibrates || near.has(decided.id))
    .map((decided) => ({
      id: decided.id,
      name: decided.name,
      pounds: decided.awardToday,
      near: near.has(decided.id),
    }));

  return (
    <>
      <p class="eyebrow">Your result. Nothing has left this device.</p>
      <Votes nearest={estimate.nearest} />
      <h1 tabIndex={-1} ref={heading}>
        {bandInWords(estimate)}
      </h1>
      {estimate.notes.includes('no-court-has-valued-a-mass-hack') && (
        <p class="notice mass-hack">
          No UK court has put a sum on a mass hack where nobody misused what was taken. If that is what
          happened, there is no case to go by, so our range starts at nothing.
        </p>
      )}
      <p class="lead">
        About four in five decided cases end inside a range found this way. It is for distress and loss of
        control only, in the pounds of {monthInWords(estimate.pricesAt)}. It describes past decisions. It is
        not an offer or a promise.
      </p>
      {fromKept && (
        <p class="notice">
          We could not reach this site, so this uses the copy of the cases that your browser kept: version{' '}
          {estimator.version} of the points, in the pounds of {monthInWords(estimate.pricesAt)}. There may be
          a newer one. Go online and load this page again to be sure.
        </p>
      )}
      {estimate.withLoss && lost > 0 && (
        <p class="with-loss">
          {NOTHING_FIRST[estimate.nothing]}With the {inPounds(lost)} you lost, the same claims would come to
          between {inPounds(estimate.withLoss.low)} and {inPounds(estimate.withLoss.high)}. Money lost must be
          proved, and it is added pound for pound.
        </p>
      )}
      <BandDrawing
        low={estimate.low}
        typical={harmNotSaid ? null : estimate.typical}
        high={estimate.high}
        marks={marks}
        base={base}
      />
      <JudgmentsOnly base={base} />
      <WithoutCourtPart base={base} />
      <section aria-labelledby="nothing-title" class="nothing">
        <h2 id="nothing-title">{NOTHING_IN_WORDS[estimate.nothing].title}</h2>
        <p>{NOTHING_IN_WORDS[estimate.nothing].meaning}</p>
        {harmNotSaid && (
          <p>
            You did not say how bad it was. If it did not affect you at all, the range would start at nothing,
            or near it.
          </p>
        )}
        <p>
          We sort decided cases into three groups: nothing likely, possible or unlikely.{' '}
          {groupInWords(estimate.nothingCounts)}
        </p>
        <p>
          Over all, {estimator.worthNothing.of} claims here turned on what the harm was worth.{' '}
          {estimator.worthNothing.nothing} of them ended with nothing. Claims that failed for another reason
          are not counted.
        </p>
      </section>
      <Ladder ladder={estimate.ladder} nothing={estimate.nothing} notes={estimate.notes} />
      <Scores scores={estimate.scores} contributions={estimate.contributions} />
      <HowWeGotThis estimate={estimate} scorecard={estimator.scorecard} base={base} />
      {estimate.unknowns.length > 0 && <Unknowns unknowns={estimate.unknowns} />}
      <Comparables estimate={estimate} cases={estimator.cases} base={base} />
    </>
  );
}

export function WhatItLeavesOut({ base }: { readonly base: string }) {
  return (
    <section aria-labelledby="not-covered-title">
      <h2 id="not-covered-title">What this does not cover</h2>
      <ul>
        <li>Whether the law was broken. The range is for claims where a court found that it was.</li>
        <li>Money you lost, which we add apart, and anything said about you that was false.</li>
      </ul>
      <p>
        How serious harm must be is not settled.{' '}
        <a href={`${base}law-changes/#farley-permission`}>What the courts have said so far, with dates</a>.
      </p>
    </section>
  );
}
