import { readLaw } from '../law-files.ts';

/** Names every figure whose review date has passed, and fails if there is one. */
const today = new Date().toISOString().slice(0, 10);
const overdue = Object.entries(readLaw()).flatMap(([list, figures]) =>
  (figures as readonly { id: string; review: string; checked: string }[])
    .filter(({ review }) => review < today)
    .map(
      ({ id, review, checked }) =>
        `${list}: ${id} was to be looked at by ${review} (last checked ${checked})`,
    ),
);
for (const line of overdue) console.error(line);
console.log(
  overdue.length === 0 ? 'No legal figure is past its review date.' : `${overdue.length} to look at.`,
);
process.exit(overdue.length === 0 ? 0 : 1);
