import type { Band } from '../../estimate/estimate.ts';
import type { Scorecard } from '../../estimate/scorecard.ts';
import { inPounds } from '../../questions/pounds.ts';

type Props = {
  readonly estimate: Band;
  readonly scorecard: Scorecard;
  readonly base: string;
};

export function HowWeGotThis({ estimate, scorecard, base }: Props) {
  const sum = scorecard.base + estimate.points;
  const lines = estimate.contributions.filter(({ points }) => points > 0);
  const harmNotSaid = estimate.notes.includes('harm-not-said');
  const idle = estimate.contributions.filter(({ points }) => points === 0);
  return (
    <>
      <p>
        Each answer adds points. We chose them, having read the cases, and they are the same for everyone. The
        cases set where the sum starts and how wide the range is: as wide as our errors. It is wider where you
        don’t know something. You can <a href={`${base}method/`}>do the same sum by hand</a>.
      </p>
      {sum > scorecard.ceiling && (
        <p class="notice">
          Your answers add up to {sum} points. That is more than the largest award stands for. No case goes
          that far, so we count {scorecard.ceiling}.
        </p>
      )}
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
            <td class="number">{scorecard.base}</td>
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
        {!harmNotSaid && (
          <tfoot>
            <tr>
              <th scope="row">Typical figure</th>
              <td class="number">{Math.min(sum, scorecard.ceiling)}</td>
              <td class="number">{inPounds(estimate.typical)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {idle.length > 0 && (
        <>
          <p>These added no points:</p>
          <ul>
            {idle.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
