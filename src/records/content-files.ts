import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Prices } from '../calibration/prices.ts';
import {
  type CaseRecord,
  caseSchema,
  GROUP_KINDS,
  type GuideRecord,
  guideSchema,
  type OutcomeRecord,
  outcomeSchema,
  type PostRecord,
  postSchema,
  pricesSchema,
} from './content-schemas.ts';
import { ContentFault, checkRecord, readYaml } from './faults.ts';
import { SITUATION_PARTS, type SituationRecord, situationSchema } from './situation-schemas.ts';

export type Filed<Record> = Record & { readonly id: string };

function readFolder<Record>(folder: string, schema: z.ZodType<Record>): Filed<Record>[] {
  return filesIn(folder, '.yaml').map((file) => ({
    ...readFile(join(folder, file), schema),
    id: file.replace(/\.yaml$/, ''),
  }));
}

/** Addresses under /news/ that are lists, and so cannot be a story's. */
const TAKEN = ['find', 'index', 'page', ...GROUP_KINDS];

/** The files of a folder. A file's name is its page's address. */
export function filesIn(folder: string, ending: string): string[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
  for (const file of files) {
    const name = file.slice(0, -ending.length);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw misnamed(folder, file, 'must be small letters a to z and figures, with hyphens between');
    if (TAKEN.includes(name)) throw misnamed(folder, file, `must not be one of ${TAKEN.join(', ')}`);
  }
  return files;
}

function misnamed(folder: string, file: string, allowed: string): ContentFault {
  const message = `${allowed}: the page’s address is made from it`;
  return new ContentFault(join(folder, file), [{ path: ['name of the file'], line: 1, message }]);
}

/** What a file held when it was read last. A build asks for the same ones on hundreds of pages. */
const read = new Map<string, { readonly text: string; readonly schema: unknown; readonly record: unknown }>();

/** A record as its file is now. It is the same object for everyone who asks, so nobody may change it. */
export function readFile<Record>(path: string, schema: z.ZodType<Record>): Record {
  const text = readFileSync(path, 'utf8');
  const last = read.get(path);
  if (last?.text === text && last.schema === schema) return last.record as Record;
  const { given, lineOf } = readYaml(path, text);
  const record = frozen(checkRecord(path, given, schema, lineOf));
  read.set(path, { text, schema, record });
  return record;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** The front matter of a Markdown file as text, which begins on its second line, and the body with its line. */
export function partsOf(markdown: string) {
  const [whole = '', front = ''] = markdown.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/) ?? [];
  return {
    front,
    body: markdown.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

const NO_FRONT = 'must begin with its fields, between two lines of three hyphens';

function readFrontMatters<Record>(folder: string, schema: z.ZodType<Record>): Filed<Record>[] {
  return filesIn(folder, '.md').map((file) => {
    const path = join(folder, file);
    const { front } = partsOf(readFileSync(path, 'utf8'));
    if (front === '') throw new ContentFault(path, [{ path: [], line: 1, message: NO_FRONT }]);
    const { given, lineOf } = readYaml(path, front, 2);
    return { ...checkRecord(path, given, schema, lineOf), id: file.replace(/\.md$/, '') };
  });
}

/** Every case file, drafts too, in order of id. */
export function readAllCases(content = 'content'): Filed<CaseRecord>[] {
  return readFolder(join(content, 'cases'), caseSchema);
}

/** Every decided case, in order of id. */
export function readCases(content = 'content'): Filed<CaseRecord>[] {
  return readAllCases(content).filter(({ draft }) => !draft);
}

/** Every post, drafts and future ones too, in order of id. */
export function readAllPosts(content = 'content'): Filed<PostRecord>[] {
  const cases = new Set(readCases(content).map(({ id }) => id));
  return readFrontMatters(join(content, 'news'), postSchema(cases));
}

/** Every outcome that never calibrates, in order of id. */
export function readOutcomes(content = 'content'): Filed<OutcomeRecord>[] {
  return readFolder(join(content, 'cases', 'other'), outcomeSchema);
}

/** What each guide says of itself, in order of id. */
export function readGuides(content = 'content'): Filed<GuideRecord>[] {
  return readFrontMatters(join(content, 'guides'), guideSchema);
}

export type Situation = Filed<SituationRecord>;

/** What each page for a need says of itself, in order of id. */
export function readSituations(content = 'content'): Situation[] {
  const folder = join(content, 'situations');
  const situations = readFrontMatters(folder, situationSchema);
  for (const { id } of situations) checkParts(join(folder, `${id}.md`));
  return situations;
}

/** The same parts in the same order on every page for a need, each with something in it. */
function checkParts(file: string): void {
  const { body, bodyLine } = partsOf(readFileSync(file, 'utf8'));
  const [before = '', ...parts] = body.split(/^## /m);
  const titles = parts.map((part) => part.slice(0, part.indexOf('\n')));
  const isWhole = parts.every((part) => part.includes('\n') && part.slice(part.indexOf('\n')).trim() !== '');
  if (isWhole && before.trim() === '' && titles.join('\n') === SITUATION_PARTS.join('\n')) return;
  const message = `must have these parts in this order, each with text, and no others: ${SITUATION_PARTS.join('; ')}`;
  throw new ContentFault(file, [{ path: ['the parts under ##'], line: bodyLine, message }]);
}

/** The price index by which awards are brought to today's pounds. */
export function readPrices(content = 'content'): Prices {
  return readFile(join(content, 'law', 'prices.yaml'), pricesSchema);
}
