import type { Block, Finding } from './finding.ts';
import { READING_AGE, readingAge, SHORTEST_PASSAGE, wordsIn } from './reading.ts';

/** How far a story may be above the age we write for: the names of courts and bodies are long words. */
const NAMES = 1;

/** Words as they are read: no link targets, emphasis or list marks. */
function asRead(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_]+/g, '')
    .replace(/^\s*([-+]|\d+\.)\s/, '');
}

/** A story that most people could not read at the age we write for. Headings and tables are not sentences. */
export function hardToReadIn(file: string, blocks: readonly Block[]): Finding[] {
  const prose = blocks
    .filter(({ text }) => !/^#|\|/.test(text))
    .map((block) => ({ ...block, text: asRead(block.text) }));
  const whole = prose.map(({ text }) => text).join('\n');
  const age = readingAge(whole);
  if (wordsIn(whole).length < SHORTEST_PASSAGE || age <= READING_AGE + NAMES) return [];
  const [hardest] = [...prose].sort((one, other) => readingAge(other.text) - readingAge(one.text));
  return [
    {
      file,
      line: hardest?.line ?? 1,
      problem: `reads at about age ${age.toFixed(0)}, most of all here.`,
      cure: `Write for age ${READING_AGE}: shorter sentences, and shorter words where there are any.`,
    },
  ];
}
