import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  ContentFault,
  partsOf,
  readAllCases,
  readAllPosts,
  readGuides,
  readOutcomes,
} from '../content-files.ts';
import { readLaw } from '../law-files.ts';
import { heldBack } from '../publishing.ts';
import { sourcedIn, statedIn, unsourcedIn } from './figures.ts';
import { blocksOf, type Finding } from './finding.ts';
import { hardToReadIn } from './hard-to-read.ts';
import { type BuiltPage, deadLinksIn } from './links.ts';
import { bannedIn, readBannedPhrases } from './phrases.ts';
import { unnamedPicturesIn, unnamedPicturesInMarkdown } from './pictures.ts';
import { runTogetherIn } from './run-together.ts';

/** What `faulty` throws as findings: the schemas' own words, a line for each field. */
function misfits(read: () => unknown): Finding[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    const [first = '', ...fields] = error.message.split('\n');
    const file = first.split(' ')[0] ?? '';
    return fields.map((field) => ({
      file,
      line: lineOf(file, field),
      problem: `does not fit.${field.slice(1)}.`,
      cure: '',
    }));
  }
}

/** Where a field stands in its file, by its last name; the first line where it is missing. */
function lineOf(file: string, field: string): number {
  const name = field
    .trim()
    .split(':')[0]
    ?.split('.')
    .findLast((part) => Number.isNaN(Number(part)));
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => new RegExp(`(^|[\\s{])${name}:`).test(line));
  return index === -1 ? 1 : index + 1;
}

export function contentFiles(content = 'content'): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|yaml)$/.test(file))
    .map((file) => join(content, file).replaceAll('\\', '/'))
    .sort();
}

/** Gaps that "npm run new:post" leaves for the writer. */
function gapsIn(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    /^\[[A-Z][^\]]*\.\]$/.test(line.trim())
      ? [
          {
            file,
            line: index + 1,
            problem: `has a gap to fill: ${line.trim()}`,
            cure: 'Write it, or take it out.',
          },
        ]
      : [],
  );
}

/* A headline and a summary are no source; they may give what the facts below them, or a sourced paragraph, give. */
function checkMarkdown(file: string, known: ReadonlySet<number>): Finding[] {
  const text = readFileSync(file, 'utf8');
  const { front, body, bodyLine } = partsOf(text);
  const { title, summary, ...facts } = parse(front) as Record<string, unknown>;
  const stated = new Set([...known, ...statedIn(facts)]);
  const blocks = blocksOf(body, bodyLine);
  const head = [
    { text: String(title), line: lineOf(file, 'title') },
    { text: String(summary), line: lineOf(file, 'summary') },
  ];
  return [
    ...unsourcedIn(file, head, new Set([...stated, ...sourcedIn(blocks)])),
    ...unsourcedIn(file, blocks, stated),
    ...hardToReadIn(file, blocks),
    ...unnamedPicturesInMarkdown(file, text),
    ...gapsIn(file, text),
  ];
}

/** Everything wrong with the words in content/. What cannot be read is said first, and alone. */
export function checkContent(content = 'content'): Finding[] {
  const unread = [
    () => readAllCases(content),
    () => readOutcomes(content),
    () => readAllPosts(content),
    () => readGuides(content),
  ].flatMap(misfits);
  if (unread.length > 0) return unread;
  const drafts = new Set([
    ...heldBack(readAllPosts(content), '9999'),
    ...heldBack(readAllCases(content), '9999'),
  ]);
  const isDraft = (file: string) => drafts.has(file.replace(/^.*\/|\.\w+$/g, ''));
  const files = contentFiles(content).filter((file) => !isDraft(file));
  const phrases = readBannedPhrases();
  // Everything in content/law/ has its source beside it.
  const known = statedIn(readLaw(content));
  return files.flatMap((file) => [
    ...bannedIn(file, readFileSync(file, 'utf8'), phrases),
    ...(file.endsWith('.md') ? checkMarkdown(file, known) : []),
  ]);
}

/** The pages of a built site, under the path it was built for. */
export function builtPages(folder: string, base = '/'): BuiltPage[] {
  const root = base.replace(/\/?$/, '/');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({
      address: root + file.replace(/index\.html$/, ''),
      file: join(folder, file),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Everything wrong with the links and pictures of a built site, under the path it was built for. */
export function checkBuilt(folder: string, base = '/'): Finding[] {
  const root = base.replace(/\/?$/, '/');
  const pages = builtPages(folder, base);
  const has = (address: string) => {
    const path = join(folder, decodeURIComponent(address.slice(root.length)));
    return address.startsWith(root) && existsSync(path) && statSync(path).isFile();
  };
  return [
    ...deadLinksIn(pages, has),
    ...pages.flatMap(({ file, html }) => [...unnamedPicturesIn(file, html), ...runTogetherIn(file, html)]),
  ];
}
