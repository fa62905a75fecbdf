import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { caseSchema, guideSchema, outcomeSchema, postSchema } from './content-schemas.ts';

const caseIds = new Set(
  readdirSync('content/cases')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, '')),
);

export const collections = {
  cases: defineCollection({ loader: glob({ base: 'content/cases', pattern: '*.yaml' }), schema: caseSchema }),
  outcomes: defineCollection({
    loader: glob({ base: 'content/cases/other', pattern: '*.yaml' }),
    schema: outcomeSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '*.md' }),
    schema: guideSchema,
  }),
  news: defineCollection({
    loader: glob({ base: 'content/news', pattern: '*.md' }),
    schema: postSchema(caseIds),
  }),
};
