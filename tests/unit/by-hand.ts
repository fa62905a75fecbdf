import type { publishedScorecard } from '../../src/open-data/scorecard-file.ts';

/** What data/scorecard.json holds: all that this sum reads. */
export type PublishedScorecard = ReturnType<typeof publishedScorecard>;
type Given = Readonly<Record<string, string | readonly string[] | number | undefined>>;
type When = PublishedScorecard['combinations'][number]['when'];
type End = 'low' | 'typical' | 'high';
const list = (answer: Given[string]): readonly string[] =>
  Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : [];
const isUnknown = (given: Given, question: string) => list(given[question])[0] === 'unknown';

/** The band as the method page tells how to find it: written apart from src/estimate, from the published file alone. */
export function byHand(given: Given, card: PublishedScorecard) {
  const nothing = card.rules.pointsPerTenfold * Math.log10(card.rules.nothingUnder);
  const low = sumOf('low', given, card) - card.halfWidths.below;
  return {
    low: low <= nothing || startsAtNothing(given) ? 0 : card.grid[low],
    typical: card.grid[sumOf('typical', given, card)],
    high: card.grid[sumOf('high', given, card) + card.halfWidths.above],
  };
}

/** Criminals alone, nobody or who knows whom; not used against the person; more than a few hit, or not said. */
function startsAtNothing(given: Given): boolean {
  const got = list(given.recipients);
  const unseen = got.length === 1 && ['criminals', 'unknown', 'nobody-known'].includes(got[0] ?? '');
  const few = ['one', 'family', 'few'].includes(list(given['how-many'])[0] ?? '');
  return unseen && !few && list(given.access)[0] !== 'misused';
}

function sumOf(end: End, given: Given, card: PublishedScorecard): number {
  const worth = (question: string, option: string) =>
    card.lines.find((line) => line.question === question && line.options.includes(option))?.points ?? 0;
  const open = (when: When) => when.some(({ question }) => isUnknown(given, question));
  const out = (when: When) =>
    when.some(
      ({ question, anyOf }) =>
        !isUnknown(given, question) && !list(given[question]).some((option) => anyOf.includes(option)),
    );
  let sum = card.base;
  for (const { id, leftOutWhenDistressIs } of card.questions) {
    if (leftOutWhenDistressIs.some((option) => list(given.distress).includes(option))) continue;
    if (isUnknown(given, id)) {
      sum += card.unknown[id][end];
      continue;
    }
    const each = list(given[id])
      .map((option) => worth(id, option))
      .filter((points) => points > 0);
    sum += Math.max(0, ...each) + (each.length > 1 ? card.several : 0);
  }
  for (const { points, when } of card.combinations) {
    if (out(when)) continue;
    const part = { low: 0, typical: 0.5, high: 1 }[end];
    sum += open(when) ? Math.round(points * part) : points;
  }
  const felt = isUnknown(given, 'distress')
    ? card.unknown.distress[end]
    : worth('distress', list(given.distress)[0] ?? '');
  const floors = card.presumptions
    .filter(({ when }) => !out(when))
    .map(({ atLeast, when }) => {
      return worth('distress', atLeast) - (open(when) && end !== 'high' ? card.perhapsLess : 0);
    });
  return Math.min(card.ceiling, sum + Math.max(felt, ...floors) - felt);
}
