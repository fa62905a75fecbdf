import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from './after-build.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';
import { brotli } from './weight.ts';

/** What a browser may be asked to keep before anybody has asked for it, in bytes of brotli. */
const MOST = 120_000;
/** How many files the fault names. */
const SHOWN = 8;

/** What is too heavy about what is kept at once, with the heaviest; undefined where it keeps to its budget. */
export function overMost(
  files: readonly { readonly file: string; readonly bytes: number }[],
  most = MOST,
): string | undefined {
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole <= most) return undefined;
  const heaviest = [...files].sort((one, other) => other.bytes - one.bytes).slice(0, SHOWN);
  return `The service worker would keep ${whole} bytes of brotli as soon as the questions are opened; it may keep ${most}. The heaviest: ${heaviest
    .map(({ file, bytes }) => `${file} ${bytes}`)
    .join(', ')}. Make them lighter, or leave more to later in src/build/kept-files.ts.`;
}

/** Writes `sw.js`, with what it keeps and a version that changes when what it keeps at once does. */
export function serviceWorker(): AstroIntegration {
  return afterBuild('service-worker', async ({ folder, base }) => {
    const { journey, claim } = keptFiles(folder);
    const read = (file: string) => readFileSync(join(folder, file));
    const weighed = journey.map((file) => ({ file, bytes: brotli(read(file)) }));
    const problem = overMost(weighed);
    if (problem) throw new Error(problem);
    const version = createHash('sha256');
    for (const file of journey) version.update(file).update(read(file));
    const addresses = (files: readonly string[]) =>
      files.map((file) => base + file.replace(/index\.html$/, ''));
    writeFileSync(
      join(folder, 'sw.js'),
      workerSource(
        version.digest('hex').slice(0, 12),
        { journey: addresses(journey), claim: addresses(claim) },
        base,
      ),
    );
    const bytes = weighed.reduce((sum, file) => sum + file.bytes, 0);
    return `keeps ${journey.length} files at once, ${bytes} bytes of brotli, and ${claim.length} after a result`;
  });
}

/** How long the network may take, in milliseconds, where there is a copy to show instead. */
const PATIENCE = 4_000;
/** How many visited pages are kept; the one visited longest ago goes first. */
const MOST_PAGES = 50;

/*
 * The network first, so that nobody is shown an old band while a newer one can be had; what was kept when there
 * is no network or it hangs, with a header that says so; for a page that was not kept, one that says which are.
 * Hashed files never change, so those come from what was kept.
 *
 * There are two caches. One is a release’s own: what the journey needs, fetched one file after another so that the page
 * has the network to itself, past the browser’s own copies so that no page of an earlier release is among it. The other
 * holds what is kept because of what somebody did, and goes when they delete their answers: pages they visited with what
 * those load, and once they have seen a result, the claim. No address in it has a query.
 *
 * A new release waits until no page of the old one is open, so that a journey under way finds every file it began with.
 * Then pages that need no script stay, as does what the new release keeps for a claim too; what else was used went with
 * its release. A store that is full or forbidden keeps nothing more, and stops nothing.
 *
 * What is neither a page nor a file of ours, the browser gets for itself. The names of caches hold the path: another copy
 * of the site on this host has its own.
 */
export function workerSource(version: string, { journey, claim }: KeptFiles, base: string): string {
  return `const base = ${JSON.stringify(base)};
const ours = 'amends:' + base + ':';
const kept = ours + '${version}';
const visited = ours + 'visited';
const offline = base + 'offline/';
const journey = ${JSON.stringify(journey)};
const claim = ${JSON.stringify(claim)};
const isHashed = (address) => address.includes('/_astro/');
const isFile = (path) => isHashed(path) || /^data\\/[^/]+\\.json$/.test(path.slice(base.length));
const fetchAnew = (address) =>
  fetch(new Request(address, { cache: isHashed(address) ? 'default' : 'reload', priority: 'low' }));
const put = async (cache, address) => {
  const answer = (isHashed(address) && (await caches.match(address))) || (await fetchAnew(address));
  if (!answer.ok) throw new Error(address + ': ' + answer.status);
  await cache.put(address, answer);
};
addEventListener('install', (event) => {
  const keepJourney = async () => {
    const cache = await caches.open(kept);
    for (const address of journey) await put(cache, address);
  };
  event.waitUntil(keepJourney());
});
const isOfFirstRelease = async (name) =>
  /^amends-[0-9a-f]{12}$/.test(name) && Boolean(await (await caches.open(name)).match(offline));
const isPast = async (name) =>
  (name !== kept && name !== visited && name.startsWith(ours)) || (await isOfFirstRelease(name));
const forget = async (name) => ((await isPast(name)) ? caches.delete(name) : false);
const stays = async (cache, request) => {
  const { pathname } = new URL(request.url);
  if (journey.includes(pathname) || !pathname.endsWith('/')) return claim.includes(pathname);
  return !/\\/_astro\\/[^"']+\\.js/.test(await (await cache.match(request)).text());
};
const goOn = async () => {
  if (!(await caches.has(visited))) return;
  const cache = await caches.open(visited);
  for (const request of await cache.keys()) if (!(await stays(cache, request))) await cache.delete(request);
};
addEventListener('activate', (event) => {
  event.waitUntil(
    goOn()
      .then(() => caches.keys())
      .then((names) => Promise.all(names.map(forget)))
      .then(() => clients.claim()),
  );
});
const keepClaim = async () => {
  try {
    const cache = await caches.open(visited);
    for (const address of claim) if (!(await cache.match(address))) await put(cache, address);
  } catch {}
};
addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(keepClaim());
});
const keepVisited = async (path, answer) => {
  if (!answer) return;
  try {
    const cache = await caches.open(visited);
    await cache.put(path, new Response(await answer.blob(), { headers: answer.headers }));
    const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
    await Promise.all(pages.slice(0, -${MOST_PAGES}).map((page) => cache.delete(page)));
  } catch {}
};
const copyOf = async (request) => {
  const within = (cacheName) => caches.match(request, { ignoreSearch: true, cacheName });
  const found = (await within(kept)) || (await within(visited));
  return found || (isHashed(request.url) ? caches.match(request) : undefined);
};
const marked = (found, path) => {
  if (!path.endsWith('.json')) return found;
  const headers = new Headers(found.headers);
  headers.set('x-kept', kept);
  return new Response(found.body, { headers });
};
const inTime = async (request) => {
  const limit = AbortSignal.timeout ? { signal: AbortSignal.timeout(${PATIENCE}) } : {};
  const answer = await fetch(request, limit);
  if (answer.ok) await answer.clone().blob();
  return answer;
};
const isToKeep = (path, answer, isPage) =>
  answer.ok && !journey.includes(path) && (!isPage || /^text\\/html/.test(answer.headers.get('content-type')));
const answerTo = async (request, path, isPage) => {
  const found = await copyOf(request).catch(() => undefined);
  if (found && isHashed(path)) return { answer: found };
  try {
    const answer = await (found ? inTime(request) : fetch(request));
    return { answer, toKeep: isToKeep(path, answer, isPage) ? answer.clone() : undefined };
  } catch {
    const instead = isPage && (await caches.match(offline, { cacheName: kept }));
    return { answer: (found && marked(found, path)) || instead || Response.error() };
  }
};
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isPage = request.destination === 'document';
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (!isPage && !isFile(pathname)) return;
  const answering = answerTo(request, pathname, isPage);
  event.respondWith(answering.then(({ answer }) => answer));
  event.waitUntil(answering.then(({ toKeep }) => keepVisited(pathname, toKeep)));
});
`;
}
