import type { Band } from '../estimate/estimate.ts';
import { inPounds } from '../questions/pounds.ts';

type Props = {
  readonly estimate: Band;
  /** Points every claim starts from. */
  readonly basePoints: number;
  readonly base: string;
};

export function HowWeGotThis({ estimate, basePoints, base }: Props) {
  const lines = estimate.contributions.filter(({ points }) => points > 0);
  return (
    <section aria-labelledby="how-title">
      <h2 id="how-title">How we got this</h2>
      <p>
        Each answer adds points. The points come from decided cases and are the same for everyone. The sum
        sets the typical figure. The range around it is as wide as our errors when we tried to predict each
        case without using it. You can <a href={`${base}method/`}>do the same sum by hand</a>.
      </p>
      <details>
        <summary>What each answer added</summary>
        <table>
          <caption>Points, and about what each adds to the typical figure</caption>
          <thead>
            <tr>
              <th scope="col">Answer</th>
              <th scope="col" class="number">
                Points
              </th>
              <th scope="col" class="number">
                Pounds
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Where every claim starts</th>
              <td class="number">{basePoints}</td>
              <td class="number">{inPounds(estimate.basePounds)}</td>
            </tr>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.words}</th>
                <td class="number">{line.points}</td>
                <td class="number">{inPounds(line.pounds)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Typical figure</th>
              <td class="number">{basePoints + estimate.points}</td>
              <td class="number">{inPounds(estimate.typical)}</td>
            </tr>
          </tfoot>
        </table>
      </details>
    </section>
  );
}
