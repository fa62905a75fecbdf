import type { Factor } from '../questions/question.ts';
import type { Scorecard } from './scorecard.ts';
import type { TotalLine } from './total.ts';

/** From 0 to 10, to one decimal; 10 is the worst that the questions can describe. */
export type Scores = Readonly<Record<Factor, number>>;

export function scoresOf(lines: readonly TotalLine[], most: Scorecard['most']): Scores {
  const scoreOf = (factor: Factor) => {
    const points = lines.reduce((sum, line) => sum + (line.factor === factor ? line.points : 0), 0);
    return most[factor] === 0 ? 0 : Math.min(10, Math.round((100 * points) / most[factor]) / 10);
  };
  return {
    sensitivity: scoreOf('sensitivity'),
    exposure: scoreOf('exposure'),
    distress: scoreOf('distress'),
  };
}
