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
  type PostRecord,
  postSchema,
  pricesSchema,
} from './content-schemas.ts';

export type Filed<Record> = Record & { readonly id: string };

/** What a content file holds that does not fit: names the file, each field and what is allowed. */
export class ContentFault extends Error {}

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
};
export type Schema<Record> = {
  safeParse(
    given: unknown,
  ): { success: true; data: Record } | { success: false; error: { issues: readonly Issue[] } };
};

/** What is wrong with one field, and what is allowed there. */
export type FieldFault = { readonly path: readonly PropertyKey[]; readonly message: string };

/* Zod's own words for what is not there name types; a writer needs to know that it is missing. */
function inPlainWords({ code, message }: Issue): string {
  if (code === 'invalid_type' && message.endsWith('received undefined')) {
    return `is missing; it ${message.replace(/^.*expected (.*), received undefined$/, 'must be of the kind: $1')}`;
  }
  if (code === 'too_small' || code === 'too_big') {
    return message
      .replace(/^Too \w+: expected (string|array|number) (to (have|be) )?/, (_, kind) =>
        kind === 'number' ? 'must be ' : 'must have ',
      )
      .replace('>=', 'at least ')
      .replace('<=', 'at most ')
      .replace('items', 'in the list');
  }
  if (code === 'invalid_value') return message.replace(/^Invalid option: expected/, 'must be');
  return message;
}

export function faultsOf(issues: readonly Issue[]): FieldFault[] {
  return issues.map((issue) => ({ path: issue.path, message: inPlainWords(issue) }));
}

/** What is checked, or a fault that names `path`, each field and what is allowed. */
export function checkRecord<Record>(path: string, given: unknown, schema: Schema<Record>): Record {
  const reading = schema.safeParse(given);
  if (reading.success) return reading.data;
  const faults = faultsOf(reading.error.issues).map(
    ({ path: field, message }) => `  ${field.join('.')}: ${message}`,
  );
  throw new ContentFault(`${path} does not fit:\n${faults.join('\n')}`);
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ContentFault(`${path} cannot be read as YAML:\n  ${(error as Error).message}`);
  }
}

function readFolder<Record>(folder: string, schema: Schema<Record>): Filed<Record>[] {
  return filesIn(folder, '.yaml').map((file) => ({
    ...readFile(join(folder, file), schema),
    id: file.replace(/\.yaml$/, ''),
  }));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

export function readFile<Record>(path: string, schema: Schema<Record>): Record {
  return checkRecord(path, parseYaml(path, readFileSync(path, 'utf8')), schema);
}

/** The front matter of a Markdown file as text, which begins on its second line, and the body with its line. */
export function partsOf(markdown: string) {
  const [whole = '', front = ''] = markdown.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/) ?? [];
  return {
    front,
    body: markdown.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

function readFrontMatters<Record>(folder: string, schema: Schema<Record>): Filed<Record>[] {
  return filesIn(folder, '.md').map((file) => {
    const path = join(folder, file);
    const { front } = partsOf(readFileSync(path, 'utf8'));
    return { ...checkRecord(path, parseYaml(path, front), schema), id: file.replace(/\.md$/, '') };
  });
}

/** Every case file, drafts too, in order of id. */
export function readAllCases(content = 'content'): Filed<CaseRecord>[] {
  return readFolder(join(content, 'cases'), caseSchema);
}

/** Every decided case, in order of id. */
export function readCases(content = 'content'): Filed<CaseRecord>[] {
  return readAllCases(content).filter(({ draft }) => !draft);
}

/** Every post, drafts and future ones too, in order of id. */
export function readAllPosts(content = 'content'): Filed<PostRecord>[] {
  const cases = new Set(readCases(content).map(({ id }) => id));
  return readFrontMatters(join(content, 'news'), postSchema(cases));
}

/** Every outcome that never calibrates, in order of id. */
export function readOutcomes(content = 'content'): Filed<OutcomeRecord>[] {
  return readFolder(join(content, 'cases', 'other'), outcomeSchema);
}

/** What each guide says of itself, in order of id. */
export function readGuides(content = 'content'): Filed<GuideRecord>[] {
  return readFrontMatters(join(content, 'guides'), guideSchema);
}

/** The price index by which awards are brought to today's pounds. */
export function readPrices(content = 'content'): Prices {
  return readFile(join(content, 'law', 'prices.yaml'), pricesSchema);
}
