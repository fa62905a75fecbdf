import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PARTS, type Part, type Run } from './parts.ts';
import { NONE, REPORTS, type Tally, together } from './tally.ts';

/*
 * `npm test` does the quick parts, `npm run test:all` every part, and `npm run test:all -- rest` what a run of `npm test`
 * left out, counted together with it. With the name of a part it does that one: `npm test -- unit link`.
 */
const QUICK = `${REPORTS}/quick.json`;
const RUNS: readonly string[] = ['quick', 'all', 'rest'] satisfies Run[];

function isRun(word: string | undefined): word is Run {
  return word !== undefined && RUNS.includes(word);
}

function named(word: string): Part {
  const part = PARTS.find(({ id }) => id === word);
  if (part) return part;
  console.error(`There is no part "${word}". There are: ${PARTS.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

const given = process.argv.slice(2);
let run: Run = 'quick';
while (isRun(given[0])) run = given.shift() as Run;
const [word, ...words] = given;
const parts = word ? [named(word)] : PARTS.filter((part) => part.runs.includes(run));

if (!word && run !== 'rest') rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
if (run !== 'quick') process.env.TEST_ALL = 'yes';

const started = Date.now();
const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`;
const tallies: Tally[] = [];
const said: string[] = [];

async function perform({ name, needsSite, isBeside, test }: Part, index: number): Promise<void> {
  const began = Date.now();
  const beside = isBeside && !word ? ', beside the next; what it says comes when it ends' : '';
  console.log(`\npart ${index + 1} of ${parts.length}: ${name}${beside}`);
  const canRun = !needsSite || existsSync('dist/index.html');
  const tally: Tally = canRun
    ? await test({ run: word ? 'named' : run, words })
    : { passed: 0, failed: 1, said: ['not run: there is no built site'] };
  tallies.push(tally);
  const outcome = tally.failed === 0 ? 'held   ' : 'FAILED ';
  const failures = tally.failed === 0 ? '' : ` (${tally.failed} failed)`;
  said.push(
    `${outcome} ${name}${failures}, ${seconds(began)}`,
    ...(tally.said ?? []).map((line) => `          ${line}`),
  );
}

const beside: Promise<void>[] = [];
for (const [index, part] of parts.entries()) {
  const performing = perform(part, index);
  if (part.isBeside) {
    beside.push(performing);
    continue;
  }
  await performing;
  await Promise.all(beside.splice(0));
}
await Promise.all(beside);
const whole = together(tallies);
if (!word && run === 'quick')
  writeFileSync(QUICK, JSON.stringify({ ...whole, said: tallies.flatMap(({ said }) => said ?? []) }));
const before: Tally = run === 'rest' && existsSync(QUICK) ? JSON.parse(readFileSync(QUICK, 'utf8')) : NONE;
const { passed, failed } = together([before, whole]);

console.log(`\n${said.join('\n')}`);
if (before !== NONE)
  console.log(
    [
      `and before, by npm test: ${before.passed} passed, ${before.failed} failed`,
      ...(before.said ?? []),
    ].join('\n          '),
  );
console.log(`in ${seconds(started)}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
