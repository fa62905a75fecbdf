import { type PublishedLaw, readLaw } from './law-files.ts';

let read: PublishedLaw | undefined;

/** The law, read once in a build: a page that shows some of it is one of thousands. */
export function law(): PublishedLaw {
  read ??= readLaw();
  return read;
}
