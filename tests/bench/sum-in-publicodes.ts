import Engine from 'publicodes';
import type { Clause, Scorecard } from '../../src/estimate/scorecard.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { chosen } from '../../src/questions/chosen.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';

/** The scorecard as publicodes rules: each option a number, 1 where it was chosen. For answers without unknowns. */
export function publicodesSum(scorecard: Scorecard): (answers: Answers) => number {
  const name = (question: string, option: string) => `${question} . ${option}`;
  const priced = (question: string) =>
    scorecard.lines
      .filter((line) => line.question === question)
      .flatMap(({ options, points }) => options.map((option) => ({ option, points })));
  const meets = ({ question, anyOf }: Clause) => ({
    'une de ces conditions': anyOf.map((option) => `${name(question, option)} = 1`),
  });
  const rules: Record<string, unknown> = {};
  const parts: string[] = [];
  for (const { id, options, asks } of scoredQuestions) {
    rules[id] = null;
    for (const { value } of options) rules[name(id, value)] = { valeur: 0 };
    const points = priced(id).map((line) => `${name(id, line.option)} * ${line.points}`);
    rules[`points ${id}`] =
      asks === 'one' ? { somme: points } : { somme: [{ 'le maximum de': points }, `several ${id}`] };
    rules[`counted ${id}`] = { somme: priced(id).map(({ option }) => name(id, option)) };
    rules[`several ${id}`] = { 'applicable si': `counted ${id} > 1`, valeur: scorecard.several };
    parts.push(`points ${id}`);
  }
  for (const { id, points, when } of scorecard.combinations) {
    rules[id] = { 'applicable si': { 'toutes ces conditions': when.map(meets) }, valeur: points };
    parts.push(id);
  }
  const floors = scorecard.presumptions.map(({ id, atLeast, when }) => {
    const floor = priced('distress').find(({ option }) => option === atLeast)?.points ?? 0;
    rules[id] = { 'applicable si': { 'toutes ces conditions': when.map(meets) }, valeur: floor };
    return id;
  });
  rules['presumed floor'] = { 'le maximum de': [...floors, 'points distress'] };
  rules.total = {
    'le minimum de': [
      { somme: [scorecard.base, ...parts, 'presumed floor', '- points distress'] },
      scorecard.ceiling,
    ],
  };
  const engine = new Engine(rules);
  return (answers) => {
    const situation = scoredQuestions.flatMap(({ id }) =>
      chosen(answers, id).map((option) => [name(id, option), 1] as const),
    );
    engine.setSituation(Object.fromEntries(situation));
    return Number(engine.evaluate('total').nodeValue);
  };
}
