import type { publishedScorecard } from '../../src/open-data/scorecard-file.ts';

/** What data/scorecard.json holds: all that this sum reads. */
export type PublishedScorecard = ReturnType<typeof publishedScorecard>;
type Given = Readonly<Record<string, string | readonly string[] | number | undefined>>;
type When = PublishedScorecard['combinations'][number]['when'];
const list = (answer: Given[string]): readonly string[] =>
  Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : [];
const isUnknown = (given: Given, question: string) => list(given[question])[0] === 'unknown';

/** The band as the method page tells how to find it: written apart from src/estimate, from the published file alone. */
export function byHand(given: Given, card: PublishedScorecard) {
  const { sum, worst, wider, farther } = sumOf(given, card);
  const nothing = card.rules.pointsPerTenfold * Math.log10(card.rules.nothingUnder);
  const below = card.width.below + wider;
  const above = card.width.above + wider + farther;
  const low = sum - below;
  const start = low > nothing ? sum : Math.min(worst, nothing + below);
  return {
    low: low > nothing ? card.grid[low] : 0,
    typical: card.grid[sum],
    high: card.grid[start + above],
  };
}

function sumOf(given: Given, card: PublishedScorecard) {
  const worth = (question: string, option: string) =>
    card.lines.find((line) => line.question === question && line.option === option)?.points ?? 0;
  const chanceOf = (when: When) =>
    when.reduce((chance, { question, anyOf, share }) => {
      if (isUnknown(given, question)) return chance * share;
      return list(given[question]).some((option) => anyOf.includes(option)) ? chance : 0;
    }, 1);
  const inList = (points: number[]) => {
    const [highest = 0, ...further] = points.sort((one, other) => other - one);
    return further.reduce((all, each) => all + Math.floor(each / card.rules.furtherPart), highest);
  };
  let sum = card.base;
  let worst = card.base;
  let wider = 0;
  // By factor, with what is not known at worst; only how bad it was counts as it does in the sum.
  const partOf = { sensitivity: 0, exposure: 0, distress: 0 };
  const asked: string[] = [];
  const add = (factor: keyof typeof partOf, counted: number, atWorst = counted, inPart = atWorst) => {
    sum += counted;
    worst += atWorst;
    partOf[factor] += Math.max(counted, inPart);
  };

  for (const { id, asks, leftOutWhenDistressIs } of card.questions) {
    if (leftOutWhenDistressIs.some((option) => list(given.distress).includes(option))) continue;
    asked.push(id);
    const factor = card.lines.find((line) => line.question === id)?.factor ?? 'sensitivity';
    if (!isUnknown(given, id)) {
      add(factor, inList(list(given[id]).map((option) => worth(id, option))));
      continue;
    }
    const all = card.lines.filter((line) => line.question === id).map(({ points }) => points);
    const { points, widens } = card.unknown[id];
    const atWorst = asks === 'many' ? inList(all) : Math.max(...all);
    add(factor, points, atWorst, id === 'distress' ? points : atWorst);
    wider += widens;
  }
  for (const { factor, points, when } of card.combinations) {
    const chance = chanceOf(when);
    add(factor, Math.round(points * chance), chance > 0 ? points : 0);
  }

  const unknown = isUnknown(given, 'distress');
  const felt = unknown ? card.unknown.distress.points : worth('distress', list(given.distress)[0] ?? '');
  const rules = card.presumptions.map((rule) => ({
    chance: chanceOf(rule.when),
    counts: unknown ? rule.unknown.points : Math.max(felt, worth('distress', rule.atLeast)),
  }));
  const held = Math.max(felt, ...rules.filter(({ chance }) => chance === 1).map(({ counts }) => counts));
  const [most] = rules
    .filter(({ chance, counts }) => chance > 0 && chance < 1 && counts > held)
    .sort((one, other) => other.counts - one.counts || other.chance - one.chance);
  const perhaps = most ? Math.round((most.counts - held) * most.chance) : 0;
  const presumed = (most?.counts ?? held) - felt;
  add('distress', held - felt + perhaps, unknown ? 0 : presumed, presumed);

  const few = card.reach.rare
    .filter(({ question }) => asked.includes(question))
    .filter(({ question, option }) => isUnknown(given, question) || list(given[question]).includes(option));
  const beyond = card.reach.outermost.map(
    ({ points }) =>
      Math.max(0, partOf.sensitivity - points.sensitivity) +
      Math.max(0, partOf.exposure - points.exposure) +
      Math.max(0, partOf.distress - points.distress),
  );
  return {
    farther: Math.min(card.reach.most, Math.max(Math.min(...beyond), ...few.map(({ points }) => points))),
    sum: Math.min(sum, card.ceiling),
    worst: Math.min(Math.max(sum, worst), card.ceiling),
    wider,
  };
}
