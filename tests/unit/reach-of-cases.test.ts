import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/estimate/estimate.ts';
import { addUp } from '../../src/estimate/total.ts';
import { estimator } from '../../src/estimator.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { FACTORS } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';

describe('the decided cases themselves', () => {
  const { scorecard, cases } = estimator();
  const calibrating = cases.filter(({ calibrates }) => calibrates);

  it('are as many as the scorecard says of each rare option, and three or more of every other', () => {
    for (const { id: question, asks, options } of scoredQuestions) {
      if (asks !== 'many') continue;
      for (const { value } of options) {
        const had = calibrating.filter(({ answers }) => [answers[question]].flat().includes(value)).length;
        const rare = scorecard.reach.rare.find((one) => one.question === question && one.option === value);
        const points = scorecard.lines.find(({ id }) => id === `${question}:${value}`)?.points ?? 0;
        expect(rare?.cases, `${question}: ${value}`).toBe(had < 3 && points > 0 ? had : undefined);
      }
    }
  });

  it('each come up to no more than one of the outermost of them does in all three factors', () => {
    for (const { id, answers } of calibrating) {
      const points = { sensitivity: 0, exposure: 0, distress: 0 };
      for (const line of addUp(answers, scorecard).lines) points[line.factor] += line.points;
      const within = scorecard.reach.outermost.filter((one) =>
        FACTORS.every((factor) => points[factor] <= one.points[factor]),
      );
      expect(within.length, id).toBeGreaterThan(0);
      const found = estimate(answers, scorecard, cases);
      expect(found.kind === 'band' && found.reaches?.short, id).not.toBeTypeOf('string');
    }
  });

  it('are far from someone with the worst of everything, who is told so and given a higher top', () => {
    const worst = Object.fromEntries(
      scoredQuestions.map(({ id, asks, options }) => {
        const known = options.map(({ value }) => value).filter((value) => value !== 'unknown');
        return [id, asks === 'many' ? known : known.at(-1)];
      }),
    );
    const found = estimate(worst as Answers, scorecard, cases);
    if (found.kind !== 'band') throw new Error(found.kind);
    expect(found.reaches?.short).toBeTypeOf('string');
    expect(found.reaches?.by).toBeCloseTo(10 ** (scorecard.reach.most / 100), 9);
  });
});
