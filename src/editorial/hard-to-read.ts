import type { Block, Finding } from './finding.ts';
import { measurable, READING_AGE, readingAge, SHORTEST_PASSAGE, wordsIn } from './reading.ts';

/** How far one passage may swing above the age we write for: the names of courts and bodies are long words. */
const SWING = 2;

/** Words as they are read: no link targets, emphasis or list marks. */
function asRead(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_]+/g, '')
    .replace(/^\s*([-+]|\d+\.)\s/, '');
}

/** Passages that most people could not read at the age we write for. Headings and tables are not sentences. */
export function hardToReadIn(file: string, blocks: readonly Block[]): Finding[] {
  const prose = blocks.filter(({ text }) => !/^#|\|/.test(text));
  const lineOf = (start: string) => prose.find(({ text }) => asRead(text).startsWith(start))?.line ?? 1;
  return measurable(prose.map(({ text }) => ({ place: file, text: asRead(text) })))
    .filter(({ text }) => wordsIn(text).length >= SHORTEST_PASSAGE)
    .map(({ text }) => ({ text, age: readingAge(text) }))
    .filter(({ age }) => age > READING_AGE + SWING)
    .map(({ text, age }) => ({
      file,
      line: lineOf(text.split('\n')[0] ?? ''),
      problem: `reads at about age ${age.toFixed(0)}: “${text.slice(0, 60)}…”.`,
      cure: `Write for age ${READING_AGE}: shorter sentences, and shorter words where there are any.`,
    }));
}
