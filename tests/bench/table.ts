import { fellShort, keptFigures, tableOf } from './figures.ts';

/* One table of what every benchmark found last, each figure beside its peer. Of all of them less is better. */
const measured = keptFigures();
if (measured.length === 0) {
  console.error('Nothing has been measured yet: npm run bench measures and prints it.');
  process.exit(2);
}
console.table(tableOf(measured));
const short = measured.flatMap(({ figures }) => figures).filter(fellShort);
console.log(short.length === 0 ? 'Nothing fell short.' : `${short.length} fell short:`);
for (const { what, beside } of short) console.log(`  ${what}, beside ${beside}`);
process.exitCode = short.length === 0 ? 0 : 1;
