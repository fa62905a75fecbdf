import type { CollectionEntry } from 'astro:content';
import { newestFirst, type Post } from '../news/posts.ts';
import { shortNames } from '../questions/answer-words.ts';
import { questionById } from '../questions/questions.ts';
import type { Filed, Situation } from '../records/content-files.ts';
import type { RemedyRecord } from '../records/remedy-schemas.ts';
import type { Entry } from './find.ts';

type Content = {
  readonly posts: readonly CollectionEntry<'news'>[];
  readonly cases: readonly CollectionEntry<'cases'>[];
  readonly guides: readonly CollectionEntry<'guides'>[];
  readonly situations: readonly Situation[];
  readonly remedies: readonly Filed<RemedyRecord>[];
};

/** Pages that answer what people search for and are neither story, case nor guide. */
const PAGES: readonly Entry[] = [
  {
    title: 'What is a data breach worth?',
    path: 'estimate/',
    kind: 'Page',
    words: 'start questions range compensation claim calculator',
  },
  {
    title: 'People who can help',
    path: 'help/',
    kind: 'Page',
    words: 'helpline phone advice Samaritans safety police',
  },
  {
    title: 'What people got without a court',
    path: 'without-a-court/',
    kind: 'Page',
    words: 'ombudsman offer goodwill refused paid compensation settlement organisation',
  },
  {
    title: 'Find your kind',
    path: 'situations/',
    kind: 'Page',
    words: 'what happened to me situation which one',
  },
  {
    title: 'Kinds of wrong',
    path: 'kinds/',
    kind: 'Page',
    words: 'cases won lost nothing leak snooping intrusion wrong record marketing withheld',
  },
  { title: 'How it works', path: 'method/', kind: 'Page', words: 'method points scorecard accuracy' },
  { title: 'Paper worksheet', path: 'worksheet/', kind: 'Page', words: 'print pencil points' },
  {
    title: 'The register of breaches',
    path: 'register/',
    kind: 'Page',
    words: 'table list all fines awards settlements',
  },
  { title: 'Open data', path: 'data/', kind: 'Page', words: 'cases scorecard CSV JSON download' },
];

/** The headings of a Markdown text, in one line. */
function headingsOf(markdown = ''): string {
  return [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading).join(' ');
}

/** Everything that can be found: what helps with a need first, then stories, newest first. */
export function searchEntries({ posts, cases, guides, situations, remedies }: Content): Entry[] {
  return [
    ...situations.map(
      ({ id, title, summary, search }): Entry => ({
        title,
        path: `situations/${id}/`,
        kind: 'Situation',
        words: [summary, ...search].join(' '),
      }),
    ),
    ...newestFirst(posts).map(postEntry),
    ...guides.map(
      ({ id, data, body }): Entry => ({
        title: data.title,
        path: `guides/${id}/`,
        kind: 'Guide',
        words: [data.summary, headingsOf(body), ...data.search].join(' '),
      }),
    ),
    ...cases.map(
      ({ id, data }): Entry => ({
        title: data.name,
        path: `cases/${id}/`,
        kind: 'Case',
        words: [data.title, data.defendant, ...shortNames(questionById('data'), data.answers)].join(' '),
      }),
    ),
    ...remedies.map(
      ({ id, title, organisation, body, answers }): Entry => ({
        title,
        path: `without-a-court/${id}/`,
        kind: 'Outcome',
        words: [organisation, body, ...shortNames(questionById('data'), answers)].join(' '),
      }),
    ),
    ...PAGES,
  ];
}

/** A story, found by its title, its summary, whom it is about and its tags. */
export function postEntry({ id, data }: Post): Entry {
  const words = [data.breach.organisation, data.category, ...data.tags, data.summary];
  return { title: data.title, path: `news/${id}/`, kind: 'Story', words: words.join(' ') };
}
