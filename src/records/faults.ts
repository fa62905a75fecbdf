import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';

type Issue = Pick<z.core.$ZodRawIssue, 'code' | 'path'> & {
  readonly message: string;
  readonly [more: string]: unknown;
};
export type Schema<Record> = {
  safeParse(
    given: unknown,
  ):
    | { success: true; data: Record }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
};

/** What is wrong with one field, and what is allowed there. */
export type FieldFault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What a file holds that does not fit, a line for each field: names the file, the field and what is allowed. */
export class ContentFault extends Error {
  readonly file: string;
  readonly faults: readonly (FieldFault & { readonly line: number })[];

  constructor(file: string, faults: ContentFault['faults']) {
    super(`${file} does not fit:\n${faults.map((fault) => `  ${faultInWords(fault)}`).join('\n')}`);
    this.file = file;
    this.faults = faults;
  }
}

export function faultInWords({ path, message }: FieldFault): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

/** An object that may hold these fields and no others; a strange one is answered with those there are. */
export function onlyFields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `has no field ${(keys as string[]).join(' or ')}; allowed: ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with a name',
  record: 'fields, each with a name',
  null: 'empty',
  date: 'a date without quotes',
};

function kindOf(given: unknown): string {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'array';
  if (given instanceof Date) return 'date';
  return typeof given;
}

/** Zod's own words name types; a writer needs to know what to write. */
function allowedIn(issue: Issue, given: unknown): string {
  const { code, message } = issue;
  if (code === 'invalid_type' && message.startsWith('Invalid input')) {
    const wanted = `must be ${KINDS[String(issue.expected)] ?? issue.expected}`;
    if (given === undefined || (typeof given === 'number' && issue.expected !== 'string')) return wanted;
    const quotes = issue.expected === 'string' && !Array.isArray(given) && typeof given !== 'object';
    return `${wanted}, not ${KINDS[kindOf(given)] ?? kindOf(given)}${quotes ? '; put it in quotes' : ''}`;
  }
  if (code === 'invalid_value' && Array.isArray(issue.values) && message.startsWith('Invalid')) {
    const said = given === undefined || given === null ? '' : `, not ${JSON.stringify(given)}`;
    return `must be one of ${issue.values.join(', ')}${said}`;
  }
  if (code === 'too_small' || code === 'too_big') {
    return message
      .replace(/^Too \w+: expected (string|array|number) (to (have|be) )?/, (_, kind) =>
        kind === 'number' ? 'must be ' : 'must have ',
      )
      .replace('>=', 'at least ')
      .replace('<=', 'at most ')
      .replace('>', 'more than ')
      .replace('items', 'in the list');
  }
  return message;
}

/** A value by its path in what was given; undefined where there is none. */
function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  );
}

/** What is wrong with each field, in plain words. */
export function faultsOf(issues: readonly { path: PropertyKey[]; message: string }[], given: unknown) {
  return (issues as readonly Issue[]).map((issue): FieldFault => {
    const path = (issue.path ?? []) as readonly PropertyKey[];
    const value = valueAt(given, path);
    const allowed = allowedIn(issue, value);
    const missing = value === undefined && allowed.startsWith('must') && issue.code !== 'custom';
    return { path, message: missing ? `is missing; it ${allowed}` : allowed };
  });
}

/** What is checked, or a fault that names `file`, each field and what is allowed. */
export function checkRecord<Record>(
  file: string,
  given: unknown,
  schema: Schema<Record>,
  lineOf: (path: readonly PropertyKey[]) => number = () => 1,
): Record {
  const reading = schema.safeParse(given);
  if (reading.success) return reading.data;
  const faults = faultsOf(reading.error.issues, given);
  throw new ContentFault(
    file,
    faults.map((fault) => ({ ...fault, line: lineOf(fault.path) })),
  );
}

const CURES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space inside a text: put the whole text in quotes',
  DUPLICATE_KEY: 'the same field twice: leave one',
  TAB_AS_INDENT: 'a tab: indent with spaces',
  BAD_INDENT: 'a line that begins in the wrong column, or a bracket that is not closed',
  MISSING_CHAR: 'a quote or a comma that is missing',
};

/** A YAML text read as the build reads it, and where each field of it stands in its file. */
export function readYaml(file: string, text: string, firstLine = 1) {
  const lines = new LineCounter();
  // A date without quotes is a date to the build, and must be to us.
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'] });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const inWords = ({ code, pos, message }: YAMLError) => {
    const reason = CURES[code] ?? message.split(/ at line |\n/)[0];
    const line = lineAt(pos[0]);
    return { path: [], line, message: `cannot be read as YAML: line ${line} has ${reason}` };
  };
  if (document.errors.length > 0) throw new ContentFault(file, document.errors.slice(0, 1).map(inWords));
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return path.length > 1 ? lineOf(path.slice(0, -1)) : firstLine;
  };
  return { given: document.toJS() as unknown, lineOf };
}
