import { type Backtest, backtest } from '../../src/calibration/backtest.ts';
import { type Measures, measure } from '../../src/calibration/measures.ts';
import { readCases, readPrices } from '../../src/content-files.ts';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import { calculators, peerRange } from './peers.ts';

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
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
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
    row('Amends, every case left out in turn', all),
    row('  judgments alone', judgments),
    ...byAward.map(({ name, measures }) => row(`  awards ${name}`, measures)),
    ...byDistance.map(({ name, measures }) => row(`  the half ${name}`, measures)),
  ];
}

/** The peers in pounds of each case's own date, the middle of their range (on a log scale) as their typical figure. */
function peerRows(cases: readonly DecidedCase[]): string[][] {
  const calibrating = cases.filter(({ calibrates }) => calibrates);
  return calculators.map((calculator) => {
    const predictions = calibrating.map((decided) => {
      const [low, high] = peerRange(calculator, decided);
      return { awardToday: decided.award ?? 0, low, typical: Math.sqrt(low * high), high };
    });
    return row(calculator.id, measure(predictions));
  });
}

const cases: readonly DecidedCase[] = readCases();
const result = backtest(cases, readPrices());
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result, null, 2));
} else {
  print([HEADINGS, ...rowsOf(result), ...peerRows(cases)]);
  console.log('\nEach case, its award in today’s pounds, and the band found without it');
  for (const { id, awardToday, low, typical, high, held } of result.predictions) {
    const pounds = [awardToday, low, typical, high]
      .map((sum) => String(Math.round(sum)).padStart(8))
      .join('');
    console.log(`${held ? '  ' : '✗ '}${id.padEnd(44)}${pounds}`);
  }
}
