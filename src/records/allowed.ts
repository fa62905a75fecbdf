import { z } from 'astro/zod';

type Found = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  nan: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, each with a name',
  record: 'fields, each with a name',
  null: 'empty',
  Date: 'a date without quotes',
};

/** What may stand where Zod found something else, for whoever writes the file. A schema’s own words go before these. */
export function allowed(found: Found): string | undefined {
  switch (found.code) {
    case 'invalid_type':
      return `must be ${KINDS[found.expected] ?? found.expected}${notOfItsKind(found.expected, found.input)}`;
    case 'invalid_value':
      return oneOf(found.values, found.input);
    case 'invalid_union':
      return Array.isArray(found.options) ? oneOf(found.options, judged(found)) : undefined;
    case 'too_small':
      return `must ${inAmount(found.origin, found.inclusive ? 'at least' : 'more than', found.minimum)}`;
    case 'too_big':
      return `must ${inAmount(found.origin, found.inclusive ? 'at most' : 'less than', found.maximum)}`;
    case 'not_multiple_of':
      return `must be a multiple of ${found.divisor}`;
    case 'unrecognized_keys':
      return `has no field ${found.keys.join(' or ')}; allowed: ${fieldsOf(found.inst).join(', ')}`;
    case 'invalid_key':
      return `cannot stand here: its name ${found.issues.map(({ message }) => message).join(', and ')}`;
    default:
      return undefined;
  }
}

/** What was given where the fault is: of a choice between kinds of fields, the field that chooses. */
export function judged({
  input,
  discriminator,
}: {
  readonly input?: unknown;
  readonly discriminator?: unknown;
}) {
  return typeof discriminator === 'string' ? Object(input)[discriminator] : input;
}

function notOfItsKind(expected: string, given: unknown): string {
  const kind = z.core.util.parsedType(given);
  if (given === undefined || (typeof given === 'number' && expected !== 'string')) return '';
  const quotes = expected === 'string' && ['number', 'nan', 'boolean'].includes(kind);
  return `, not ${KINDS[kind] ?? kind}${quotes ? '; put it in quotes' : ''}`;
}

function oneOf(values: readonly unknown[], given: unknown): string {
  const said = given === undefined || given === null ? '' : `, not ${JSON.stringify(given)}`;
  return `must be one of ${values.join(', ')}${said}`;
}

function inAmount(origin: string, least: string, amount: number | bigint): string {
  if (origin === 'string') return `have ${least} ${amount} characters`;
  return origin === 'array' ? `have ${least} ${amount} in the list` : `be ${least} ${amount}`;
}

function fieldsOf(schema: Found['inst']): readonly unknown[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord ? [...(schema.keyType._zod.values ?? [])] : [];
}
