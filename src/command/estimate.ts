import { readFileSync } from 'node:fs';
import { estimate } from '../estimate/estimate.ts';
import { estimator } from '../estimator.ts';
import type { Answers } from '../questions/answers.ts';
import { readAnswers } from '../questions/read-answers.ts';
import { summarise } from './summarise.ts';

type Person = { readonly id?: string | number; readonly answers: Answers };

/** Says what is wrong with the input, on stderr and nowhere else, and stops. */
function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(2);
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([`The input is not JSON: ${(error as Error).message}`]);
  }
}

function readPeople(input: unknown): Person[] {
  const faults: string[] = [];
  const many = Array.isArray(input);
  const people = (many ? input : [input]).map((given: unknown, index): Person => {
    const where = many ? `[${index}].` : '';
    const { answers, faults: found } = readAnswers(given, ['id']);
    faults.push(...found.map(({ field, problem }) => `${where}${field} ${problem}`));
    const id = given !== null && typeof given === 'object' ? (given as { id?: unknown }).id : undefined;
    if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
      faults.push(`${where}id must be a string or a number`);
      return { answers };
    }
    return id === undefined ? { answers } : { id, answers };
  });
  return faults.length > 0 ? refuse(faults) : people;
}

const people = readPeople(parseInput(readFileSync(0, 'utf8')));
const { scorecard, cases } = estimator();
const summaries = people.map(({ id, answers }) => ({
  ...(id === undefined ? {} : { id }),
  ...summarise(estimate(answers, scorecard, cases)),
}));
process.stdout.write(`${JSON.stringify(summaries, null, 2)}\n`);
