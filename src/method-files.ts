import { join } from 'node:path';
import { readFile } from './content-files.ts';
import { changesSchema, type MethodChange } from './content-schemas.ts';

/** What changed in the method and the open data, newest first. */
export function readChanges(content = 'content'): readonly [MethodChange, ...MethodChange[]] {
  return readFile(join(content, 'method', 'changes.yaml'), changesSchema);
}
