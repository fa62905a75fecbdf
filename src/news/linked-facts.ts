import type { BreadcrumbList, Dataset, Graph, NewsArticle, Organization, Thing } from 'schema-dts';
import { firstDay } from '../calendar/partial-date.ts';
import { shareImagePath } from '../drawings/share-image.ts';
import { at } from '../operator/base.ts';
import { site } from '../operator/site.ts';
import { type Crumb, NEWS_CRUMB } from './crumbs.ts';
import { groupPath } from './groups.ts';
import type { Post } from './posts.ts';
import { updatedOn } from './updated.ts';

export function addressOn(home: URL | undefined, path = ''): string {
  return new URL(at(path), home).href;
}

export function publisher(home: URL | undefined): Organization {
  return { '@type': 'Organization', name: site.name, url: addressOn(home) };
}

/** Things said of one page, in one graph. */
export function graph(things: readonly Exclude<Thing, string>[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** https://schema.org/BreadcrumbList: the way to a page from the start page, which it adds itself. */
export function breadcrumbList(crumbs: readonly Crumb[], home: URL | undefined): BreadcrumbList {
  const steps = [{ name: site.name, path: '' }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOn(home, path),
    })),
  };
}

/** The way to a post: news, its category, itself. */
export function postCrumbs({ id, data }: Post): Crumb[] {
  return [
    NEWS_CRUMB,
    { name: data.category, path: groupPath('category', data.category) },
    { name: data.title, path: `news/${id}/` },
  ];
}

/** https://schema.org/NewsArticle */
function newsArticle(post: Post, home: URL | undefined): NewsArticle {
  const page = addressOn(home, `news/${post.id}/`);
  return {
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: post.data.title,
    description: post.data.summary,
    image: addressOn(home, shareImagePath(post.id)),
    datePublished: firstDay(post.data.firstPublished),
    dateModified: updatedOn(post),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    articleSection: post.data.category,
    keywords: post.data.tags,
    author: publisher(home),
    publisher: publisher(home),
    correction: post.data.corrections.map(({ date, text }) => `${date}: ${text}`),
    // Addresses alone: their names stand in the page, which must stay light.
    citation: post.data.sources.map(({ url }) => url),
  };
}

/** What a post's page tells machines. */
export function linkedFacts(post: Post, home: URL | undefined): Graph {
  return graph([newsArticle(post, home), breadcrumbList(postCrumbs(post), home)]);
}

/** https://schema.org/Dataset: the register of breaches. */
export function registerDataset(posts: readonly Post[], home: URL | undefined): Dataset {
  const days = posts
    .flatMap(({ data: { breach } }) => breach.happened.from ?? breach.happened.to ?? [])
    .map((date) => date.slice(0, 4))
    .sort();
  return {
    '@type': 'Dataset',
    '@id': addressOn(home, 'register/'),
    url: addressOn(home, 'register/'),
    name: `${site.name}: register of data breaches in the UK`,
    description:
      'Data breaches in the UK that we have written about: who, when, how many people, what the regulator did and what was paid, each with its sources. Awards, settlements, schemes and offers are kept apart.',
    creator: publisher(home),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    spatialCoverage: 'United Kingdom',
    temporalCoverage: `${days[0] ?? ''}/..`,
    dateModified: posts.map(updatedOn).sort().at(-1) ?? '',
    variableMeasured: [
      'organisation',
      'category',
      'when it happened',
      'when it was made public',
      'people affected',
      'regulator outcome',
      'kinds of payment',
      'status',
    ],
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: addressOn(home, 'data/register.csv'),
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: addressOn(home, 'data/register.json'),
      },
    ],
  };
}

/** JSON that cannot end the script element it is written into. */
export function jsonForPage(content: object): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}
