import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import type { PostRecord } from '../../src/records/content-schemas.ts';
import { postEntry } from '../../src/search/entries.ts';
import { searchable } from '../../src/search/find.ts';
import { findChromium } from '../browsers.ts';
import { type Figure, keepFigures } from './figures.ts';
import { installBenchPackages } from './install.ts';
import { makePosts } from './made-up.ts';
import { serveFolder } from './serve-folder.ts';

/*
 * What a first search costs: our own index of titles, summaries, organisations and tags, beside Pagefind over the
 * whole text of the same posts. Bytes are brotli over the wire; our milliseconds are Node's, Pagefind's Chromium's.
 */
installBenchPackages();
const { createIndex } = await import('pagefind');
const QUERY = 'pension records';
const COUNTS = [50, 500, 2000];

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is needed');

type Post = { readonly id: string; readonly data: PostRecord; readonly body: string };

function madeUp(count: number): Post[] {
  const folder = mkdtempSync(join(tmpdir(), 'amends-search-'));
  cpSync('content/news', folder, { recursive: true });
  makePosts(folder, count);
  const posts = readdirSync(folder).map((name) => {
    const [, front = '', body = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { id: name.replace(/\.md$/, ''), data: parse(front) as PostRecord, body };
  });
  rmSync(folder, { recursive: true });
  return posts;
}

/** The script of our search page, and all that it imports. */
function scriptBytes(): number {
  const page = readFileSync('dist/search/index.html', 'utf8');
  const inline = [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const files = [...page.matchAll(/<script[^>]* src="[^"]*\/(_astro\/[^"]+)"/g)].map(([, file = '']) =>
    readFileSync(join('dist', file), 'utf8'),
  );
  return [...inline, ...files].reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
}

function ours(posts: readonly Post[]) {
  const json = JSON.stringify(posts.map(postEntry));
  const start = performance.now();
  const found = searchable(JSON.parse(json))(QUERY).length;
  const milliseconds = performance.now() - start;
  return { bytes: brotliCompressSync(json).length + scriptBytes(), milliseconds, found };
}

async function pagefind(posts: readonly Post[]) {
  const folder = mkdtempSync(join(tmpdir(), 'amends-pagefind-'));
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, data, body } of posts) {
    const content = `<html lang="en"><body><h1>${data.title}</h1><p>${data.summary}</p>${body}</body></html>`;
    await index.addHTMLFile({ url: `/news/${id}/`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const served = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.goto(`${served.address}/`);
  const before = served.sent();
  // As text, so that no tool of ours turns the import into something else.
  const { milliseconds, found } = (await page.evaluate(`(async () => {
    const start = performance.now();
    const pagefind = await import('/pagefind/pagefind.js');
    const search = await pagefind.search(${JSON.stringify(QUERY)});
    await Promise.all(search.results.slice(0, 20).map((result) => result.data()));
    return { milliseconds: performance.now() - start, found: search.results.length };
  })()`)) as { milliseconds: number; found: number };
  const bytes = served.sent() - before;
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
  return { bytes, milliseconds, found };
}

const rows: Record<string, object> = {};
const figures: Figure[] = [];
for (const count of COUNTS) {
  const posts = madeUp(count);
  const [own, theirs] = [ours(posts), await pagefind(posts)];
  figures.push({
    of: 'weight',
    what: `a first search in ${count.toLocaleString('en-GB')} posts`,
    unit: 'kB',
    ours: own.bytes / 1000,
    beside: 'Pagefind',
    theirs: theirs.bytes / 1000,
  });
  for (const [name, result] of [
    ['our own', own],
    ['Pagefind', theirs],
  ] as const) {
    rows[`${count} posts, ${name}`] = {
      'first query, kB': (result.bytes / 1000).toFixed(1),
      milliseconds: result.milliseconds.toFixed(0),
      found: result.found,
    };
  }
}
console.table(rows);
keepFigures('search', figures);
process.exit(0);
