import { z } from 'astro/zod';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { partsOf, readFile } from '../records/content-files.ts';
import { type Block, blocksOf, type Finding } from './finding.ts';

const phraseSchema = z.strictObject({
  pattern: z.string().min(3),
  why: z.string().min(5),
  say: z.string().min(5),
  allowedIn: z.string().optional(),
});
export type BannedPhrase = z.infer<typeof phraseSchema>;

export function readBannedPhrases(): readonly BannedPhrase[] {
  return readFile('src/editorial/banned-phrases.yaml', z.array(phraseSchema));
}

const hardWordSchema = z.strictObject({ word: z.string().min(3), say: z.string().min(2) });

export function readHardWords(): readonly Sought[] {
  return readFile('src/editorial/hard-words.yaml', z.array(hardWordSchema)).map(({ word, say }) => ({
    pattern: new RegExp(`\\b(?:${word})(?![\\w-])`, 'gi'),
    problem: (hard) => `says “${hard}”, a hard word.`,
    cure: `Say ${say}.`,
  }));
}

type Sought = {
  readonly pattern: RegExp;
  readonly problem: (found: string) => string;
  readonly cure: string;
};

function findingsOf(file: string, text: string, sought: readonly Sought[]): Finding[] {
  return wordsOf(file, text).flatMap((block) => {
    const read = asRead(block.text);
    return sought.flatMap(({ pattern, problem, cure }) =>
      [...read.matchAll(pattern)].map(([found]) => ({
        file,
        line: block.line,
        problem: problem(found),
        cure,
      })),
    );
  });
}

/** Words above the age we write for, in stories and guides. */
export function hardWordsIn(file: string, text: string, hardWords: readonly Sought[]): Finding[] {
  return findingsOf(file, text, hardWords);
}

/** Titles and addresses of other people's pages keep their own words. */
const OTHERS_WORDS = new Set(['source', 'sources', 'url']);

/** Every text of a YAML file that is ours, with its line. */
function textsOf(yaml: string, firstLine: number): Block[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const blocks: Block[] = [];
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && OTHERS_WORDS.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (place, { value, range }) => {
      if (place !== 'key' && typeof value === 'string' && range) {
        blocks.push({ text: value, line: lines.linePos(range[0]).line + firstLine - 1 });
      }
    },
  });
  return blocks;
}

/** As it is read: where a link goes, and bare addresses, left out; spaces, line ends and emphasis made one space. */
function asRead(text: string): string {
  return text
    .replaceAll(/\]\([^\s)]*\)|<?https?:\/\/[^\s>)]+>?|^\[[^\]]+\]:.*$/gm, ' ')
    .replaceAll(/[\s*_]+/g, ' ');
}

/** Everything a content file says in our words, in blocks. */
function wordsOf(file: string, text: string): Block[] {
  if (!file.endsWith('.md')) return textsOf(text, 1);
  const { front, body, bodyLine } = partsOf(text);
  return [...textsOf(front, 2), ...blocksOf(body, bodyLine)];
}

export function bannedIn(file: string, text: string, phrases = readBannedPhrases()): Finding[] {
  const banned = phrases
    .filter(({ allowedIn }) => !allowedIn || !file.includes(allowedIn))
    .map(({ pattern, why, say }) => ({
      pattern: new RegExp(pattern, 'gi'),
      problem: (found: string) => `says “${found}”. ${why}`,
      cure: say,
    }));
  return findingsOf(file, text, banned);
}
