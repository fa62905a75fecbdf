import { expect, it } from 'vitest';
import type { Observed } from '../../src/calibration/observed.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { ridgeCard } from '../bench/ridge.ts';
import { PLAIN, SMALL } from './small-scorecard.ts';

const seen = (id: string, target: number, answers: Answers): Observed => ({
  id,
  basis: 'judgment',
  answers: { ...PLAIN, ...answers },
  awardToday: 10 ** (target / 100),
  target,
  nothing: false,
  settledWithPress: false,
  usedFrom: 1,
});
const pointsOf = (card: ReturnType<typeof ridgeCard>, id: string) =>
  card.lines.find((line) => line.id === id)?.points;

// The base is 150, the mean of 130 and 170 less 0 and 20: one case lies 10 under its sum of 150 and one 10 over 170.
const TWO = [seen('a', 140, {}), seen('b', 180, { data: ['offences'] })];

it('a ridge fit moves points towards the cases as far as the prior lets it', () => {
  // residual 10, penalty 400 / 20² = 1: half of the way
  expect(pointsOf(ridgeCard(SMALL, TWO, 400), 'data:20')).toBeCloseTo(25, 1);
  // held nearly fast, and nearly free
  expect(pointsOf(ridgeCard(SMALL, TWO, 4e9), 'data:20')).toBeCloseTo(20, 3);
  expect(pointsOf(ridgeCard(SMALL, TWO, 0.004), 'data:20')).toBeCloseTo(30, 1);
});

it('leaves what no case has at its prior, and takes no points under nothing', () => {
  expect(pointsOf(ridgeCard(SMALL, TWO, 400), 'recipients:12')).toBe(12);
  const far = [seen('a', 250, {}), seen('b', 0, { data: ['offences'] })];
  expect(pointsOf(ridgeCard(SMALL, far, 0.1), 'data:20')).toBe(0);
});

it('takes no notice of a case that came to nothing', () => {
  const none = { ...seen('n', 200, { data: ['offences'] }), nothing: true };
  expect(ridgeCard(SMALL, [...TWO, none], 400)).toEqual(ridgeCard(SMALL, TWO, 400));
});
