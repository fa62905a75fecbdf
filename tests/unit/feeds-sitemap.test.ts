import { describe, expect, it } from 'vitest';
import { handWritten, sitemap } from '../../src/news/sitemap.ts';

describe('the sitemap', () => {
  it('lists pages with the day they changed, escaped', () => {
    const text = sitemap([
      { address: 'https://harbour.example/?a=1&b=2' },
      { address: 'https://harbour.example/news/', changed: '2026-03-05' },
    ]);
    expect(text).toContain('<url><loc>https://harbour.example/?a=1&amp;b=2</loc></url>');
    expect(text).toContain('<loc>https://harbour.example/news/</loc><lastmod>2026-03-05</lastmod>');
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
