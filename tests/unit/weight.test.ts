import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Budget, overBudget, readBudgets, weighKinds, weighToBudgets } from '../../src/build/budgets.ts';
import { withOneStyle, withShortScopes } from '../../src/build/one-style.ts';
import { importedAtOnce, withPreloads } from '../../src/build/preload-shared-scripts.ts';
import { brotli, heaviest, kindOf, LIGHTLY, weigh } from '../../src/build/weight.ts';

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

  test('tells what a script imports at once from what it imports later', () => {
    expect(importedAtOnce('import{a}from"./a.js";import"./b.js";import(`./c.js`);import("./d.js")')).toEqual([
      'a.js',
      'b.js',
    ]);
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
    expect(kindOf('estimate/', kinds)?.kind).toBe('estimate, to the first question');
    expect(kindOf('404.html', kinds)?.kind).toBe('other');
  });

  test('a post is one request of 8 kB, and the first question comes within 26 kB', () => {
    const of = (kind: string) => readBudgets().find((budget) => budget.kind === kind);
    expect(of('post')).toMatchObject({ bytes: 8000, requests: 1 });
    expect(of('estimate, to the first question')?.bytes).toBe(26_400);
  });

  test('a page that outgrows its budget is named, with its size, its budget and what grew', () => {
    const weight = { page: '', html: 6500, css: 2000, js: 0, images: 0, requests: 2, total: 8500 };
    expect(overBudget(weight, home)).toBe(
      '/ (home) weighs 8500 bytes of brotli; its budget is 8000 and takes 2 requests; its budget is 1. What grew: html from 3000 to 6500.',
    );
    expect(overBudget({ ...weight, requests: 1, total: 8000 }, home)).toBeUndefined();
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

test('a page names what its script imports, and no other page is changed', () => {
  const imports = (script: string) => (script === 'one.js' ? ['shared.js', 'two.js'] : []);
  const page = '<head></head><script type="module" src="/copy/_astro/one.js"></script>';
  expect(withPreloads(page, imports)).toBe(
    page.replace(
      '</head>',
      '<link rel="modulepreload" href="/copy/_astro/shared.js"><link rel="modulepreload" href="/copy/_astro/two.js"></head>',
    ),
  );
  expect(withPreloads('<head></head><p>Words</p>', imports)).toBe('<head></head><p>Words</p>');
});

test('styles become one, in the order they stood', () => {
  expect(withOneStyle('<head><style>a{}</style><title>x</title><style>b{}</style></head>')).toBe(
    '<head><title>x</title><style>a{}b{}</style></head>',
  );
  expect(withOneStyle('<head><style>a{}</style></head>')).toBe('<head><style>a{}</style></head>');
});

test('the names that tie a style to its component are as short as the page needs', () => {
  expect(
    withShortScopes(
      '<style>p[data-astro-cid-abc12345]{}a[data-astro-cid-xyz]{}</style><p data-astro-cid-abc12345>data-astro</p>',
    ),
  ).toBe('<style>p[data-0]{}a[data-1]{}</style><p data-0>data-astro</p>');
});
