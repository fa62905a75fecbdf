import { poundsAt } from '../estimate/pounds.ts';
import { NOTHING_UNDER, POINTS_PER_TENFOLD, type Scorecard } from '../estimate/scorecard.ts';
import { type Scored, scoredQuestions } from '../questions/questions.ts';

/** The scorecard with the rules of the sum, so that any estimate can be done again from this file alone. */
export function publishedScorecard(scorecard: Scorecard) {
  const { version: format, ...card } = scorecard;
  return {
    format,
    rules: { pointsPerTenfold: POINTS_PER_TENFOLD, nothingUnder: NOTHING_UNDER },
    questions: scoredQuestions.map(publishedQuestion),
    ...card,
    // As far as the highest end that the method can give.
    grid: Array.from({ length: card.ceiling + card.halfWidths.above + 1 }, (_, points) => poundsAt(points)),
  };
}

function publishedQuestion({ id, name, asks, askWhen }: Scored) {
  const leftOut = askWhen?.distress;
  return { id, name, asks, leftOutWhenDistressIs: leftOut && 'anyBut' in leftOut ? leftOut.anyBut : [] };
}
