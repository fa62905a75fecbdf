import { readRemedies } from '../../src/records/remedy-files.ts';
import { coverageOf } from '../../src/remedies/coverage.ts';

/*
 * How often the middle half of a group holds an outcome that was left out of it. `--json` prints what the build reads:
 * content/method/remedies-coverage.json.
 */
const coverage = coverageOf(readRemedies());
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(coverage, null, 2));
} else {
  for (const { kind, side, scale, tested, held } of coverage) {
    const share = `${((100 * held) / tested).toFixed(0)} %`.padStart(6);
    console.log(`${kind.padEnd(13)}${side.padEnd(13)}${scale.padEnd(12)}${share}  ${held} of ${tested}`);
  }
}
