import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { afterBuild } from './after-build.ts';

/** Pages and files that must work without a network after one visit to the questionnaire. */
const KEPT =
  /^(index\.html|(estimate|method|worksheet|privacy|help|cases|without-a-court|search|register|offline)\/index\.html|guides\/.*index\.html|data\/(estimator|judgments|law|help|search|without-court)\.json|_astro\/.*\.(js|css|woff2))$/;

/** Writes `sw.js`, with the list of files it keeps and a version that changes when any of them does. */
export function serviceWorker(): AstroIntegration {
  return afterBuild('service-worker', async ({ folder, base }) => {
    const files = (await readdir(folder, { recursive: true }))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => KEPT.test(file))
      .sort();
    const version = createHash('sha256');
    for (const file of files) version.update(file).update(await readFile(join(folder, file)));
    const addresses = files.map((file) => base + file.replace(/index\.html$/, ''));
    await writeFile(join(folder, 'sw.js'), workerSource(version.digest('hex').slice(0, 12), addresses, base));
    return `keeps ${files.length} files for use without a network`;
  });
}

/** How long the network may take, in milliseconds, where there is a copy to show instead. */
const PATIENCE = 4_000;

/*
 * The network first, so that nobody is shown an old band while a newer one can be had; what was kept when there
 * is no network or it hangs, with a header that says so; for a page that was not kept, one that says which are.
 * Hashed files never change, so those come from what was kept. Everything else is fetched past the browser's own
 * copies when it is kept, so that no page of an earlier release is. A new release waits until no page of the old one
 * is open, so that a journey under way finds every file it began with. What is neither a page nor kept, the browser
 * gets for itself. The names of what is kept hold the path: another copy of the site on this host has its own.
 */
export function workerSource(version: string, addresses: readonly string[], base: string): string {
  return `const base = ${JSON.stringify(base)};
const kept = 'amends:' + base + ':' + '${version}';
const offline = base + 'offline/';
const addresses = ${JSON.stringify(addresses)};
const isHashed = (address) => address.includes('/_astro/');
addEventListener('install', (event) => {
  const requests = addresses.map((address) => new Request(address, { cache: isHashed(address) ? 'default' : 'reload' }));
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});
const isOfFirstRelease = async (name) =>
  /^amends-[0-9a-f]{12}$/.test(name) && Boolean(await (await caches.open(name)).match(offline));
const isPast = async (name) =>
  (name !== kept && name.startsWith('amends:' + base + ':')) || (await isOfFirstRelease(name));
const forget = async (name) => ((await isPast(name)) ? caches.delete(name) : false);
addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.map(forget)))
      .then(() => clients.claim()),
  );
});
const marked = (found) => {
  if (!found.url.endsWith('.json')) return found;
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
const answerTo = async (request, isPage) => {
  const cache = await caches.open(kept);
  const found = await cache.match(request, { ignoreSearch: true });
  if (found && isHashed(request.url)) return found;
  try {
    return await (found ? inTime(request) : fetch(request));
  } catch {
    return (found && marked(found)) || (isPage && (await cache.match(offline))) || Response.error();
  }
};
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isPage = request.destination === 'document';
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (!isPage && !addresses.includes(url.pathname)) return;
  event.respondWith(answerTo(request, isPage));
});
`;
}
