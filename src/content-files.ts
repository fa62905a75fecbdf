import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Prices } from './calibration/prices.ts';
import {
  type CaseRecord,
  caseSchema,
  type GuideRecord,
  guideSchema,
  type OutcomeRecord,
  outcomeSchema,
  pricesSchema,
} from './content-schemas.ts';

export type Filed<Record> = Record & { readonly id: string };

/** What a content file holds that does not fit: names the file, each field and what is allowed. */
export class ContentFault extends Error {}

type Schema<Record> = {
  safeParse(
    given: unknown,
  ):
    | { success: true; data: Record }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
};

function readFolder<Record>(folder: string, schema: Schema<Record>): Filed<Record>[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ ...readFile(join(folder, file), schema), id: file.replace(/\.yaml$/, '') }));
}

export function readFile<Record>(path: string, schema: Schema<Record>): Record {
  return check(path, parse(readFileSync(path, 'utf8')), schema);
}

/** What stands between the first two lines of dashes. */
function readFrontMatter<Record>(path: string, schema: Schema<Record>): Record {
  const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  return check(path, parse(front), schema);
}

function check<Record>(path: string, given: unknown, schema: Schema<Record>): Record {
  const reading = schema.safeParse(given);
  if (reading.success) return reading.data;
  const faults = reading.error.issues.map(({ path: field, message }) => `  ${field.join('.')}: ${message}`);
  throw new ContentFault(`${path} does not fit:\n${faults.join('\n')}`);
}

/** Every decided case, in order of id. */
export function readCases(content = 'content'): Filed<CaseRecord>[] {
  return readFolder(join(content, 'cases'), caseSchema);
}

/** Every outcome that never calibrates, in order of id. */
export function readOutcomes(content = 'content'): Filed<OutcomeRecord>[] {
  return readFolder(join(content, 'cases', 'other'), outcomeSchema);
}

/** What each guide says of itself, in order of id. */
export function readGuides(content = 'content'): Filed<GuideRecord>[] {
  const folder = join(content, 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ ...readFrontMatter(join(folder, file), guideSchema), id: file.replace(/\.md$/, '') }));
}

/** The price index by which awards are brought to today's pounds. */
export function readPrices(content = 'content'): Prices {
  return readFile(join(content, 'law', 'prices.yaml'), pricesSchema);
}
