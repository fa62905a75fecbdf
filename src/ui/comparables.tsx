import type { ComparableCase } from '../estimate/cases.ts';
import type { Band } from '../estimate/estimate.ts';
import { inPounds } from '../questions/pounds.ts';

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
    <section aria-labelledby="comparables-title">
      <h2 id="comparables-title">{far ? 'The nearest cases we could find' : 'Cases most like yours'}</h2>
      {far && (
        <p class="notice">
          No decided case is close to your answers as a whole{nearest && `. The nearest is ${nearest.name}`}.
          Nine in ten decided cases have another that is nearer. That alone does not change the range: we were
          no worse at cases that stand alone. Still, read it with more care.
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
