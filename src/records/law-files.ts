import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { addYears, isDay } from '../calendar/day.ts';
import { type Figure, type Law, measures } from '../claim/law.ts';
import { readFile } from './content-files.ts';
import { ContentFault } from './faults.ts';
import type { LawChange } from './law-change.ts';

/** A figure of law is looked at again at least this often. */
const REVIEW_YEARS = 2;

const DAY = 'must be a quoted day: "2026-11-22"';
const day = z
  .string({ error: DAY })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DAY, abort: true })
  .refine(isDay, { error: (issue) => `must be a day that exists, not ${issue.input}` });
const source = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https?$/, error: 'must be a full web address' }),
});
const nation = z.enum(['england-wales', 'scotland', 'northern-ireland']);
const unit = z.enum(['pounds', 'percent', 'years', 'months', 'days', 'hours', 'people', 'day']);
const value = z.union([z.number().nonnegative(), z.string().refine(isDay, DAY)], {
  error: 'must be a number, or a quoted day',
});

/** A record of a file of content/law/: what every figure carries, and the file's own fields. */
function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower case words joined by hyphens'),
      source,
      explainedBy: source.optional(),
      mark: z.enum(['A', 'B', 'C', 'M']),
      checked: day,
      review: day,
      ...shape,
    })
    .superRefine((given, context) => {
      const { checked, review } = given as unknown as Figure;
      const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['review'], message });
      if (review <= checked) wrong('must be after the day it was checked');
      if (review > addYears(checked, REVIEW_YEARS))
        wrong(`must be at most ${REVIEW_YEARS} years after the day it was checked`);
    });
}

const measure = { value, unit, forWhat: z.string().min(10).optional() };
const sentence = record({
  title: z.string().min(3).optional(),
  text: z.string().min(10),
  instead: z.string().min(10).optional(),
  unsettled: z.literal(true).optional(),
});

const SCHEMAS = {
  limits: record({
    nation,
    cause: z.enum(['data-protection', 'private-information', 'human-rights', 'psychiatric-injury']),
    value: z.number().positive(),
    unit: z.literal('years'),
    childFrom: z.number().int().positive().optional(),
    laterFor: z
      .array(
        z.strictObject({
          reason: z.enum(['child', 'incapacity', 'knowing', 'told-late', 'set-aside']),
          sentence: z.string(),
        }),
      )
      .min(1)
      .optional(),
  }),
  fees: record({
    kind: z.enum(['issue', 'hearing', 'help', 'lawyer']),
    upTo: z.number().positive().optional(),
    value: z.number().nonnegative(),
    unit: z.enum(['pounds', 'percent']),
    forWhat: measure.forWhat,
  }),
  tracks: record({ ...measure, nation }),
  rights: record(measure),
  clocks: record(measure),
  sums: record(measure),
  routes: record({
    who: z.string().min(10),
    first: z.string().min(10),
    time: z.string().min(10),
    ends: z.string().min(10),
    court: z.string().min(10),
  }),
  changes: record({
    date: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a quoted month or day: "2026-06" or "2026-06-19"')
      .refine((text) => isDay(text.length === 7 ? `${text}-01` : text), 'must be a month or day that exists'),
    title: z.string().min(3),
    text: z.string().min(10),
    touches: z
      .strictObject({
        nations: z.array(nation).min(1).optional(),
        responsible: z.array(z.string()).min(1).optional(),
        organisations: z.array(z.string()).min(1).optional(),
        recipients: z.array(z.string()).min(1).optional(),
        before: day.optional(),
        from: day.optional(),
      })
      .optional(),
  }),
  help: record({
    kind: z.string(),
    name: z.string(),
    nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).min(1),
    forWhat: z.string(),
    phone: z.string().optional(),
    text: z.string().optional(),
    url: z.url().optional(),
  }),
};

/** The law with what only the news asks of it: which breaches a change touches. */
export type PublishedLaw = Omit<Law, 'changes'> & { readonly changes: readonly LawChange[] };

/** The law as content/law/ states it; throws naming the file, the field and what is allowed. */
export function readLaw(content = 'content'): PublishedLaw {
  const folder = join(content, 'law');
  const list = <Name extends keyof typeof SCHEMAS>(name: Name) =>
    readFile(join(folder, `${name}.yaml`), z.array(SCHEMAS[name])) as readonly z.infer<
      (typeof SCHEMAS)[Name]
    >[];
  const law: PublishedLaw = {
    limits: list('limits'),
    fees: list('fees'),
    tracks: list('tracks'),
    rights: list('rights'),
    clocks: list('clocks'),
    sums: list('sums'),
    sentences: readdirSync(join(folder, 'sentences'))
      .toSorted()
      .flatMap((file) => readFile(join(folder, 'sentences', file), z.array(sentence))),
    routes: list('routes'),
    changes: list('changes'),
    help: list('help'),
  };
  checkNames(law, folder);
  return law;
}

/** Whatever one file names in another must be there, and no two figures may have one name. */
function checkNames(law: Law, folder: string): void {
  const fault = (file: string, message: string) => {
    throw new ContentFault(join(folder, file), [{ path: [], line: 1, message }]);
  };
  const named = new Set(measures(law).map(({ id }) => id));
  const said = new Set(law.sentences.map(({ id }) => id));
  const helpers = new Set(law.help.map(({ id }) => id));
  for (const { id, text } of law.sentences) {
    for (const [, name = ''] of text.matchAll(/\{([^}]*)\}/g)) {
      if (!named.has(name))
        fault('sentences', `${id}: text names {${name}}, which no file of content/law/ has`);
    }
  }
  for (const { id, laterFor = [] } of law.limits) {
    for (const { sentence: name } of laterFor)
      if (!said.has(name)) fault('limits.yaml', `${id}: laterFor names "${name}", which is no sentence`);
  }
  for (const { id } of law.routes) {
    if (!helpers.has(id)) fault('routes.yaml', `${id}: is no place of help.yaml`);
  }
  for (const list of [measures(law), law.sentences, law.limits, law.routes, law.changes, law.help]) {
    const ids = list.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) fault('', `${twice}: two figures have this id`);
  }
}
