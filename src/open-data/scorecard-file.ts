import { poundsAt } from '../estimate/pounds.ts';
import { FURTHER_PART, NOTHING_UNDER, POINTS_PER_TENFOLD, type Scorecard } from '../estimate/scorecard.ts';
import { type Scored, scoredQuestions } from '../questions/questions.ts';

/** The scorecard with the rules of the sum, so that any estimate can be done again from this file alone. */
export function publishedScorecard(scorecard: Scorecard) {
  const { version: format, ...card } = scorecard;
  return {
    format,
    rules: {
      pointsPerTenfold: POINTS_PER_TENFOLD,
      furtherPart: FURTHER_PART,
      nothingUnder: NOTHING_UNDER,
    },
    questions: scoredQuestions.map(publishedQuestion),
    ...card,
    grid: Array.from({ length: gridLength(scorecard) }, (_, points) => poundsAt(points)),
  };
}

function publishedQuestion({ id, name, asks, askWhen }: Scored) {
  const leftOut = askWhen?.distress;
  return { id, name, asks, leftOutWhenDistressIs: leftOut && 'anyBut' in leftOut ? leftOut.anyBut : [] };
}

/** As far as the highest end that the method can give. */
function gridLength({ ceiling, width, unknown, reach }: Scorecard): number {
  const widest = Object.values(unknown).reduce((sum, { widens }) => sum + widens, 0);
  return ceiling + width.above + widest + reach.most + 1;
}
