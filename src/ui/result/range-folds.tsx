import type { Band } from '../../estimate/estimate.ts';
import { ladderInAPoint, nearestInAPoint, whyInAPoint } from '../../result/points.ts';
import type { Estimator } from '../../session/estimate.ts';
import { groupInWords, monthInWords, NOTHING_IN_WORDS } from '../words.ts';
import { Comparables } from './comparables.tsx';
import { Fold } from './fold.tsx';
import { HowSure } from './how-sure.tsx';
import { HowWeGotThis } from './how-we-got-this.tsx';
import { Ladder } from './ladder.tsx';
import { Scores } from './scores.tsx';
import { Unknowns } from './unknowns.tsx';

type Props = { readonly estimate: Band; readonly estimator: Estimator; readonly base: string };

/** Where the range comes from and how sure it is, each part behind its point. */
export function RangeFolds({ estimate, estimator, base }: Props) {
  const { scorecard, cases, worthNothing } = estimator;
  return (
    <>
      <Fold id="why" title="Why this range" point={whyInAPoint(estimate)}>
        <HowWeGotThis estimate={estimate} scorecard={scorecard} base={base} />
        <Scores scores={estimate.scores} contributions={estimate.contributions} />
        {estimate.unknowns.length > 0 && <Unknowns unknowns={estimate.unknowns} />}
      </Fold>
      <Fold id="nearest" title="The nearest decided cases" point={nearestInAPoint(estimate)}>
        <Comparables estimate={estimate} cases={cases} base={base} />
      </Fold>
      <Fold id="ladder" title="If it was less bad, or worse" point={ladderInAPoint(estimate)}>
        <Ladder ladder={estimate.ladder} nothing={estimate.nothing} notes={estimate.notes} />
      </Fold>
      <Fold
        id="nothing"
        title={NOTHING_IN_WORDS[estimate.nothing].title}
        point={groupInWords(estimate.nothingCounts)}
      >
        <p>{NOTHING_IN_WORDS[estimate.nothing].meaning}</p>
        {estimate.notes.includes('harm-not-said') && (
          <p>
            You did not say how bad it was. If it did not affect you at all, the range would start at nothing,
            or near it.
          </p>
        )}
        <p>We sort decided cases into three groups: nothing likely, possible or unlikely.</p>
        <p>
          Over all, {worthNothing.of} claims here turned on what the harm was worth. {worthNothing.nothing} of
          them ended with nothing. Claims that failed for another reason are not counted.
        </p>
      </Fold>
      <HowSure estimate={estimate} estimator={estimator} base={base} />
      <Fold
        id="leaves-out"
        title="What it leaves out"
        point="Whether the law was broken, and money you lost."
      >
        <ul>
          <li>Whether the law was broken. The range is for claims where a court found that it was.</li>
          <li>Prices: it is in the pounds of {monthInWords(estimate.pricesAt)}.</li>
          <li>
            Money you lost, which must be proved and is added pound for pound, and anything said about you
            that was false.
          </li>
          {estimate.notes.includes('no-court-has-valued-a-mass-hack') && (
            <li>
              A mass hack where nobody misused what was taken: no UK court has put a sum on one, so our range
              starts at nothing.
            </li>
          )}
        </ul>
        <p>
          How serious harm must be is not settled.{' '}
          <a href={`${base}law-changes/#farley-permission`}>What the courts have said so far, with dates</a>.
        </p>
      </Fold>
    </>
  );
}
