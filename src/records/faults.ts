import type { z } from 'astro/zod';
import { load, YAMLException } from 'js-yaml';
import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { allowed, judged } from './allowed.ts';

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

type Checked<Record> = { readonly record: Record } | { readonly faults: readonly FieldFault[] };

/** A value as its schema takes it, or what is wrong with each field. */
export function check<Record>(given: unknown, schema: z.ZodType<Record>): Checked<Record> {
  const { data, error } = schema.safeParse(given, { error: allowed, reportInput: true });
  return error ? { faults: error.issues.map(faultOf) } : { record: data };
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  const { code, path, message } = issue;
  const missing = code !== 'custom' && judged(issue) === undefined && message.startsWith('must');
  return { path, message: missing ? `is missing; it ${message}` : message };
}

/** What is checked, or a fault that names `file`, each field and what is allowed. */
export function checkRecord<Record>(
  file: string,
  given: unknown,
  schema: z.ZodType<Record>,
  lineOf: (path: readonly PropertyKey[]) => number = () => 1,
): Record {
  const checked = check(given, schema);
  if ('record' in checked) return checked.record;
  throw new ContentFault(
    file,
    checked.faults.map((fault) => ({ ...fault, line: lineOf(fault.path) })),
  );
}

const CURES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space inside a text: put the whole text in quotes',
  DUPLICATE_KEY: 'the same field twice: leave one',
  TAB_AS_INDENT: 'a tab: indent with spaces',
  BAD_INDENT: 'a line that begins in the wrong column, or a bracket that is not closed',
  MISSING_CHAR: 'a quote or a comma that is missing',
};

type Read = {
  readonly given: unknown;
  /** The line of its file on which a field stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * A YAML text read as the build reads it, and where each field of it stands in its file. Places are found by another
 * reader, which takes eight times as long, and so only where something does not fit.
 */
export function readYaml(file: string, text: string, firstLine = 1): Read {
  const place = () => placesIn(file, text, firstLine);
  try {
    return { given: load(text) ?? null, lineOf: (path) => place()(path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    place();
    const line = firstLine + error.mark.line;
    throw new ContentFault(file, [{ path: [], line, message: unreadable(line, error.reason) }]);
  }
}

const unreadable = (line: number, reason: string) => `cannot be read as YAML: line ${line} has ${reason}`;

/** Finds the line of a field; throws where the text cannot be read. */
function placesIn(file: string, text: string, firstLine: number): Read['lineOf'] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const inWords = ({ code, pos, message }: YAMLError) => {
    const reason = CURES[code] ?? message.split(/ at line |\n/)[0] ?? '';
    const line = lineAt(pos[0]);
    return { path: [], line, message: unreadable(line, reason) };
  };
  if (document.errors.length > 0) throw new ContentFault(file, document.errors.slice(0, 1).map(inWords));
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return path.length > 1 ? lineOf(path.slice(0, -1)) : firstLine;
  };
  return lineOf;
}
