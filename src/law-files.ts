import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Law } from './claim/law.ts';
import { readFile } from './content-files.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a quoted day: "2026-11-22"');
const source = z.strictObject({ title: z.string().min(3), url: z.string().min(3) });

/** What every dated figure carries; the rest of a row is its file's own. */
const figure = {
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower case words joined by hyphens'),
  source,
  mark: z.enum(['A', 'B', 'C', 'M']),
  checked: day,
  review: day,
};
const nation = z.enum(['england-wales', 'scotland', 'northern-ireland']);
const optional = { unit: z.string().optional(), note: z.string().optional() };

const FILES = {
  limits: z.looseObject({
    ...figure,
    ...optional,
    nation,
    cause: z.enum(['data-protection', 'private-information', 'human-rights', 'psychiatric-injury']),
    value: z.number().positive(),
    childFrom: z.number().int().optional(),
  }),
  fees: z.looseObject({
    ...figure,
    ...optional,
    kind: z.enum(['issue', 'hearing', 'help', 'lawyer']),
    upTo: z.number().positive().optional(),
    value: z.number().nonnegative(),
    unit: z.enum(['pounds', 'percent']),
  }),
  tracks: z.looseObject({ ...figure, ...optional, nation, value: z.union([z.number(), z.string()]) }),
  'psychiatric-brackets': z.looseObject({
    ...figure,
    edition: z.number().int(),
    published: z.string(),
    injury: z.enum(['psychiatric', 'ptsd']),
    severity: z.enum(['severe', 'moderately-severe', 'moderate', 'less-severe']),
    value: z.tuple([z.number(), z.number()]),
  }),
  rights: z.looseObject({ ...figure, ...optional, value: z.number(), forWhat: z.string() }),
  changes: z.looseObject({
    ...figure,
    date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    title: z.string().min(3),
    text: z.string().min(10),
  }),
  help: z.looseObject({
    ...figure,
    kind: z.string(),
    name: z.string(),
    nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).min(1),
    forWhat: z.string(),
    phone: z.string().optional(),
    text: z.string().optional(),
    url: z.url().optional(),
  }),
};

function readList(name: keyof typeof FILES, content: string): never {
  return readFile(join(content, 'law', `${name}.yaml`), z.array(FILES[name])) as never;
}

/** The law as content/law/ states it; throws naming the file, the field and what is allowed. */
export function readLaw(content = 'content'): Law {
  return {
    limits: readList('limits', content),
    fees: readList('fees', content),
    tracks: readList('tracks', content),
    brackets: readList('psychiatric-brackets', content),
    rights: readList('rights', content),
    changes: readList('changes', content),
    help: readList('help', content),
  };
}
