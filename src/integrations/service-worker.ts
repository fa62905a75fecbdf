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
    await writeFile(
      join(folder, 'sw.js'),
      workerSource(version.digest('hex').slice(0, 12), addresses, `${base}offline/`),
    );
    return `keeps ${files.length} files for use without a network`;
  });
}

/*
 * The network first, so that nobody is shown an old band while a newer one can be had; what was kept when there
 * is no network, with a header that says so; for a page that was not kept, one that says which are. Hashed files
 * never change, so those come from what was kept. A new release waits until no page of the old one is open, so that
 * a journey under way finds every file it began with. What is neither a page nor kept, the browser gets for itself.
 */
function workerSource(version: string, addresses: readonly string[], offline: string): string {
  return `const kept = 'amends-${version}';
const addresses = ${JSON.stringify(addresses)};
addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(addresses)));
});
addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('amends-') && name !== kept).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});
const marked = (found) => {
  if (!found.url.endsWith('.json')) return found;
  const headers = new Headers(found.headers);
  headers.set('x-kept', kept);
  return new Response(found.body, { headers });
};
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isPage = request.destination === 'document';
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (!isPage && !addresses.includes(url.pathname)) return;
  const fromKept = () => caches.open(kept).then((cache) => cache.match(request, { ignoreSearch: true }));
  if (url.pathname.includes('/_astro/')) {
    event.respondWith(fromKept().then((found) => found || fetch(request)));
    return;
  }
  const keptOr = (found) => (found ? marked(found) : isPage && caches.match('${offline}'));
  event.respondWith(fetch(request).catch(() => fromKept().then(keptOr).then((found) => found || Response.error())));
});
`;
}
