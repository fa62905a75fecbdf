/** The longest wait for a file, in milliseconds. The service worker gives up sooner, for what it kept. */
export const LONGEST_WAIT = 15_000;

/** A file is in a form that this page, opened before it was published, does not know. The page must be loaded anew. */
export class LaterRelease extends Error {
  override readonly name = 'LaterRelease';
}

export type Fetched<File> = {
  readonly file: File;
  /** Whether it is the copy this browser kept, because there was no network. */
  readonly fromKept: boolean;
};

/** How a file says which form it is in. Most hold a `format`; a scorecard has a version of its own. */
export type Form = { readonly known: number; readonly of: (file: unknown) => unknown };

export const FORMATS = { law: 1, help: 1, breach: 1, breaches: 1, remedies: 1 } as const;

export function formatOf(known: number): Form {
  return { known, of: (file) => Object(file).format };
}

/** Fetches a file of this site. Rejects when it cannot be had in time, or is in another form than this page knows. */
export async function fetchFile<File>(address: string, form: Form): Promise<Fetched<File>> {
  const response = await fetch(address, { cache: 'no-cache', ...timeLimit() });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as File;
  const found = form.of(file);
  if (typeof found === 'number' && found > form.known) throw new LaterRelease(address);
  if (found !== form.known) throw new Error(`${address}: of an earlier release`);
  return { file, fromKept: response.headers.has('x-kept') };
}

/** A browser too old to know of such a limit waits as long as it likes. */
function timeLimit(): RequestInit {
  return 'timeout' in AbortSignal ? { signal: AbortSignal.timeout(LONGEST_WAIT) } : {};
}
