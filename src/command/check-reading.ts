import { existsSync } from 'node:fs';
import { builtPages } from '../editorial/check.ts';
import { passagesOf, passagesOfQuestions, readExceptions } from '../editorial/passages.ts';
import { longSentencesIn, READING_AGE, readingAge } from '../editorial/reading.ts';

/** Names each passage that asks more of a reader than we aim for, hardest first, and each sentence that is too long. */
if (!existsSync('dist/index.html')) {
  console.error('There are no built pages to read. Run "npm run build" first.');
  process.exit(2);
}
const passages = [...passagesOfQuestions(), ...builtPages('dist', process.env.SITE_BASE).flatMap(passagesOf)];
const excepted = readExceptions();
const hard = passages
  .filter(({ place }) => !excepted.has(place))
  .map((passage) => ({ ...passage, age: readingAge(passage.text) }))
  .filter(({ age }) => age > READING_AGE)
  .sort((one, other) => other.age - one.age);
for (const { place, text, age } of hard) {
  console.log(`${place}: reading age ${age.toFixed(1)}: ${text.replaceAll('\n', ' ').slice(0, 90)}…`);
}
const long = passages.flatMap(({ place, text }) =>
  longSentencesIn(text).map((sentence) => `${place}: long sentence: ${sentence}`),
);
console.log(long.join('\n'));
console.log(
  `${passages.length} passages read: ${hard.length} above age ${READING_AGE}, ${long.length} sentences too long.`,
);
