import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { groupPath, groupsOf } from '../news/groups.ts';
import { newestFirst } from '../news/posts.ts';
import {
  partsOf,
  readAllCases,
  readAllPosts,
  readGuides,
  readOutcomes,
  readSituations,
} from '../records/content-files.ts';
import { GROUP_KINDS } from '../records/content-schemas.ts';
import { ContentFault, faultInWords } from '../records/faults.ts';
import { readLaw } from '../records/law-files.ts';
import { heldBack, today } from '../records/publishing.ts';
import { readAllRemedies, readPublishedScales, readRates, readRemedies } from '../records/remedy-files.ts';
import { sourcedIn, statedIn, unsourcedIn } from './figures.ts';
import { blocksOf, type Finding } from './finding.ts';
import { handWritten } from './hand-written.ts';
import { hardToReadIn } from './hard-to-read.ts';
import { type BuiltPage, deadLinksIn, deadLinksInMarkdown } from './links.ts';
import { bannedIn, hardWordsIn, readBannedPhrases, readHardWords } from './phrases.ts';
import { unnamedPicturesIn, unnamedPicturesInMarkdown } from './pictures.ts';
import { runTogetherIn } from './run-together.ts';

/** What a reader of files says of one that does not fit, as findings. */
function misfits(read: () => unknown): Finding[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    const { file, faults } = error;
    return faults.map((fault) => ({
      file,
      line: fault.line,
      problem: `does not fit. ${faultInWords(fault)}.`,
      cure: '',
    }));
  }
}

/** Where a field at the top of a file stands in it. */
function lineOf(text: string, name: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 1;
}

export function contentFiles(content = 'content'): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|yaml)$/.test(file))
    .map((file) => join(content, file).replaceAll('\\', '/'))
    .sort();
}

/** Gaps that "npm run new -- post" leaves for the writer. */
function gapsIn(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    /^(?:event: ")?\[[A-Z][^\]]*\.\]"?$/.test(line.trim().replace(/^- /, ''))
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

/** The addresses of this site's pages, as its content has them: what a story may link to before there is a build. */
function ownPages(content: string): Set<string> {
  const posts = newestFirst(readAllPosts(content).map(({ id, ...data }) => ({ id, data })));
  const idsIn = (folder: string) =>
    readdirSync(join(content, folder)).map((file) => file.replace(/\.\w+$/, ''));
  const templates = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => `./${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.astro'));
  const paths = [
    ...handWritten(templates),
    ...['news', 'guides', 'situations', 'cases'].flatMap((folder) =>
      idsIn(folder).map((id) => `${folder}/${id}/`),
    ),
    ...idsIn('remedies').map((id) => `without-a-court/${id}/`),
    ...posts.map(({ id }) => `embed/${id}/`),
    ...GROUP_KINDS.flatMap((kind) => groupsOf(kind, posts).map(({ name }) => groupPath(kind, name))),
  ];
  return new Set(paths.map((path) => `/${path}`));
}

type Known = {
  readonly figures: ReadonlySet<number>;
  readonly pages: ReadonlySet<string>;
  readonly today: string;
  readonly hardWords: ReturnType<typeof readHardWords>;
};

/* A headline and a summary are no source; they may give what the facts below them, or a sourced paragraph, give. */
function checkMarkdown(file: string, { figures, pages, today, hardWords }: Known): Finding[] {
  const text = readFileSync(file, 'utf8');
  const { front, body, bodyLine } = partsOf(text);
  const { title, summary, ...facts } = parse(front) as Record<string, unknown>;
  const stated = new Set([...figures, ...statedIn(facts)]);
  const blocks = blocksOf(body, bodyLine);
  const head = [
    { text: String(title), line: lineOf(text, 'title') },
    { text: String(summary), line: lineOf(text, 'summary') },
  ];
  const address = `/${file.split('/').slice(-2).join('/').replace(/\.md$/, '/')}`;
  return [
    ...unsourcedIn(file, head, new Set([...stated, ...sourcedIn(blocks)])),
    ...unsourcedIn(file, blocks, stated),
    ...hardWordsIn(file, text, hardWords),
    ...hardToReadIn(file, blocks),
    ...unnamedPicturesInMarkdown(file, text),
    ...deadLinksInMarkdown({ file, address, text }, (to) => pages.has(to)),
    ...gapsIn(file, text),
    ...toCome(file, lineOf(text, 'lastChecked'), String(facts.lastChecked), today),
  ];
}

function toCome(file: string, line: number, lastChecked: string, today: string): Finding[] {
  if (lastChecked <= today) return [];
  return [
    {
      file,
      line,
      problem: `was last checked on ${lastChecked}, a day still to come.`,
      cure: 'Give the day it was checked.',
    },
  ];
}

/** What stands beside the content and is never read: a file in the wrong folder, or with the wrong ending. */
function straysIn(content: string): Finding[] {
  const kinds = {
    news: '.md',
    guides: '.md',
    situations: '.md',
    cases: '.yaml',
    'cases/other': '.yaml',
    remedies: '.yaml',
  };
  return Object.entries(kinds).flatMap(([folder, ending]) =>
    readdirSync(join(content, folder))
      .filter(
        (name) => !name.startsWith('.') && !name.endsWith(ending) && `${folder}/${name}` !== 'cases/other',
      )
      .map((name) => ({
        file: `${content}/${folder}/${name}`,
        line: 1,
        problem: 'is not read.',
        cure: `Put it into ${content}/${folder}/ itself, with a name that ends in ${ending}.`,
      })),
  );
}

/** What cannot be read at all. */
function unreadIn(content: string): Finding[] {
  return [
    ...[
      () => readAllCases(content),
      () => readOutcomes(content),
      () => readAllPosts(content),
      () => readGuides(content),
      () => readSituations(content),
      () => readRemedies(content),
      () => readRates(content),
      () => readPublishedScales(content),
    ].flatMap(misfits),
    ...straysIn(content),
  ];
}

/** Everything wrong with the words of some content files. */
function checkFiles(files: readonly string[], content: string): Finding[] {
  const phrases = readBannedPhrases();
  // Everything in content/law/ has its source beside it.
  const known = {
    figures: statedIn(readLaw(content)),
    pages: ownPages(content),
    today: today(process.env),
    hardWords: readHardWords(),
  };
  return files.flatMap((file) => [
    ...bannedIn(file, readFileSync(file, 'utf8'), phrases),
    ...(file.endsWith('.md') ? checkMarkdown(file, known) : []),
  ]);
}

function draftsIn(content: string): (file: string) => boolean {
  const drafts = new Set([
    ...heldBack(readAllPosts(content), '9999'),
    ...heldBack(readAllCases(content), '9999'),
    ...heldBack(readAllRemedies(content), '9999'),
  ]);
  return (file) => drafts.has(file.replace(/^.*\/|\.\w+$/g, ''));
}

/** Everything wrong with the words in content/, but for drafts. What cannot be read is said first, and alone. */
export function checkContent(content = 'content'): Finding[] {
  const unread = unreadIn(content);
  if (unread.length > 0) return unread;
  const isDraft = draftsIn(content);
  return checkFiles(
    contentFiles(content).filter((file) => !isDraft(file)),
    content,
  );
}

/** What is still to do in drafts that can be read. */
export function checkDrafts(content = 'content'): Finding[] {
  if (unreadIn(content).length > 0) return [];
  return checkFiles(contentFiles(content).filter(draftsIn(content)), content);
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
