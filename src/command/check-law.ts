import { overdue } from '../claim/law.ts';
import { readFile, readGuides } from '../content-files.ts';
import { pricesSchema } from '../content-schemas.ts';
import { readLaw } from '../law-files.ts';

/** Names every legal figure, price list and guide past its review date on a day, by default today. Fails if there is one. */
const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
  console.error(`"${day}" is not a day. Write it as 2027-05-22.`);
  process.exit(2);
}

const prices = readFile('content/law/prices.yaml', pricesSchema);
const due = [
  ...overdue(readLaw(), day),
  ...(prices.review < day ? [prices] : []),
  ...readGuides()
    .filter((guide) => guide.review < day)
    .map((guide) => ({ id: `guide ${guide.id}`, review: guide.review, checked: guide.lastChecked })),
];
for (const { id, review, checked } of due) {
  console.error(`${id} was to be looked at by ${review} (last checked ${checked})`);
}
console.log(
  due.length === 0 ? 'No legal figure or guide is past its review date.' : `${due.length} to look at.`,
);
// Not exit(): a long list must reach the reader before the process ends.
process.exitCode = due.length === 0 ? 0 : 1;
