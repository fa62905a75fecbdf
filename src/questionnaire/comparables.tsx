import type { ComparableCase } from '../estimate/cases.ts';
import type { Band, Reaches } from '../estimate/estimate.ts';
import { inPounds } from '../questions/pounds.ts';
import { inPercent } from './words.ts';

type Props = {
  readonly estimate: Band;
  readonly cases: readonly ComparableCase[];
  readonly base: string;
};

const BASIS = {
  judgment: 'Judgment',
  settlement: 'Settlement',
  scheme: 'Scheme',
  ombudsman: 'Ombudsman',
} as const;

export function Comparables({ estimate, cases, base }: Props) {
  const { comparable, far, reaches } = estimate;
  const byId = new Map(cases.map((decided) => [decided.id, decided]));
  const nearest = byId.get(comparable[0]?.id ?? '');
  return (
    <section aria-labelledby="comparables-title">
      <h2 id="comparables-title">Cases most like yours</h2>
      {reaches && <FewCases reaches={reaches} short={byId.get(reaches.short ?? '')?.name} />}
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

type FewProps = {
  readonly reaches: Reaches;
  /** Name of the case that comes nearest, where none has as much of all three. */
  readonly short: string | undefined;
};

/** Where cases are too few to say how high it can go. */
function FewCases({ reaches: { by, rare }, short }: FewProps) {
  const told = rare.map(({ words, cases }) => `${words} (${casesInWords(cases)})`).join(', ');
  return (
    <p class="notice comparables-few">
      {told && `Of the cases that set our points, few had what you told us: ${told}. `}
      {short &&
        `No one case has as much as yours in all three: how sensitive it was, how far it went and what it did. ${short} comes nearest to that. It may be unlike yours in other ways. `}
      So we know less about how high it can go. That puts the top of the range {inPercent(by)} higher.
    </p>
  );
}

function casesInWords(cases: number): string {
  return cases === 0 ? 'none' : cases === 1 ? '1 case' : `${cases} cases`;
}
