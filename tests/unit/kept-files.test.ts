import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../src/build/kept-files.ts';

/** A built site by its files: the questions, what they fetch, and pages beside them. */
const SITE = {
  'index.html': 'home',
  'news/a-story/index.html': 'a story',
  'estimate/index.html':
    '<style>@font-face{src:url(/_astro/head.a1.woff2)}</style><script src="/_astro/questions.a1.js">',
  'offline/index.html': 'no network',
  'data/estimator.json': '{}',
  'data/help.json': '{}',
  'data/judgments.json': '{}',
  'data/law.json': '{}',
  'data/search.json': '{}',
  'data/without-court.json': '{}',
  '_astro/head.a1.woff2': '',
  '_astro/questions.a1.js':
    'import"./words.a1.js";const a=()=>import(`./late.a1.js`),b=()=>import("./other-pages.a1.js")',
  '_astro/words.a1.js': 'export const words=[]',
  '_astro/late.a1.js':
    'import{words}from"./words.a1.js";const c="/_astro/result.a1.css";()=>import("./result.a1.js");()=>import("./claim.b2.js")',
  '_astro/result.a1.css': '',
  '_astro/result.a1.js':
    'import"./claim.a1.js";()=>import("./adviser-page.a1.js");()=>import("./print-paper.a1.js");()=>import("./word-file.a1.js")',
  '_astro/claim.a1.js': 'what a result knows of a claim',
  '_astro/claim.b2.js':
    'import"./claim.a1.js";import"./dates.a1.js";const c="/_astro/claim.a1.css";()=>import("./letter-editor.a1.js")',
  '_astro/claim.a1.css': '',
  '_astro/dates.a1.js': '',
  '_astro/letter-editor.a1.js': '()=>import("./word-file.a1.js")',
  '_astro/adviser-page.a1.js': '',
  '_astro/print-paper.a1.js': '',
  '_astro/word-file.a1.js': 'large',
  '_astro/other-pages.a1.js': '()=>import("./mount-offer.a1.js")',
  '_astro/mount-offer.a1.js': '',
} as const;

function built(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('what the service worker keeps', () => {
  it('is at once what leads from the first question to a result', () => {
    expect(keptFiles(built(SITE)).journey).toEqual([
      '_astro/claim.a1.js',
      '_astro/head.a1.woff2',
      '_astro/late.a1.js',
      '_astro/questions.a1.js',
      '_astro/result.a1.css',
      '_astro/result.a1.js',
      '_astro/words.a1.js',
      'data/estimator.json',
      'data/help.json',
      'data/judgments.json',
      'estimate/index.html',
      'offline/index.html',
    ]);
  });

  it('is after a result what a claim needs beside that, and nothing that few use', () => {
    expect(keptFiles(built(SITE)).claim).toEqual([
      '_astro/adviser-page.a1.js',
      '_astro/claim.a1.css',
      '_astro/claim.b2.js',
      '_astro/dates.a1.js',
      '_astro/letter-editor.a1.js',
      '_astro/print-paper.a1.js',
      'data/law.json',
      'data/without-court.json',
    ]);
  });

  it('is the same however many stories there are', () => {
    const more = Object.fromEntries([...Array(9).keys()].map((one) => [`news/${one}/index.html`, 'more']));
    expect(keptFiles(built({ ...SITE, ...more, 'index.html': 'newer' }))).toEqual(keptFiles(built(SITE)));
  });

  it('is not guessed where a part has another name, or a file is not there', () => {
    const renamed = { ...SITE, '_astro/claim.b2.js': '' };
    expect(() => keptFiles(built(renamed))).toThrow('The questions fetch no part named letter-editor');
    const { 'data/law.json': _, ...without } = SITE;
    expect(() => keptFiles(built(without))).toThrow('did not write data/law.json');
  });
});
