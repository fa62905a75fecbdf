import type { Finding } from './finding.ts';

/** A built page: its address on the site ("/news/"), its file, and what it holds. */
export type BuiltPage = { readonly address: string; readonly file: string; readonly html: string };

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"');
}

function idsIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
  );
}

/** Fragments that script reads, not places on the page. */
const FOR_SCRIPT = /^#(\/|breach=)/;
const SITE = 'https://site.invalid';
const DEAD = 'Mend the address, or take out the link.';

/**
 * Links and files of the site's own that lead nowhere. `has` says whether the site holds a file at an address;
 * a fragment must be an id on its page.
 */
export function deadLinksIn(pages: readonly BuiltPage[], has: (address: string) => boolean): Finding[] {
  const ids = new Map(pages.map(({ address, html }) => [address, idsIn(html)]));
  return pages.flatMap(({ address, file, html }) =>
    [...html.matchAll(/<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))/g)]
      .map(({ 1: quoted, 2: bare, index }) => ({ to: unescaped(quoted ?? bare ?? ''), index }))
      .filter(({ to }) => leadsNowhere(to, address))
      .map(({ to, index }) => ({
        file,
        line: lineAt(html, index),
        problem: `links to ${to}, which is not there.`,
        cure: DEAD,
      })),
  );

  function leadsNowhere(to: string, from: string): boolean {
    const url = URL.parse(to, SITE + from);
    if (!url) return true;
    if (url.origin !== SITE) return false;
    const place = ids.get(url.pathname);
    if (!place) return !has(url.pathname);
    return url.hash !== '' && !FOR_SCRIPT.test(url.hash) && !place.has(decodeURIComponent(url.hash.slice(1)));
  }
}

/** Where a Markdown file's links lead, by what stands in brackets or after a name. */
const LINK = /\]\(\s*<?([^\s)>]+)|^\[[^\]]+\]:\s*<?([^\s>]+)/gm;

/** Links of a Markdown file to pages of this site that are not there. Files, and other sites, are left alone. */
export function deadLinksInMarkdown(
  { file, address, text }: { readonly file: string; readonly address: string; readonly text: string },
  has: (address: string) => boolean,
): Finding[] {
  return [...text.matchAll(LINK)].flatMap(({ 1: inline, 2: named, index }) => {
    const to = inline ?? named ?? '';
    const url = URL.parse(to, SITE + address);
    if (url?.origin !== SITE || /\.\w+$/.test(url.pathname) || has(url.pathname.replace(/\/?$/, '/')))
      return [];
    const problem = `links to ${to}, which is not there.`;
    return [{ file, line: lineAt(text, index), problem, cure: DEAD }];
  });
}
