import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readCases } from './records/content-files.ts';
import { caseSchema, guideSchema, outcomeSchema, postSchema } from './records/content-schemas.ts';
import { outOfTheBuild } from './records/publishing.ts';
import { situationSchema } from './records/situation-schemas.ts';

const caseIds = new Set(readCases().map(({ id }) => id));

/* What is held back never enters a collection, so no page, feed or list can let it out. */
const out = outOfTheBuild(process.env);
const allBut = (ending: string, ids: readonly string[]) => [
  `*.${ending}`,
  ...ids.map((id) => `!${id}.${ending}`),
];

export const collections = {
  cases: defineCollection({
    loader: glob({ base: 'content/cases', pattern: allBut('yaml', out.cases) }),
    schema: caseSchema,
  }),
  outcomes: defineCollection({
    loader: glob({ base: 'content/cases/other', pattern: '*.yaml' }),
    schema: outcomeSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '*.md' }),
    schema: guideSchema,
  }),
  situations: defineCollection({
    loader: glob({ base: 'content/situations', pattern: '*.md' }),
    schema: situationSchema,
  }),
  news: defineCollection({
    loader: glob({ base: 'content/news', pattern: allBut('md', out.posts), retainBody: false }),
    schema: postSchema(caseIds),
  }),
};
