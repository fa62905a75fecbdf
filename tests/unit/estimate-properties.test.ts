import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { endsInPoints } from '../../src/estimate/band.ts';
import { type Band, type Estimate, estimate } from '../../src/estimate/estimate.ts';
import { startsAtNothing } from '../../src/estimate/mass-hack.ts';
import { addUp } from '../../src/estimate/total.ts';
import { type Answers, settle } from '../../src/questions/answers.ts';
import { chosen } from '../../src/questions/chosen.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { estimator } from '../../src/records/estimator.ts';
import { anyOrder, fullAnswersArbitrary, happeningArbitrary } from './arbitrary-answers.ts';
import { runs } from './thoroughly.ts';

const { scorecard, cases } = estimator();
const RUNS = runs(1_000);

const outcome = (answers: Answers): Estimate => estimate(answers, scorecard, cases);

/** The band, where what was said is enough for one. */
function bandFor(answers: Answers): Band | undefined {
  const found = outcome(answers);
  if (found.kind === 'band') return found;
  expect(found.kind).toBe('too-little');
  return undefined;
}

const NOTHING = ['likely', 'possible', 'unlikely'];

/** Both ends in points, before a low end is set to nothing. */
function ends(answers: Answers) {
  return endsInPoints(addUp(settle(answers), scorecard).sums, scorecard.halfWidths);
}
const widthOf = (answers: Answers) => ends(answers).high - ends(answers).low;

/** High over low as it is read; anything under £100 counts as £100. */
const wide = ({ low, high }: Band) => Math.max(100, high) / Math.max(100, low);

function expectNoLower(worse: Answers, better: Answers): void {
  expect(ends(worse).low).toBeGreaterThanOrEqual(ends(better).low);
  expect(ends(worse).high).toBeGreaterThanOrEqual(ends(better).high);
  const [one, other] = [bandFor(worse), bandFor(better)];
  if (!one || !other) return;
  expect(one.low).toBeGreaterThanOrEqual(other.low);
  expect(one.typical).toBeGreaterThanOrEqual(other.typical);
  expect(one.high).toBeGreaterThanOrEqual(other.high);
  expect(NOTHING.indexOf(one.nothing)).toBeGreaterThanOrEqual(NOTHING.indexOf(other.nothing));
}

/** Any answers; what happened and how many were hit may be among them. */
const answersArbitrary = fc
  .tuple(fullAnswersArbitrary, happeningArbitrary)
  .map(([scored, happening]): Answers => ({ ...scored, ...happening }));
const aboutBeingSeen = answersArbitrary.filter(
  (answers) =>
    !['wrong-record', 'used-without-asking', 'not-given'].includes(String(answers['what-happened'])),
);

const ordered = scoredQuestions.filter((question) => question.asks === 'one');
const lists = scoredQuestions.filter((question) => question.asks === 'many');

const known = (options: readonly { readonly value: string }[]) =>
  options.map(({ value }) => value).filter((value) => value !== UNKNOWN);

