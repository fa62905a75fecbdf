import type { Article, Graph } from 'schema-dts';
import { shareImagePath } from '../drawings/share-image.ts';
import type { Situation } from '../records/content-files.ts';
import type { Crumb } from './crumbs.ts';
import { addressOn, breadcrumbList, graph, publisher } from './linked-facts.ts';

/** The way to a page for a need. */
export function situationCrumbs({ id, title }: Situation): Crumb[] {
  return [
    { name: 'Find your kind', path: 'situations/' },
    { name: title, path: `situations/${id}/` },
  ];
}

/** What a page for a need tells machines: https://schema.org/Article, and the way to it. */
export function situationFacts(situation: Situation, home: URL | undefined): Graph {
  const page = addressOn(home, `situations/${situation.id}/`);
  const article: Article = {
    '@type': 'Article',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: situation.title,
    description: situation.summary,
    image: addressOn(home, shareImagePath(`situation-${situation.id}`)),
    dateModified: situation.lastChecked,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    author: publisher(home),
    publisher: publisher(home),
    citation: situation.sources.map(({ url }) => url),
  };
  return graph([article, breadcrumbList(situationCrumbs(situation), home)]);
}
