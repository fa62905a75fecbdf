import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { addUp } from '../../src/estimate/total.ts';
import { estimator } from '../../src/estimator.ts';
import { type Answers, chosen, settle } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { fullAnswersArbitrary } from './arbitrary-answers.ts';

const { scorecard, cases } = estimator();
const RUNS = { numRuns: 1_000 };

function bandFor(answers: Answers): Band {
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error(`no band but ${JSON.stringify(found)}`);
  return found;
}

const rare = new Set(scorecard.reach.rare.map(({ question, option }) => `${question}:${option}`));
const NOTHING = ['likely', 'possible', 'unlikely'];

/** High over low as it is compared: anything under £100 counts as £100. */
const wide = ({ low, high }: Band) => Math.max(100, high) / Math.max(100, low);

function expectNoLower(worse: Band, better: Band): void {
  expect(worse.low).toBeGreaterThanOrEqual(better.low);
  expect(worse.typical).toBeGreaterThanOrEqual(better.typical);
  expect(worse.high).toBeGreaterThanOrEqual(better.high);
  expect(NOTHING.indexOf(worse.nothing)).toBeGreaterThanOrEqual(NOTHING.indexOf(better.nothing));
}

const ordered = scoredQuestions.filter((question) => question.asks === 'one');
const lists = scoredQuestions.filter((question) => question.asks === 'many');

const known = (options: readonly { readonly value: string }[]) =>
  options.map(({ value }) => value).filter((value) => value !== UNKNOWN);

describe('an estimate', () => {
  test.prop([fullAnswersArbitrary], RUNS)('has a band for every set of answers', (answers) => {
    const { low, typical, high, contributions, basePounds, points, scores } = bandFor(answers);
    for (const sum of [low, typical, high]) expect(Number.isInteger(sum)).toBe(true);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(typical).toBeGreaterThanOrEqual(low);
    expect(high).toBeGreaterThanOrEqual(typical);
    expect(contributions.reduce((sum, { pounds }) => sum + pounds, basePounds)).toBe(typical);
    expect(contributions.reduce((sum, line) => sum + line.points, 0)).toBe(points);
    for (const line of contributions) expect(line.points).toBeGreaterThanOrEqual(0);
    for (const score of Object.values(scores)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(10);
    }
  });

  test.prop([fullAnswersArbitrary, fc.constantFrom(...ordered)], RUNS)(
    'is never lower for a worse answer',
    (answers, { id, options }) => {
      const bands = known(options).map((value) => bandFor({ ...answers, [id]: value }));
      for (const [place, worse] of bands.entries()) {
        const better = bands[place - 1];
        if (better) expectNoLower(worse, better);
      }
    },
  );

  test.prop([fullAnswersArbitrary, fc.constantFrom(...lists), fc.nat()], RUNS)(
    'is never lower for one more option on a list',
    (answers, { id, options }, pick) => {
      const values = known(options);
      const added = values[pick % values.length] ?? '';
      const listed = chosen(answers, id).filter((value) => value !== UNKNOWN);
      if (listed.length === 0 && id !== 'effects' && id !== 'vulnerable') return;
      expectNoLower(bandFor({ ...answers, [id]: [...listed, added] }), bandFor({ ...answers, [id]: listed }));
    },
  );

  test.prop([fullAnswersArbitrary, fc.constantFrom(...ordered)], RUNS)(
    'is at least as wide for not knowing as for any answer',
    (answers, { id, options }) => {
      const unknown = bandFor({ ...answers, [id]: UNKNOWN });
      const bands = known(options).map((value) => bandFor({ ...answers, [id]: value }));
      for (const band of bands) expect(wide(unknown)).toBeGreaterThanOrEqual(wide(band) - 1e-9);
      expect(unknown.typical).toBeGreaterThanOrEqual(Math.min(...bands.map(({ typical }) => typical)));
      expect(unknown.typical).toBeLessThanOrEqual(Math.max(...bands.map(({ typical }) => typical)));
    },
  );

  test.prop([fullAnswersArbitrary, fc.constantFrom(...lists), fc.nat()], RUNS)(
    'is at least as wide for not knowing a list as for any list',
    (answers, { id, options }, bits) => {
      const listed = known(options).filter((_, place) => (bits >> place) & 1);
      if (listed.length === 0 && id !== 'effects' && id !== 'vulnerable') return;
      const unknown = bandFor({ ...answers, [id]: [UNKNOWN] });
      expect(wide(unknown)).toBeGreaterThanOrEqual(wide(bandFor({ ...answers, [id]: listed })) - 1e-9);
    },
  );

  test.prop([fullAnswersArbitrary, fc.nat()], RUNS)(
    'names the one thing not known that would narrow the band most, whatever it turns out to be that many cases had',
    (answers, pick) => {
      // Beyond every case, the top is higher for several things together, whichever of them is found out.
      const card = { ...scorecard, reach: { ...scorecard.reach, outermost: [] } };
      const found = estimate(answers, card, cases);
      const unknowns = found.kind === 'band' ? found.unknowns : [];
      // By how many points the band would still be wider than with all known and near many cases.
      const left = (id: string, value: string) => {
        const many = lists.some((list) => list.id === id);
        const { widens, reached } = addUp(settle({ ...answers, [id]: many ? [value] : value }), card);
        return widens.reduce((sum, { points }) => sum + 2 * points, reached.points);
      };
      const outcomes = (id: string) => {
        const { options } = scoredQuestions.find((question) => question.id === id) ?? { options: [] };
        return known(options)
          .filter((value) => !rare.has(`${id}:${value}`))
          .map((value) => left(id, value));
      };
      const [named, ...others] = unknowns.toSorted((one, other) => other.widensBy - one.widensBy);
      const other = others[pick % others.length];
      if (!named || !other) return;
      // Not upset at all: how long it lasted and the like are not asked then, so their doubt goes too.
      expect(Math.min(...outcomes(named.question))).toBeLessThanOrEqual(
        Math.min(...outcomes(other.question)) + 1e-9,
      );
      for (const outcome of outcomes(named.question))
        expect(outcome).toBeLessThanOrEqual(Math.max(...outcomes(other.question)) + 1e-9);
    },
  );

  test.prop([fullAnswersArbitrary], RUNS)(
    'shares out all that the high end moves up among what is known and what is not',
    (answers) => {
      const { reached } = addUp(settle(answers), scorecard);
      expect(reached.doubts.reduce((sum, { points }) => sum + points, reached.known)).toBe(reached.points);
      for (const { points } of reached.doubts) expect(points).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([fullAnswersArbitrary], RUNS)(
    'does not call nothing unlikely while no distress would make it possible',
    (answers) => {
      const unsaid = bandFor({ ...answers, distress: UNKNOWN });
      const unharmed = bandFor({ ...answers, distress: 'none' });
      if (unharmed.low === 0) expect(unsaid.nothing).not.toBe('unlikely');
    },
  );

  test.prop([fullAnswersArbitrary], RUNS)(
    'does not mind the order of a list, nor of the cases',
    (answers) => {
      const turned = Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [
          id,
          Array.isArray(answer) ? answer.toReversed() : answer,
        ]),
      );
      expect(estimate(turned, scorecard, cases.toReversed())).toEqual(bandFor(answers));
    },
  );

  test.prop([fullAnswersArbitrary, fc.nat(1_000_000)], RUNS)('adds loss pound for pound', (answers, loss) => {
    const { withLoss, ...band } = bandFor({ ...answers, loss });
    expect(withLoss).toEqual({ low: band.low + loss, typical: band.typical + loss, high: band.high + loss });
    expect(band).toEqual(bandFor(answers));
  });
});