describe('an estimate', () => {
  test.prop([answersArbitrary], RUNS)('has an outcome for every set of answers', (answers) => {
    const found = outcome(answers);
    expect(['band', 'too-little', 'not-covered']).toContain(found.kind);
    if (found.kind === 'too-little') {
      expect(found.ask).toHaveLength(2);
      for (const id of found.ask) expect(chosen(answers, id)).toContain(UNKNOWN);
    }
    if (found.kind !== 'band') return;
    const { low, typical, high, contributions, basePounds, points, scores } = found;
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
    const { below, within, above } = found.nearest;
    expect(below + within + above).toBe(5);
  });

  test.prop([aboutBeingSeen, fc.constantFrom(...ordered)], RUNS)(
    'is never lower for a worse answer',
    (answers, { id, options }) => {
      const steps = known(options);
      for (const [index, worse] of steps.entries()) {
        const better = steps[index - 1];
        if (better) expectNoLower({ ...answers, [id]: worse }, { ...answers, [id]: better });
      }
    },
  );

  test.prop([aboutBeingSeen, fc.constantFrom(...lists), fc.nat()], RUNS)(
    'is never lower for one more option on a list',
    (answers, { id, options }, pick) => {
      const values = known(options);
      const added = values[pick % values.length] ?? '';
      const listed = chosen(answers, id).filter((value) => value !== UNKNOWN);
      if (listed.length === 0 && id !== 'effects' && id !== 'vulnerable') return;
      expectNoLower({ ...answers, [id]: [...listed, added] }, { ...answers, [id]: listed });
    },
  );

  test.prop([aboutBeingSeen, fc.constantFrom(...ordered)], RUNS)(
    'is at least as wide for not knowing as for any answer',
    (answers, { id, options }) => {
      const unknown = { ...answers, [id]: UNKNOWN };
      const each = known(options).map((value) => ({ ...answers, [id]: value }));
      for (const answered of each) expect(widthOf(unknown)).toBeGreaterThanOrEqual(widthOf(answered));
      const found = bandFor(unknown);
      const bands = each.flatMap((answered) => bandFor(answered) ?? []);
      if (!found || bands.length === 0) return;
      const typical = bands.map((band) => band.typical);
      expect(found.typical).toBeGreaterThanOrEqual(Math.min(...typical));
      expect(found.typical).toBeLessThanOrEqual(Math.max(...typical));
      // As it is read, too; but where a range starts at nothing and harm is not said, its top is kept down.
      if (id === 'distress' && startsAtNothing(settle(answers))) return;
      for (const band of bands) expect(wide(found)).toBeGreaterThanOrEqual(wide(band) - 1e-9);
    },
  );

  test.prop([aboutBeingSeen, fc.constantFrom(...lists), fc.nat()], RUNS)(
    'is at least as wide for not knowing a list as for any list',
    (answers, { id, options }, bits) => {
      const listed = known(options).filter((_, index) => (bits >> index) & 1);
      if (listed.length === 0 && id !== 'effects' && id !== 'vulnerable') return;
      const [unknown, answered] = [
        { ...answers, [id]: [UNKNOWN] },
        { ...answers, [id]: listed },
      ];
      expect(widthOf(unknown)).toBeGreaterThanOrEqual(widthOf(answered));
      const [found, band] = [bandFor(unknown), bandFor(answered)];
      if (found && band) expect(wide(found)).toBeGreaterThanOrEqual(wide(band) - 1e-9);
    },
  );

  test.prop([aboutBeingSeen, happeningArbitrary], RUNS)(
    'is at least as wide where it is not said what happened, or how many were hit',
    (answers, happening) => {
      const { 'what-happened': _, 'how-many': __, ...unsaid } = answers;
      const [found, band] = [bandFor(unsaid), outcome({ ...unsaid, ...happening })];
      if (!found || band.kind !== 'band') return;
      expect(wide(found)).toBeGreaterThanOrEqual(wide(band));
      expect(found.low).toBeLessThanOrEqual(band.low);
      expect([found.typical, found.high]).toEqual([band.typical, band.high]);
    },
  );

  test.prop([aboutBeingSeen], RUNS)(
    'has a ladder that never falls, and that holds the band itself',
    (answers) => {
      const found = bandFor(answers);
      if (!found) return;
      expect(found.ladder.map(({ distress }) => distress)).toEqual([
        'none',
        'annoyance',
        'worry',
        'distress',
        'severe',
      ]);
      for (const [index, rung] of found.ladder.entries()) {
        const under = found.ladder[index - 1] ?? { low: 0, typical: 0, high: 0 };
        for (const end of ['low', 'typical', 'high'] as const)
          expect(rung[end]).toBeGreaterThanOrEqual(under[end]);
      }
      const own = found.ladder.find(({ distress }) => distress === answers.distress);
      if (own) expect(found).toMatchObject({ low: own.low, typical: own.typical, high: own.high });
    },
  );

  test.prop([aboutBeingSeen], RUNS)(
    'where harm is not said, ends no higher than for serious distress',
    (answers) => {
      const found = bandFor({ ...answers, distress: UNKNOWN });
      const serious = found?.ladder.find(({ distress }) => distress === 'distress');
      if (!found || !serious) return;
      expect(found.high).toBeLessThanOrEqual(serious.high);
      expect(found.notes).toContain('harm-not-said');
    },
  );

  test.prop([aboutBeingSeen, fc.constantFrom('no-sign', 'possible', 'seen', UNKNOWN), fc.boolean()], RUNS)(
    'starts at nothing for what may be a mass hack, and nothing is possible',
    (answers, access, criminals) => {
      const recipients = [criminals ? 'criminals' : UNKNOWN];
      const hack = { ...answers, recipients, access, 'what-happened': 'hacked', 'how-many': 'many' };
      const found = bandFor(hack);
      if (!found) return;
      expect(found.low).toBe(0);
      expect(found.nothing).not.toBe('unlikely');
      expect(found.notes).toContain('no-court-has-valued-a-mass-hack');
    },
  );

  test.prop([answersArbitrary], RUNS)(
    'does not call nothing unlikely while no distress would make it possible',
    (answers) => {
      const unsaid = outcome({ ...answers, distress: UNKNOWN });
      const unharmed = outcome({ ...answers, distress: 'none' });
      if (unsaid.kind !== 'band' || unharmed.kind !== 'band') return;
      if (unharmed.low === 0) expect(unsaid.nothing).not.toBe('unlikely');
    },
  );

  test.prop([answersArbitrary], RUNS)('does not mind the order of a list, nor of the cases', (answers) => {
    const found = outcome(answers);
    const turned = estimate(anyOrder(answers), scorecard, cases.toReversed());
    if (found.kind === 'not-covered' && turned.kind === 'not-covered')
      expect(turned.sameKind.toReversed()).toEqual(found.sameKind);
    else expect(turned).toEqual(found);
  });

  test.prop([aboutBeingSeen, fc.nat(1_000_000)], RUNS)('adds loss pound for pound', (answers, loss) => {
    const found = bandFor({ ...answers, loss });
    if (!found) return;
    const { withLoss, ...band } = found;
    expect(withLoss).toEqual({ low: band.low + loss, typical: band.typical + loss, high: band.high + loss });
    expect(band).toEqual(bandFor(answers));
  });
});
