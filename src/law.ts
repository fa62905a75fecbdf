import type { Law } from './claim/law.ts';
import { readLaw } from './law-files.ts';

let read: Law | undefined;

/** The law, read once in a build: a page that shows some of it is one of thousands. */
export function law(): Law {
  read ??= readLaw();
  return read;
}
