import type { Dataset, WithContext } from 'schema-dts';
import { site } from '../operator/site.ts';
import { FILES, LICENCE, VERSION } from './about.ts';
import { TABLES } from './files.ts';

const NAME = 'Decided data-breach compensation cases in the United Kingdom';

/** https://schema.org/Dataset, for search engines that list open data. */
export function linkedDataset(addressOf: (path: string) => string): WithContext<Dataset> {
  const publisher = {
    '@type': 'Organization',
    name: site.name,
    url: new URL('..', addressOf('')).href,
  } as const;
  const download = (path: string, encodingFormat: string) =>
    ({ '@type': 'DataDownload', name: path, encodingFormat, contentUrl: addressOf(path) }) as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf(''),
    url: addressOf(''),
    name: NAME,
    description:
      'Judgments, settlements and schemes for distress and loss of control after a data breach, each read as answers to one list of questions; other ways such claims ended; the scorecard; how it did on cases that it had not used; and what was paid, offered or refused without a court.',
    license: LICENCE.url,
    version: String(VERSION.version),
    dateModified: VERSION.date,
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    spatialCoverage: { '@type': 'Place', name: 'United Kingdom' },
    keywords: ['data breach', 'compensation', 'privacy', 'data protection', 'United Kingdom'],
    creator: publisher,
    publisher,
    distribution: [
      ...FILES.map((file) => download(`${file}.json`, 'application/json')),
      ...Object.keys(TABLES).map((table) => download(`${table}.csv`, 'text/csv')),
    ],
  };
}

/** How to name the data in a paper or a report. */
export function citation(address: string): string {
  return `${site.name} (${VERSION.date.slice(0, 4)}). ${NAME}, version ${VERSION.version}, ${VERSION.date}. ${address}. CC BY 4.0.`;
}
