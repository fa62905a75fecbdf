import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { everywhere, unchanging, unframed } from '../../src/hosting/headers.ts';

/** Serves the built site from nginx with the settings in `src/hosting/`, and asks of it what a browser would. */
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const port = 40_000 + (process.pid % 20_000);

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}

function settings(folder: string, withBrotli: boolean): string {
  const ours = readFileSync('src/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/amends;', `root ${folder}/site;`)
    .replace('brotli_static on;', withBrotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
${withBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary}
${ours}
}`;
}

const faults: string[] = [];
function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) faults.push(`${what}: ${found}, not ${wanted}`);
}

function expectHeaders(what: string, answer: Answer, wanted: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(wanted)) {
    expect(`${what}, ${name}`, answer.headers[name.toLowerCase()], value);
  }
}

async function checkAll(withBrotli: boolean): Promise<void> {
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
  expect('an address without its slash', slash.status, 301);
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

if (!NGINX) {
  console.log('nginx was not found, so the site was not tried behind it.');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'amends-nginx-'));
cpSync('dist', `${folder}/site`, { recursive: true });
spawnSync(process.execPath, ['src/command/compress.ts', `${folder}/site`], { stdio: 'inherit' });
const withBrotli = existsSync(BROTLI);
writeFileSync(`${folder}/nginx.conf`, settings(folder, withBrotli));
const nginx = spawn(NGINX, ['-c', `${folder}/nginx.conf`, '-e', `${folder}/errors`], { stdio: 'inherit' });
try {
  for (let tries = 0; tries < 50 && !(await ask('/').catch(() => undefined)); tries++) await wait(100);
  await checkAll(withBrotli);
} catch (error) {
  faults.push(`nginx did not answer: ${error}\n${readFileSync(`${folder}/errors`, 'utf8')}`);
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Behind nginx the site answers as it should.' : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
