import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/build/list-of-pages.ts';
import { handWritten } from '../../src/editorial/hand-written.ts';

describe('the list of pages', () => {
  it('takes from a page whether it is listed, and the day it changed', () => {
    const facts = '<script type="application/ld+json">{"dateModified":"2026-03-05"}</script>';
    expect(saidOf(`<head></head>${facts}`)).toEqual({ isListed: true, changed: '2026-03-05' });
    expect(saidOf('<meta name="robots" content="noindex"><p>words</p>')).toEqual({
      isListed: false,
      changed: undefined,
    });
  });

  it('knows pages by their files, without patterns and the page for a wrong address', () => {
    const files = [
      './index.astro',
      './about.astro',
      './news/index.astro',
      './news/[slug].astro',
      './404.astro',
      './offline.astro',
    ];
    expect(handWritten(files)).toEqual(['', 'about/', 'news/']);
  });
});
