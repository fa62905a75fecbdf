import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/calibration/calibrate.ts';
import { pointsOf } from '../../src/estimate/total.ts';
import { chosen } from '../../src/questions/chosen.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { readCases, readPrices } from '../../src/records/content-files.ts';
import { readCard, readCardRecord, readMethodTests } from '../../src/records/method-files.ts';

const cases = readCases();
const prices = readPrices();
const card = readCard();
const record = readCardRecord();
const scorecard = calibrate(card, cases, prices);

describe('the card', () => {
  it('has at most fifty lines that carry points, those of what is not known among them', () => {
    const { lines, combinations, presumptions, unknown } = record;
    const all = lines.length + combinations.length + presumptions.length + Object.keys(unknown).length;
    expect(all).toBeLessThanOrEqual(50);
  });

  it('gives an option one line at most, and each line a name of its own', () => {
    const options = card.lines.flatMap(({ question, options }) =>
      options.map((option) => `${question}:${option}`),
    );
    expect(new Set(options).size).toBe(options.length);
    expect(new Set(card.lines.map(({ id }) => id)).size).toBe(card.lines.length);
  });

  it('names cases that have the answers of the line they stand behind', () => {
    const answersOf = new Map(cases.map(({ id, answers }) => [id, answers]));
    const rules = [...record.combinations, ...record.presumptions];
    const behind = [
      ...record.lines.map(({ question, options, cases }) => ({ cases, when: { [question]: options } })),
      ...rules.map(({ when, cases }) => ({ cases, when })),
    ];
    for (const { cases: named, when } of behind)
      for (const id of named)
        for (const [question, options] of Object.entries(when)) {
          const given = chosen(answersOf.get(id) ?? {}, question);
          expect(
            given.some((option) => options.includes(option)),
            `${id}, ${question}: ${options}`,
          ).toBe(true);
        }
  });

  it('never gives a worse step fewer points', () => {
    for (const { id, asks, options } of scoredQuestions) {
      if (asks === 'many') continue;
      const points = options
        .filter(({ value }) => value !== UNKNOWN)
        .map(({ value }) => pointsOf(card, id, value));
      expect(points, id).toEqual(points.toSorted((one, other) => one - other));
    }
  });

  it('counts not knowing between the least and the most, never as either for the typical figure', () => {
    for (const { id, asks, options } of scoredQuestions) {
      const points = options.map(({ value }) => pointsOf(card, id, value));
      const [least, most] = [Math.min(...points), Math.max(...points) + (asks === 'many' ? card.several : 0)];
      const { low, typical, high } = card.unknown[id];
      expect(low, id).toBeGreaterThanOrEqual(least);
      expect(typical, id).toBeGreaterThan(least);
      expect(typical, id).toBeLessThan(most);
      // the high end takes the worst, but for distress, which stays under serious distress
      if (id === 'distress') expect(high).toBeLessThan(pointsOf(card, id, 'distress'));
      else expect(high, id).toBe(most);
    }
  });
});

describe('the scorecard', () => {
  it('does not mind the order of the cases', () => {
    expect(calibrate(card, cases.toReversed(), prices)).toEqual(scorecard);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard);
  });

  it('counts every case in use once, in one of three groups', () => {
    const { likely, possible, unlikely } = scorecard.nothing.counts;
    expect(scorecard.calibratedOn).toBe(75);
    expect(likely.of + possible.of + unlikely.of).toBe(75);
    // five cases gave nothing
    expect(likely.nothing + possible.nothing + unlikely.nothing).toBe(5);
  });

  it('can be had from judgments alone', () => {
    const judgments = cases.filter(({ basis }) => basis === 'judgment');
    expect(calibrate(card, judgments, prices).calibratedOn).toBe(47);
  });
});

describe('the tests on unseen cases', () => {
  const tests = readMethodTests();

  it('name cases there are, each once in a test', () => {
    const known = new Set(cases.map(({ id }) => id));
    for (const test of tests) {
      const named = test.cases.map((row) => row.case);
      expect(
        named.filter((id) => !known.has(id)),
        test.method,
      ).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      for (const { version } of test.cases) expect(version).toBe(test.version);
    }
  });

  it('came before use: a case that joined later tested the version before the one it is used from', () => {
    for (const { id, usedFrom } of cases) {
      if (usedFrom === null || usedFrom === 1) continue;
      const tested = tests.some(
        (test) => test.version < usedFrom && test.cases.some((row) => row.case === id),
      );
      expect(tested, `${id} is used from version ${usedFrom} without having tested an earlier one`).toBe(
        true,
      );
    }
  });

  it('hold what version 4 did on the first twenty: 12 inside', () => {
    const first = tests.find(({ method }) => method === 'version-4');
    expect(first?.cases).toHaveLength(20);
    expect(first?.cases.filter(({ held }) => held)).toHaveLength(12);
  });
});
