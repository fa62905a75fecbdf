import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readFile } from './content-files.ts';
import { agreementSchema, changesSchema, type MethodChange } from './content-schemas.ts';

/** What changed in the method and the open data, newest first. */
export function readChanges(content = 'content'): readonly [MethodChange, ...MethodChange[]] {
  return readFile(join(content, 'method', 'changes.yaml'), changesSchema);
}

/** How far the two readings of the cases agreed before the third. */
export function readAgreement(content = 'content'): z.infer<typeof agreementSchema> {
  return readFile(join(content, 'method', 'agreement.yaml'), agreementSchema);
}
