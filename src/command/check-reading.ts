import { existsSync } from 'node:fs';
import { builtPages } from '../editorial/check.ts';
import { passagesOf, passagesOfLetters, passagesOfQuestions, tooHard } from '../editorial/passages.ts';
import { measurableTogether } from '../editorial/reading.ts';

/** Names each passage that asks more of a reader than we aim for, hardest first, and each sentence that is too long. */
if (!existsSync('dist/index.html')) {
  console.error('There are no built pages to read. Run "npm run build" first.');
  process.exit(2);
}
const passages = measurableTogether([
  ...passagesOfQuestions(),
  ...passagesOfLetters(),
  ...builtPages('dist', process.env.SITE_BASE).flatMap(passagesOf),
]);
const found = tooHard(passages);
console.log([...found, `${passages.length} passages read, ${found.length} things too hard.`].join('\n'));
process.exit(found.length === 0 ? 0 : 1);
