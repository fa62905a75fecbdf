import type { Block, Finding } from './finding.ts';
import { READING_AGE, readingAge, SHORTEST_PASSAGE, wordsIn } from './reading.ts';

/** How far a story may be above the age we write for: the names of courts and bodies are long words. */
const NAMES = 1;

/** A paragraph of this many words or more must not be above this age, whatever stands around it. */
const PARAGRAPH = { words: 25, age: 18 };

/** Words as they are read: no link targets, emphasis or list marks. */
function asRead(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_]+/g, '')
    .replace(/^\s*([-+]|\d+\.)\s/, '');
}

/** A story, or else its paragraphs, that most people could not read at the age we write for. Headings and tables are not sentences. */
export function hardToReadIn(file: string, blocks: readonly Block[]): Finding[] {
  const prose = blocks
    .filter(({ text }) => !/^#|\|/.test(text))
    .map((block) => ({ ...block, text: asRead(block.text) }));
  const whole = prose.map(({ text }) => text).join('\n');
  const age = readingAge(whole);
  const isHard = wordsIn(whole).length >= SHORTEST_PASSAGE && age > READING_AGE + NAMES;
  const [hardest] = isHard
    ? prose.toSorted((one, other) => readingAge(other.text) - readingAge(one.text))
    : [];
  if (hardest)
    return [finding(file, hardest.line, `reads at about age ${age.toFixed(0)}, most of all here.`)];
  return prose
    .filter(({ text }) => wordsIn(text).length >= PARAGRAPH.words && readingAge(text) > PARAGRAPH.age)
    .map(({ text, line }) =>
      finding(file, line, `has a paragraph that reads at about age ${readingAge(text).toFixed(0)}.`),
    );
}

function finding(file: string, line: number, problem: string): Finding {
  const cure = `Write for age ${READING_AGE}: shorter sentences, and shorter words where there are any.`;
  return { file, line, problem, cure };
}
