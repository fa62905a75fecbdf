import { capital } from '../../claim/sentence.ts';
import type { Contribution } from '../../estimate/contributions.ts';
import type { Scores as Three } from '../../estimate/estimate.ts';
import type { Factor } from '../../questions/question.ts';

const FACTORS: readonly { readonly factor: Factor; readonly name: string }[] = [
  { factor: 'sensitivity', name: 'Sensitivity' },
  { factor: 'exposure', name: 'Exposure' },
  { factor: 'distress', name: 'Distress' },
];

type Props = { readonly scores: Three; readonly contributions: readonly Contribution[] };

export function Scores({ scores, contributions }: Props) {
  return (
    <section aria-labelledby="scores-title">
      <h3 id="scores-title">The three scores</h3>
      <p>Each runs from 0 to 10. Ten is the worst that the questions can describe.</p>
      <div class="scores">
        {FACTORS.map(({ factor, name }) => (
          <div key={factor} class="score">
            <h4>
              <span>{name}</span> <span>{scores[factor].toFixed(1)}</span>
            </h4>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="score-ground" width="100" height="4" rx="2" />
              <rect class="score-bar" width={scores[factor] * 10} height="4" rx="2" />
            </svg>
            <p>{madeOf(contributions.filter((line) => line.factor === factor))}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The lines that added most, in words. */
function madeOf(lines: readonly Contribution[]): string {
  const most = lines
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, 3)
    .map(({ words }) => words);
  if (most.length === 0) return 'Nothing you answered adds to this.';
  const sentence = most.join('; ');
  return `${capital(sentence)}.`;
}
