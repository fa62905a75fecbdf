import { Engine } from 'json-rules-engine';
import type { Clause, Scorecard } from '../../src/estimate/scorecard.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { chosen } from '../../src/questions/chosen.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';

type Fired = { readonly question: string; readonly points: number; readonly kind: string };

/** The scorecard as json-rules-engine rules, an event for each that holds. For answers without unknowns. */
export function jsonRulesSum(scorecard: Scorecard): (answers: Answers) => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const has = (question: string, option: string) => ({
    fact: question,
    operator: 'contains',
    value: option,
  });
  const meets = ({ question, anyOf }: Clause) => ({ any: anyOf.map((option) => has(question, option)) });
  const add = (conditions: { all: object[] }, params: Fired) =>
    engine.addRule({ conditions, event: { type: 'points', params } });
  for (const { question, options, points } of scorecard.lines) {
    for (const option of options) add({ all: [has(question, option)] }, { kind: 'option', question, points });
  }
  for (const { points, when } of scorecard.combinations) {
    add({ all: when.map(meets) }, { kind: 'combination', question: '', points });
  }
  for (const { atLeast, when } of scorecard.presumptions) {
    const floor = scorecard.lines.find(
      (line) => line.question === 'distress' && line.options.includes(atLeast),
    );
    add({ all: when.map(meets) }, { kind: 'floor', question: 'distress', points: floor?.points ?? 0 });
  }
  return async (answers) => {
    const facts = Object.fromEntries(scoredQuestions.map(({ id }) => [id, chosen(answers, id)]));
    const { events } = await engine.run(facts);
    const fired = events.map(({ params }) => params as Fired);
    const of = (kind: string, question?: string) =>
      fired
        .filter((one) => one.kind === kind && (question === undefined || one.question === question))
        .map(({ points }) => points);
    const options = scoredQuestions.reduce((sum, { id }) => {
      const points = of('option', id);
      return sum + Math.max(0, ...points) + (points.length > 1 ? scorecard.several : 0);
    }, scorecard.base);
    const felt = of('option', 'distress')[0] ?? 0;
    const presumed = Math.max(felt, ...of('floor')) - felt;
    const combined = of('combination').reduce((sum, each) => sum + each, 0);
    return Math.min(options + presumed + combined, scorecard.ceiling);
  };
}
