import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { importedAtOnce } from './imported-scripts.ts';

/** What a browser fetches to show one page, in bytes of brotli; pictures as they are, beside the total. */
export type Weight = {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly images: number;
  /** Requests for the page, its styles and its scripts; pictures and icons come after. */
  readonly requests: number;
  readonly total: number;
  /** Of the page alone, what must have come until its first form has been read; undefined where it has none. */
  readonly firstForm: number | undefined;
};

export type Kind = { readonly kind: string; readonly pages: string };

/** A quality of brotli that takes a tenth of the time, orders pages much as the best does, and never makes them smaller. */
export const LIGHTLY = 4;
export const IN_FULL = constants.BROTLI_MAX_QUALITY;

export function brotli(text: string | Buffer, quality: number = IN_FULL): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { params }).length;
}

const compressed = new Map<string, number>();

/** Scripts are shared by pages and slow to compress, so each is compressed once. */
function brotliOnce(file: string, content: Buffer, quality: number): number {
  const key = `${quality} ${file}`;
  const known = compressed.get(key) ?? brotli(content, quality);
  compressed.set(key, known);
  return known;
}

/** Every page of a built site by its address from the root: `news/some-post/`, `404.html`, and `` for the home page. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

export function kindOf<K extends Kind>(page: string, kinds: readonly K[]): K | undefined {
  return kinds.find(({ pages }) => new RegExp(pages).test(page));
}

/** How many of a kind are compressed lightly, and how many of those in full. */
const LONGEST = 40;
const CLOSEST = 3;

/**
 * The heaviest page of a kind. To compress thousands of posts in full would take minutes, so the longest are compressed
 * lightly, and the heaviest of those as well as `quality` says.
 */
export function heaviest(
  folder: string,
  base: string,
  pages: readonly string[],
  quality: number = IN_FULL,
): Weight | undefined {
  const length = (page: string) => statSync(fileOf(folder, page)).size;
  const longest = largest(pages, length, LONGEST);
  const lightly = (page: string) => brotli(readFileSync(fileOf(folder, page)), LIGHTLY);
  const closest = largest(longest, lightly, CLOSEST).map((page) => weigh(folder, base, page, quality));
  return closest.sort((one, other) => other.total - one.total)[0];
}

function largest(pages: readonly string[], measure: (page: string) => number, most: number): string[] {
  const sizes = new Map(pages.map((page) => [page, measure(page)]));
  return [...pages].sort((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0)).slice(0, most);
}

export function weigh(folder: string, base: string, page: string, quality: number = IN_FULL): Weight {
  const html = readFileSync(fileOf(folder, page), 'utf8');
  const read = (address: string) => {
    const file = join(folder, address.replace(base, ''));
    if (!existsSync(file)) throw new Error(`/${page} loads ${address}, which the build did not write.`);
    return readFileSync(file);
  };
  const sum = (addresses: readonly string[]) =>
    addresses.reduce(
      (total, address) => total + brotliOnce(join(folder, address), read(address), quality),
      0,
    );

  const sheets = found(html, /<link[^>]*rel="?stylesheet"?[^>]*href="([^"]+)"/g);
  const scripts = withImports(found(html, /<script[^>]*\ssrc="([^"]+)"/g), (address) =>
    read(address).toString('utf8'),
  );
  const images = found(html, /<img[^>]*\ssrc="([^"]+)"/g);

  const whole = brotli(html, quality);
  const bare = brotli(html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, ''), quality);
  const css = whole - bare + sum(sheets);
  const js = sum(scripts);
  return {
    page,
    html: bare,
    css,
    js,
    images: images.reduce((total, address) => total + read(address).length, 0),
    requests: 1 + sheets.length + scripts.length,
    total: bare + css + js,
    // Slow to find, and few ask.
    get firstForm() {
      return untilFirstForm(html);
    },
  };
}

const FORM_ENDS = '</form>';

function untilFirstForm(html: string): number | undefined {
  const end = html.indexOf(FORM_ENDS);
  return end === -1
    ? undefined
    : untilDecoded(html, Buffer.byteLength(html.slice(0, end + FORM_ENDS.length)));
}

/** The fewest bytes of the compressed text from which a browser can read the first `wanted` bytes of it. */
export function untilDecoded(text: string, wanted: number): number {
  const compressed = brotliCompressSync(text);
  const decoded = (bytes: number) =>
    brotliDecompressSync(compressed.subarray(0, bytes), { finishFlush: constants.BROTLI_OPERATION_FLUSH })
      .length;
  let [fewest, most] = [0, compressed.length];
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (decoded(middle) >= wanted) most = middle;
    else fewest = middle + 1;
  }
  return most;
}

function fileOf(folder: string, page: string): string {
  return join(folder, page.endsWith('.html') ? page : `${page}index.html`);
}

function found(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
}

function withImports(addresses: readonly string[], read: (address: string) => string): string[] {
  const all = new Set<string>();
  const follow = (address: string) => {
    if (all.has(address)) return;
    all.add(address);
    for (const name of importedAtOnce(read(address)))
      follow(`${address.slice(0, address.lastIndexOf('/') + 1)}${name}`);
  };
  for (const address of addresses) follow(address);
  return [...all];
}
