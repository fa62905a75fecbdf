import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClaimQuestion } from '../claim/circumstances.ts';
import { claimQuestions } from '../claim/claim-questions.ts';
import { allQuestions } from '../questions/questions.ts';
import type { BuiltPage } from './links.ts';
import { measurable, type Passage } from './reading.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** Titles of other people’s work, which are not ours to put plainly. */
const SOURCES = /^Sources\n/;
/** Parts of a page that nobody reads as sentences, or that stand on every page. */
const NOT_PROSE = /<(script|style|svg|table|nav|header|footer|form|template)\b[\s\S]*?<\/\1>/g;
const BLOCK_ENDS = /<\/(p|li|h[1-6]|dd|dt|div|summary|figcaption|blockquote)>|<br\s*\/?>/g;

function plain(html: string): string {
  return html
    .replaceAll(BLOCK_ENDS, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The prose of a built page, a passage for each part under a heading, short parts put together. */
export function passagesOf({ address, html }: BuiltPage): Passage[] {
  const main = html.match(/<main\b[\s\S]*<\/main>/)?.[0] ?? '';
  const parts = main.replaceAll(NOT_PROSE, '').split(/(?=<h[1-6]\b)/);
  return measurable(
    parts
      .map((part) => ({ place: address, text: plain(part) }))
      .filter(({ text }) => text && !SOURCES.test(text)),
  );
}

function wordsOf(question: ClaimQuestion): string {
  const options =
    question.asks === 'one' || question.asks === 'many'
      ? question.options.flatMap(({ label, hint }) => [label, hint ?? ''])
      : [];
  return [question.text, question.hint ?? '', question.why, ...options].filter(Boolean).join('\n');
}

/** Every question with its hint, its reason and its options. */
export function passagesOfQuestions(): Passage[] {
  const all: readonly ClaimQuestion[] = [...allQuestions, ...claimQuestions];
  return all.map((question) => ({ place: `the question “${question.id}”`, text: wordsOf(question) }));
}

/** Places that may ask more of a reader, each with its reason. */
export function readExceptions(): ReadonlyMap<string, string> {
  const file = new URL('./reading-exceptions.yaml', import.meta.url);
  const listed = parse(readFileSync(file, 'utf8')) as { place: string; reason: string }[];
  return new Map(listed.map(({ place, reason }) => [place, reason]));
}
