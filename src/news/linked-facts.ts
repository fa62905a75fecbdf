import { at } from '../base.ts';
import { site } from '../site.ts';
import type { Post } from './posts.ts';
import { firstDay, updatedOn } from './updated.ts';

/** https://schema.org/NewsArticle and https://schema.org/BreadcrumbList for a post, in one graph. */
export function linkedFacts(post: Post, home: URL | undefined) {
  const address = (path = '') => new URL(at(path), home).href;
  const page = address(`news/${post.id}/`);
  const publisher = { '@type': 'Organization', name: site.name, url: address() };
  const crumbs = [
    { name: site.name, item: address() },
    { name: 'News', item: address('news/') },
    { name: post.data.title, item: page },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': page,
        url: page,
        mainEntityOfPage: page,
        headline: post.data.title,
        description: post.data.summary,
        datePublished: firstDay(post.data.firstPublished),
        dateModified: updatedOn(post),
        inLanguage: 'en-GB',
        isAccessibleForFree: true,
        articleSection: post.data.category,
        keywords: post.data.tags,
        author: publisher,
        publisher,
        citation: post.data.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...crumb,
        })),
      },
    ],
  };
}

/** JSON that cannot end the script element it is written into. */
export function jsonForPage(content: object): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}
