import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LETTER_IDS, LETTER_TITLES, plainText } from '../claim/letters/letter.ts';
import type { LetterFacts } from '../claim/letters/letter-facts.ts';
import { writeLetter } from '../claim/letters/letters.ts';
import type { Answers } from '../questions/answers.ts';
import { claimQuestions } from '../questions/claim-questions.ts';
import type { Question } from '../questions/question.ts';
import { allQuestions } from '../questions/questions.ts';
import { readLaw } from '../records/law-files.ts';
import type { BuiltPage } from './links.ts';
import { longSentencesIn, measurable, type Passage, READING_AGE, readingAge, wordsIn } from './reading.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** Titles of other people’s work, which are not ours to put plainly. */
const SOURCES = /^<h[1-6][^>]*>\s*Sources\s*</;
/** Parts of a page that nobody reads as sentences, or that stand on every page. */
const NOT_PROSE = /<(script|style|svg|table|nav|header|footer|form|fieldset|template)\b[\s\S]*?<\/\1>/g;
/** Names and dates beside each other, and the titles of other pages, which are read there. */
const LABELS = /<(p|ul|dl)\b[^>]*\sclass="?(?:eyebrow|posts|facts|links-in-a-row|names)\b[\s\S]*?<\/\1>/g;
/** A line of fewer words, without an end, is a label. */
const SHORTEST_LINE = 4;
const BLOCK_ENDS = /<\/(p|li|h[1-6]|dd|dt|div|summary|figcaption|blockquote)>|<br\s*\/?>/g;

function plain(html: string): string {
  return html
    .replaceAll(BLOCK_ENDS, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => /[.?!:]$/.test(line) || wordsIn(line).length >= SHORTEST_LINE)
    .join('\n');
}

/** The prose of a built page, a passage for each part under a heading, short parts put together. */
export function passagesOf({ address, html }: BuiltPage): Passage[] {
  const main = html.match(/<main\b[\s\S]*<\/main>/)?.[0] ?? '';
  const parts = main
    .replaceAll(NOT_PROSE, '')
    .replaceAll(LABELS, '')
    .split(/(?=<h[1-6]\b)/);
  return measurable(
    parts
      .filter((part) => !SOURCES.test(part))
      .map((part) => ({ place: address, text: plain(part) }))
      .filter(({ text }) => text !== ''),
  );
}

function wordsOf(question: Question): string {
  const parts = 'options' in question ? question.options : 'heads' in question ? question.heads : [];
  const options = parts.flatMap(({ label, hint }: { label: string; hint?: string }) => [label, hint ?? '']);
  const forChild = 'textForChild' in question ? question.textForChild : undefined;
  return [question.text, forChild ?? '', question.hint ?? '', question.why, ...options]
    .filter(Boolean)
    .join('\n');
}

/** Every question with its hint, its reason and its options. */
export function passagesOfQuestions(): Passage[] {
  const all: readonly Question[] = [...allQuestions, ...claimQuestions];
  return all.map((question) => ({ place: `the question “${question.id}”`, text: wordsOf(question) }));
}

/** Letters as different people would be given them: the most that each can say. */
const WRITERS: readonly LetterFacts['circumstances'][] = [
  { nation: 'england-wales', whose: 'mine', responsible: 'company' },
  { nation: 'scotland', whose: 'my-child', 'child-age': 9, responsible: 'police' },
  {
    nation: 'northern-ireland',
    whose: 'someone-i-act-for',
    responsible: 'council',
    happened: { kind: 'between', from: '2018-01', to: '2019' },
  },
  { nation: 'wales', whose: 'mine', responsible: 'court' },
];
const TOLD: Answers = {
  data: ['home-address', 'health', 'offences', 'protected'],
  recipients: ['hostile', 'public'],
  access: 'misused',
  conduct: 'deliberate',
  persisted: 'yes',
  distress: 'severe',
  effects: ['safety-fear', 'moved', 'treatment'],
  diagnosis: 'moderate',
  loss: 1250,
};

export function passagesOfLetters(): Passage[] {
  return WRITERS.flatMap((circumstances) =>
    LETTER_IDS.map((id) => ({
      place: `the letter “${LETTER_TITLES[id]}” (${circumstances.responsible})`,
      text: plain(plainText(writeLetter(id, factsOf(circumstances)))),
    })),
  );
}

function factsOf(circumstances: LetterFacts['circumstances']): LetterFacts {
  return { circumstances, answers: TOLD, particulars: {}, law: readLaw(), today: '2026-11-22' };
}

/** A passage that may ask more of a reader, or a kind of page that may to an age, and why nothing plainer would do. */
export type Exception = { readonly reason: string } & (
  | { readonly place: string; readonly starts: string }
  | { readonly pages: string; readonly age: number }
);

export function readExceptions(): readonly Exception[] {
  const file = new URL('./reading-exceptions.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8')) as Exception[];
}

/** What is too hard to read, in words: passages above the age we write for, hardest first, and sentences too long to hold. */
export function tooHard(passages: readonly Passage[], exceptions = readExceptions()): readonly string[] {
  const held = passages.filter((passage) => !exceptions.some((exception) => excepts(exception, passage)));
  const hard = held
    .map((passage) => ({ ...passage, age: readingAge(passage.text) }))
    .filter(({ place, age }) => age > ageFor(place, exceptions))
    .sort((one, other) => other.age - one.age)
    .map(({ place, text, age }) => `${place}: reading age ${age.toFixed(1)}: ${opening(text)}…`);
  const long = held.flatMap(({ place, text }) =>
    longSentencesIn(text).map((sentence) => `${place}: long sentence: ${sentence}`),
  );
  return [...hard, ...long];
}

function excepts(exception: Exception, { place, text }: Passage): boolean {
  if (!('place' in exception)) return false;
  return place.split(' and ').includes(exception.place) && text.startsWith(exception.starts);
}

function ageFor(place: string, exceptions: readonly Exception[]): number {
  const ages = exceptions.flatMap((exception) =>
    'pages' in exception && place.startsWith(exception.pages) ? [exception.age] : [],
  );
  return Math.max(READING_AGE, ...ages);
}

function opening(text: string): string {
  return text.replaceAll('\n', ' ').slice(0, 90);
}
