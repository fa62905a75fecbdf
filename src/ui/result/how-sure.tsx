import type { Band } from '../../estimate/estimate.ts';
import { howSureInAPoint } from '../../result/points.ts';
import type { Estimator } from '../../session/estimate.ts';
import { Fold } from './fold.tsx';
import { JudgmentsOnly } from './judgments-only.tsx';

type Props = { readonly estimate: Band; readonly estimator: Estimator; readonly base: string };

/** How the method did on cases that it had not used. */
export function HowSure({ estimate, estimator, base }: Props) {
  return (
    <Fold id="how-sure" title="How sure we are" point={howSureInAPoint(estimator.tests)}>
      <p>
        About four in five decided cases end inside a range found this way. It describes past decisions. It is
        not an offer or a promise.
      </p>
      {estimate.notes.includes('no-case-is-near') && (
        <p>No decided case is close to your answers as a whole. So read the range with more care.</p>
      )}
      <p>
        <a href={`${base}method/`}>How we tested it, case by case</a>
      </p>
      <JudgmentsOnly base={base} />
    </Fold>
  );
}
