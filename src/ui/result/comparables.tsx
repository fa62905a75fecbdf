import type { ComparableCase } from '../../estimate/cases.ts';
import type { Band } from '../../estimate/estimate.ts';
import { inPounds } from '../../questions/pounds.ts';
import { outside } from '../../result/what-was-met.ts';

type Props = {
  readonly estimate: Band;
  readonly cases: readonly ComparableCase[];
  readonly base: string;
};

const BASIS = {
  judgment: 'Judgment',
  settlement: 'Settlement',
  scheme: 'Scheme',
} as const;

export function Comparables({ estimate, cases, base }: Props) {
  const { comparable, notes } = estimate;
  const far = notes.includes('no-case-is-near');
  const byId = new Map(cases.map((decided) => [decided.id, decided]));
  const nearest = byId.get(comparable[0]?.id ?? '');
  return (
    <>
      {far && (
        <p class="notice">
          No decided case is close to your answers as a whole
          {nearest && `. The nearest is “${nearest.plain}”`}. Read the range with more care.
        </p>
      )}
      {outside(estimate) && (
        <p class="notice">
          The range is drawn from all the cases, so it is the safer guess. Where one of the nearest is truly
          like yours, believe that one.
        </p>
      )}
      <ol class="comparables">
        {comparable.map(({ id, alike, differs, otherWay }) => {
          const decided = byId.get(id);
          if (!decided) return null;
          return (
            <li key={id}>
              <h3>
                <a href={`${base}cases/${id}/`}>{decided.plain}</a>
              </h3>
              <p class="sum">
                {BASIS[decided.basis]}, {decided.decided.slice(0, 4)}: {inPounds(decided.award)}
                {decided.awardToday !== decided.award &&
                  `, ${inPounds(decided.awardToday)} in today’s pounds`}
              </p>
              <p>
                {decided.title}. {decided.name}.
              </p>
              {otherWay && <p class="other-way">This one lies outside our range.</p>}
              {alike.length > 0 && (
                <p>
                  <strong>Alike:</strong> {alike.join(', ')}.
                </p>
              )}
              {differs.length > 0 && (
                <p>
                  <strong>Differs:</strong> {differs.join(', ')}.
                </p>
              )}
              {decided.caution && <p class="caution">{decided.caution}</p>}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={`${base}cases/`}>All the cases, drawn and as a table</a>
      </p>
    </>
  );
}
