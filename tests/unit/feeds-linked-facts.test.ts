import { describe, expect, it } from 'vitest';
import { jsonForPage, linkedFacts } from '../../src/news/linked-facts.ts';
import type { PostRecord } from '../../src/records/content-schemas.ts';

const data = {
  title: 'Harbour </script><script>alert(1)</script><!-- lost letters',
  summary: 'Letters were lost.',
  firstPublished: '2026-03',
  category: 'Companies',
  tags: ['letters'],
  sources: [{ title: 'Source', url: 'https://source.example/' }],
  corrections: [{ date: '2026-05-04', text: 'A sum was wrong' }],
} as unknown as PostRecord;
const facts = linkedFacts({ id: 'harbour', data }, new URL('https://harbour.example'));

describe('what a post tells machines', () => {
  it('gives whole addresses, whole days and numbered crumbs', () => {
    expect(facts['@graph']).toMatchObject([
      {
        '@type': 'NewsArticle',
        url: 'https://harbour.example/news/harbour/',
        datePublished: '2026-03-01',
        dateModified: '2026-05-04',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://harbour.example/' },
          { position: 2, item: 'https://harbour.example/news/' },
          { position: 3, item: 'https://harbour.example/news/category/companies/' },
          { position: 4, item: 'https://harbour.example/news/harbour/' },
        ],
      },
    ]);
  });

  it('cannot end its own script, and comes back as it was', () => {
    const written = jsonForPage(facts);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual(facts);
  });
});
