import { type Backtest, backtest } from '../../src/calibration/backtest.ts';
import { type Measures, measure } from '../../src/calibration/measures.ts';
import { observe } from '../../src/calibration/observed.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import { readCases, readPrices } from '../../src/records/content-files.ts';
import { readCard, readChanges } from '../../src/records/method-files.ts';
import { compareAll } from './compare-all.ts';
import { type Figure, keepFigures } from './figures.ts';
import type { Compared } from './methods.ts';
import { methodsFor } from './methods.ts';
import { calculators, peerRange } from './peers.ts';
import { testedOn } from './tested-on.ts';
import { testUnseen } from './unseen.ts';

const HEADINGS = ['', 'cases', 'holds', 'high/low', 'interval score', 'median error'];

function row(name: string, { cases, holds, highOverLow, intervalScore, medianErrorFactor }: Measures) {
  return [
    name,
    String(cases),
    `${(100 * holds).toFixed(0)} %`,
    highOverLow.toFixed(1),
    intervalScore.toFixed(2),
    `×${medianErrorFactor.toFixed(2)}`,
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  for (const cells of rows) {
    console.log(
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    );
  }
}

function rowsOf({ all, judgments, byAward, byDistance }: Backtest): string[][] {
  return [
    row('the card, every case left out in turn', all),
    row('  judgments alone', judgments),
    ...byAward.map(({ name, measures }) => row(`  awards ${name}`, measures)),
    ...byDistance.map(({ name, measures }) => row(`  the half ${name}`, measures)),
  ];
}

const COMPARED = ['', 'all cases', 'judgments', 'tested before use'];
const inShort = ({ cases, holds, highOverLow, intervalScore }: Measures) =>
  `${cases}: ${(100 * holds).toFixed(0)} %, ${highOverLow.toFixed(1)}, ${intervalScore.toFixed(2)}`;

/** Methods side by side: cases, share inside, high over low, interval score. */
function comparedRows(compared: readonly Compared[]): string[][] {
  return compared.map(({ name, all, judgments, unseen }) => [name, ...[all, judgments, unseen].map(inShort)]);
}

function peerMeasures(calculator: (typeof calculators)[number], some: readonly DecidedCase[]): Measures {
  return measure(
    some.map((decided) => {
      const [low, high] = peerRange(calculator, decided);
      return { awardToday: decided.award ?? 0, low, typical: Math.sqrt(low * high), high };
    }),
  );
}

/** The interval score on every case in use: narrow ranges that hold score low. */
function accuracyFigures(all: Measures): Figure[] {
  const used = cases.filter(({ usedFrom }) => usedFrom !== null);
  return calculators.map((calculator) => ({
    of: 'accuracy',
    what: 'interval score, each case left out in turn',
    unit: 'log pounds',
    ours: all.intervalScore,
    beside: calculator.id,
    theirs: peerMeasures(calculator, used).intervalScore,
  }));
}

/** The peers in pounds of each case's own date, the middle of their range (on a log scale) as their typical figure. */
function peerRows(cases: readonly DecidedCase[]): string[][] {
  const used = cases.filter(({ usedFrom }) => usedFrom !== null);
  const judgments = used.filter(({ basis }) => basis === 'judgment');
  const later = cases.filter(({ calibrates, usedFrom }) => calibrates && usedFrom !== 1);
  return calculators.map((calculator) => [
    calculator.id,
    ...[used, judgments, later].map((some) => inShort(peerMeasures(calculator, some))),
  ]);
}

const cases: readonly DecidedCase[] = readCases();
const prices = readPrices();
const card = readCard();
const observed = observe(cases, prices);

function printAll(): void {
  const result = backtest(card, cases, prices);
  print([HEADINGS, ...rowsOf(result)]);
  keepFigures('accuracy', accuracyFigures(result.all));
  console.log('\nSide by side: number of cases, share inside, high over low, interval score');
  print([COMPARED, ...comparedRows(compareAll(card, cases, prices)), ...peerRows(cases)]);
  console.log('\nEach case, its award in today’s pounds, and the band found without it');
  for (const { id, awardToday, low, typical, high, held } of result.predictions) {
    const pounds = [awardToday, low, typical, high]
      .map((sum) => String(Math.round(sum)).padStart(8))
      .join('');
    console.log(`${held ? '  ' : '✗ '}${id.padEnd(44)}${pounds}`);
  }
}

/** The card, and the strongest hold of a ridge fit beside it, on the cases that are not in use yet. */
function printUnseen(): void {
  const about = {
    version: readChanges()[0].version,
    tested: new Date().toISOString().slice(0, 10),
    pricesAt: prices.at,
  };
  const [asPublished, , ridge] = methodsFor(card, prices.at);
  for (const [method, suffix] of [
    [asPublished, ''],
    [ridge, '-ridge'],
  ] as const) {
    const written = method && testUnseen(method, observed, { ...about, suffix });
    console.log(
      written ? `Wrote ${written}` : 'No case waits to test the points: every one that calibrates is in use.',
    );
  }
}

if (process.argv.includes('--unseen')) printUnseen();
else if (process.argv.includes('--json')) {
  const comparison = compareAll(card, cases, prices);
  const from = testedOn(card, cases, prices);
  console.log(JSON.stringify({ testedOn: from, ...backtest(card, cases, prices), comparison }, null, 2));
} else printAll();
