import type { CollectionEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  partsOf,
  readAllPosts,
  readCases,
  readGuides,
  readSituations,
} from '../../src/records/content-files.ts';
import { readRemedies } from '../../src/records/remedy-files.ts';
import { searchEntries } from '../../src/search/entries.ts';
import { searchable } from '../../src/search/find.ts';

type Typed = { readonly id: string; readonly page: string; readonly typed: string };

const people = parse(readFileSync('tests/unit/typed-questions.yaml', 'utf8')) as readonly Typed[];
/** So many of the twenty must find their page among the first so many. */
const MOST = 17;
const FIRST = 3;

/** Records as the build has them in its collections; a guide with its body. */
function collected<Name extends 'news' | 'cases' | 'guides'>(
  records: readonly { readonly id: string }[],
  bodyOf?: (id: string) => string,
) {
  return records.map(({ id, ...data }) => ({
    id,
    data,
    body: bodyOf?.(id),
  })) as unknown as CollectionEntry<Name>[];
}

const find = searchable(
  searchEntries({
    posts: collected<'news'>(readAllPosts()),
    cases: collected<'cases'>(readCases()),
    guides: collected<'guides'>(
      readGuides(),
      (id) => partsOf(readFileSync(`content/guides/${id}.md`, 'utf8')).body,
    ),
    situations: readSituations(),
    remedies: readRemedies(),
  }),
);

it('holds twenty people', () => expect(people).toHaveLength(20));

it('shows the page a person needs among the first that their whole question finds', () => {
  const found = people.filter(({ page, typed }) =>
    find(typed)
      .slice(0, FIRST)
      .some(({ entry }) => entry.path === page),
  );
  expect(
    found.length,
    people
      .filter((one) => !found.includes(one))
      .map(({ id }) => id)
      .join(', '),
  ).toBeGreaterThanOrEqual(MOST);
});
