import { FORMATS, fetchFile, formatOf } from './fetched.ts';

/** A breach that we have a story about. */
export type NamedBreach = { readonly slug: string; readonly organisation: string; readonly title: string };

/** Every one of them, out of one file: to look through them asks for nothing more. */
export async function loadNamedBreaches(base: string): Promise<readonly NamedBreach[]> {
  const { file } = await fetchFile<{ readonly breaches: readonly NamedBreach[] }>(
    `${base}data/breaches.json`,
    formatOf(FORMATS.breaches),
  );
  return file.breaches;
}
