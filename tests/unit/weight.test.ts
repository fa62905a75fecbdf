import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Budget, overBudget, readBudgets, weighKinds, weighToBudgets } from '../../src/build/budgets.ts';
import { finishedPage } from '../../src/build/finished-page.ts';
import { importedAtOnce, standsFor } from '../../src/build/imported-scripts.ts';
import { brotli, heaviest, kindOf, LIGHTLY, untilDecoded, weigh } from '../../src/build/weight.ts';

/** A built site of one page, under `/copy/`, whose script imports another at once and a third when asked for. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><head><style>a{color:red}</style></head><script type="module" src="/copy/_astro/one.js"></script></html>',
  );
  writeFileSync(join(folder, '_astro/one.js'), 'import{a}from"./two.js";import("./three.js");console.log(a)');
  writeFileSync(join(folder, '_astro/two.js'), 'export const a=1');
  writeFileSync(join(folder, '_astro/three.js'), 'console.log("when asked for")'.repeat(50));
  return folder;
}

const home: Budget = {
  kind: 'home',
  pages: '^$',
  bytes: 8000,
  requests: 1,
  was: { html: 3000, css: 2000, js: 0 },
};

describe('what a page weighs', () => {
  test('counts the page, its styles and the scripts that it needs at once', () => {
    const weight = weigh(site(), '/copy/', '');
    expect(weight.requests).toBe(3);
    expect(weight.js).toBe(
      brotli('import{a}from"./two.js";import("./three.js");console.log(a)') + brotli('export const a=1'),
    );
    expect(weight.css).toBeGreaterThan(0);
    expect(weight.total).toBe(weight.html + weight.css + weight.js);
  });

  test('names the page that loads what is not there', () => {
    const folder = site();
    rmSync(join(folder, '_astro/two.js'));
    expect(() => weigh(folder, '/copy/', '')).toThrow('/ loads');
  });

  test('tells a script that is nothing but the import of another', () => {
    expect(standsFor('import"./a.js";\n')).toBe('a.js');
    expect(standsFor('import"./a.js";import"./b.js";')).toBeUndefined();
    expect(standsFor('import{a}from"./a.js";a()')).toBeUndefined();
  });

  test('tells what a script imports at once from what it imports later', () => {
    expect(importedAtOnce('import{a}from"./a.js";import"./b.js";import(`./c.js`);import("./d.js")')).toEqual([
      'a.js',
      'b.js',
    ]);
  });
});

describe('what must have come until a part of a page can be read', () => {
  const words = Array.from({ length: 3000 }, (_, index) => (index * 2654435761) % 4294967296).join(' ');

  test('is less for a part that stands earlier, and never more than the whole', () => {
    const [early, late] = [untilDecoded(words, 2000), untilDecoded(words, 20_000)];
    expect(early).toBeGreaterThan(500);
    expect(late).toBeGreaterThan(early);
    expect(untilDecoded(words, words.length)).toBeLessThanOrEqual(brotli(words));
  });

  test('is measured to the end of the first form, and not where there is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weight-'));
    writeFileSync(join(folder, 'a.html'), `<html><form>${words.slice(0, 3000)}</form>${words}</html>`);
    writeFileSync(join(folder, 'b.html'), `<html>${words}</html>`);
    const { firstForm = 0, total } = weigh(folder, '/', 'a.html');
    expect(firstForm).toBeGreaterThan(1000);
    expect(firstForm).toBeLessThan(total / 2);
    expect(weigh(folder, '/', 'b.html').firstForm).toBeUndefined();
  });
});

describe('the heaviest of a kind', () => {
  test('is the one that compresses worst, not the longest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'weight-'));
    writeFileSync(join(folder, 'long.html'), 'the same words '.repeat(5000));
    const varied = Array.from({ length: 2000 }, (_, index) => (index * 2654435761) % 4294967296);
    writeFileSync(join(folder, 'varied.html'), varied.join(' '));
    expect(heaviest(folder, '/', ['long.html', 'varied.html'])?.page).toBe('varied.html');
    expect(heaviest(folder, '/', [])).toBeUndefined();
  });
});

describe('budgets', () => {
  test('every page has a kind', () => {
    const kinds = readBudgets();
    expect(kindOf('news/some-post/', kinds)?.kind).toBe('post');
    expect(kindOf('news/', kinds)?.kind).toBe('news');
    expect(kindOf('estimate/', kinds)?.kind).toBe('estimate, to the second question');
    expect(kindOf('404.html', kinds)?.kind).toBe('other');
  });

  test('a post is one request of 8 kB; the first question comes within 6.5 kB, the second within 17.45', () => {
    const of = (kind: string) => readBudgets().find((budget) => budget.kind === kind);
    expect(of('post')).toMatchObject({ bytes: 8000, requests: 1 });
    expect(of('estimate, to the second question')).toMatchObject({ bytes: 17_450, firstForm: 6500 });
  });

  test('a page that outgrows its budget is named, with its size, its budget and what grew', () => {
    const weight = {
      page: '',
      html: 6500,
      css: 2000,
      js: 0,
      images: 0,
      requests: 2,
      total: 8500,
      firstForm: 900,
    };
    expect(overBudget(weight, home)).toBe(
      '/ (home) weighs 8500 bytes of brotli; its budget is 8000 and takes 2 requests; its budget is 1. What grew: html from 3000 to 6500.',
    );
    expect(overBudget({ ...weight, requests: 1, total: 8000 }, home)).toBeUndefined();
    expect(overBudget({ ...weight, requests: 1, total: 8000 }, { ...home, firstForm: 800 })).toContain(
      'takes 900 bytes until its first form; its budget is 800',
    );
  });

  test('a built page is held to the budget of its kind', () => {
    const [weighed] = weighKinds(site(), '/copy/', [home]);
    expect(weighed?.budget.kind).toBe('home');
    expect(weighed && overBudget(weighed.weight, weighed.budget)).toContain('takes 3 requests');
  });
});

describe('a budget that is only asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  writeFileSync(join(folder, 'index.html'), Array.from({ length: 900 }, (_, at) => `<p>${at * at}`).join(''));
  const [lightly, inFull] = [weigh(folder, '/', '', LIGHTLY).total, weigh(folder, '/', '').total];
  const weighed = (bytes: number) => weighToBudgets(folder, '/', [{ ...home, bytes }])[0]?.weight.total;

  test('is kept to by a page that keeps to it lightly compressed, which is not compressed again', () => {
    expect(lightly).toBeGreaterThan(inFull);
    expect(weighed(lightly)).toBe(lightly);
  });

  test('is asked of a page in full where it is too heavy lightly compressed', () => {
    expect(weighed(lightly - 1)).toBe(inFull);
    expect(weighed(inFull - 1)).toBe(inFull);
  });
});

/** What is made of a page’s head and body, without the policy. */
function finished(head: string, body: string, scripts: Readonly<Record<string, string>> = {}): string {
  const html = `<html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;
  const scriptOf = (name: string) => scripts[name] ?? '';
  return finishedPage(html, 'index.html', { scriptOf }).replace(/^.*<\/title>/s, '');
}

test('a page names what its script imports, and no other page is changed', () => {
  const scripts = {
    'one.js': 'import{a}from"./shared.js";import"./two.js";a()',
    'first.js': 'import"./one.js";\n',
  };
  const scriptOf = (name: string) => `<script type="module" src="/copy/_astro/${name}"></script>`;
  const preloads = ['shared.js', 'two.js']
    .map((name) => `<link rel="modulepreload" href="/copy/_astro/${name}">`)
    .join('');
  const page = `${preloads}</head><body>${scriptOf('one.js')}</body></html>`;
  expect(finished('', scriptOf('one.js'), scripts)).toBe(page);
  expect(
    finished('', scriptOf('first.js'), scripts),
    'a script that only imports another stands for it',
  ).toBe(page);
  expect(finished('', '<p>Words</p>')).toBe('</head><body><p>Words</p></body></html>');
});

test('styles become one, in the order they stood', () => {
  expect(finished('<style>a{}</style><link rel="x"><style>b{}</style>', '')).toBe(
    '<link rel="x"><style>a{}b{}</style></head><body></body></html>',
  );
  const first =
    '<html lang="en"><head><meta charset="utf-8"><style>a{}</style><style>b{}</style><title>t</title></head>';
  expect(finishedPage(first, 'index.html', { scriptOf: () => '' })).toMatch(
    /<meta name="referrer" content="no-referrer"><title>t<\/title><style>a\{\}b\{\}<\/style><\/head>$/,
  );
  expect(finished('<style>a{}</style>', '')).toBe('<style>a{}</style></head><body></body></html>');
});

test('a style for one medium stays where and what it is', () => {
  const print = '<style media="print">b{}</style>';
  expect(finished(`<style>a{}</style>${print}<style>c{}</style>`, '')).toBe(
    `${print}<style>a{}c{}</style></head><body></body></html>`,
  );
});

test('the names that tie a style to its component are as short as the page needs', () => {
  expect(
    finished(
      '<style>p[data-astro-cid-abc12345]{}a[data-astro-cid-xyz]{}</style>',
      '<p data-astro-cid-abc12345>data-astro</p>',
    ),
  ).toBe('<style>p[data-0]{}a[data-1]{}</style></head><body><p data-0>data-astro</p></body></html>');
});
