import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { everywhere, unchanging, unframed } from '../../src/hosting/headers.ts';
import { type Answer, caddy, type Hosted, nginx, startHost } from './hosts.ts';

/** Serves the built site from nginx and from Caddy with our settings for each, and asks of it what a browser would. */
const faults: string[] = [];
function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) faults.push(`${what}: ${found}, not ${wanted}`);
}

function expectHeaders(what: string, answer: Answer, wanted: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    expect(`${what}, ${name}`, answer.headers[name.toLowerCase()], value);
  }
}

async function checkAll({ ask }: Hosted, withBrotli: boolean): Promise<void> {
  const page = await ask('/estimate/');
  expect('a page', page.status, 200);
  expectHeaders('a page', page, { ...everywhere, ...unframed, 'Cache-Control': 'no-cache' });
  const hashed = readdirSync('dist/_astro').find((file) => file.endsWith('.js'));
  expectHeaders('a hashed file', await ask(`/_astro/${hashed}`), { ...everywhere, ...unchanging });
  const framed = await ask('/embed/');
  expect('a page for frames', framed.status, 200);
  expect('a page for frames, its policy', framed.headers['content-security-policy'], undefined);

  const zipped = await ask('/estimate/', { 'accept-encoding': 'gzip' });
  expect('gzip', zipped.headers['content-encoding'], 'gzip');
  expect('gzip, its text', gunzipSync(zipped.body).equals(page.body), true);
  if (withBrotli) {
    const smaller = await ask('/estimate/', { 'accept-encoding': 'gzip, br' });
    expect('brotli', smaller.headers['content-encoding'], 'br');
    expect('brotli, its text', brotliDecompressSync(smaller.body).equals(page.body), true);
  }

  for (const path of ['/nowhere/', '/_astro/old.AAAAAAAA.js', '/_headers']) {
    const missing = await ask(path);
    expect(path, missing.status, 404);
    expect(`${path}, its page`, missing.body.equals(readFileSync('dist/404.html')), true);
    expectHeaders(path, missing, { ...everywhere, ...unframed, 'Cache-Control': 'no-cache' });
  }
  const slash = await ask('/news');
  expect('an address without its slash is sent on for good', [301, 308].includes(slash.status), true);
  expect('an address without its slash, where to', slash.headers.location, '/news/');

  const part = await ask('/favicon.svg', { range: 'bytes=0-9' });
  expect('a range', part.status, 206);
  expect('a range, its length', part.body.length, 10);
  const etag = page.headers.etag ?? 'none';
  expect('a page already held', (await ask('/estimate/', { 'if-none-match': etag })).status, 304);
  expect('a page held in another form', (await ask('/estimate/', { 'if-none-match': '"x"' })).status, 200);
  const manifest = await ask('/site.webmanifest');
  expect('the manifest', manifest.headers['content-type'], 'application/manifest+json');
}

for (const host of [nginx, caddy]) {
  if (!host.program) {
    console.log(`${host.name} was not found, so the site was not tried behind it.`);
    continue;
  }
  const before = faults.length;
  try {
    const hosted = await startHost(host);
    try {
      await checkAll(hosted, host.hasBrotli);
    } catch (error) {
      faults.push(`${host.name}: ${error}\n${hosted.errors()}`);
    } finally {
      hosted.stop();
    }
  } catch (error) {
    faults.push(String(error));
  }
  const found = faults.slice(before);
  for (const fault of found) console.error(`${host.name}: ${fault}`);
  if (found.length === 0) console.log(`Behind ${host.name} the site answers as it should.`);
}
process.exit(faults.length === 0 ? 0 : 1);
