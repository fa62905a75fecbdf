import { overdue } from '../claim/law.ts';
import { readFile, readGuides } from '../records/content-files.ts';
import { pricesSchema } from '../records/content-schemas.ts';
import { readLaw } from '../records/law-files.ts';
import { type Printed, print } from './printed.ts';

/** Names every legal figure, price list and guide past its review date on a day. Fails if there is one. */
export function main(day: string): Printed {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    return { status: 2, stdout: '', stderr: `"${day}" is not a day. Write it as 2027-05-22.\n` };
  const prices = readFile('content/law/prices.yaml', pricesSchema);
  const due = [
    ...overdue(readLaw(), day),
    ...(prices.review < day ? [prices] : []),
    ...readGuides()
      .filter((guide) => guide.review < day)
      .map((guide) => ({ id: `guide ${guide.id}`, review: guide.review, checked: guide.lastChecked })),
  ];
  const lines = due.map(
    ({ id, review, checked }) => `${id} was to be looked at by ${review} (last checked ${checked})\n`,
  );
  return due.length === 0
    ? { status: 0, stdout: 'No legal figure or guide is past its review date.\n', stderr: '' }
    : { status: 1, stdout: `${due.length} to look at.\n`, stderr: lines.join('') };
}

if (import.meta.main) print(main(process.argv[2] ?? new Date().toISOString().slice(0, 10)));
