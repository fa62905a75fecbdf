import type { ComparableCase } from '../estimate/cases.ts';
import type { Comparable } from '../estimate/comparables.ts';
import { inPounds } from '../questions/pounds.ts';

type Props = {
  readonly comparable: readonly Comparable[];
  readonly cases: readonly ComparableCase[];
  readonly far: boolean;
  readonly base: string;
};

const BASIS = {
  judgment: 'Judgment',
  settlement: 'Settlement',
  scheme: 'Scheme',
  ombudsman: 'Ombudsman',
} as const;

export function Comparables({ comparable, cases, far, base }: Props) {
  const byId = new Map(cases.map((decided) => [decided.id, decided]));
  const nearest = byId.get(comparable[0]?.id ?? '');
  return (
    <section aria-labelledby="comparables-title">
      <h2 id="comparables-title">Cases most like yours</h2>
      {far && (
        <p class="notice">
          No decided case is close to yours{nearest && `. The nearest is ${nearest.name}`}. Nine in ten
          decided cases have another that is nearer. The range is no wider for that, so read it with more care
          than usual.
        </p>
      )}
      <ol class="comparables">
        {comparable.map(({ id, alike, differs, otherWay }) => {
          const decided = byId.get(id);
          if (!decided) return null;
          return (
            <li key={id}>
              <h3>
                <a href={`${base}cases/${id}/`}>{decided.name}</a>
              </h3>
              <p class="sum">
                {BASIS[decided.basis]}, {decided.decided.slice(0, 4)}: {inPounds(decided.award)}
                {decided.awardToday !== decided.award &&
                  `, ${inPounds(decided.awardToday)} in today’s pounds`}
              </p>
              <p>{decided.title}.</p>
              {otherWay && <p class="other-way">This one went the other way.</p>}
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
    </section>
  );
}
