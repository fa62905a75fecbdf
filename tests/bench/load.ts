import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { nginx, startHost } from '../site/hosts.ts';
import { installBenchPackages } from './install.ts';

/*
 * What one small machine can serve: the built site behind nginx with our settings and one worker, asked over loopback
 * by autocannon on the same machine, brotli, `SECONDS` for each address over `CONNECTIONS` kept open.
 */
const SECONDS = Number(process.argv[2] ?? 10);
const CONNECTIONS = 100;

installBenchPackages();
const { default: autocannon } = await import('autocannon');
const [post] = globSync('news/*/index.html', { cwd: 'dist' }).sort();
const [script] = globSync('_astro/*.js', { cwd: 'dist' }).sort();
if (!post || !script) throw new Error('dist/ holds no story; run "npm run build" first');
const ADDRESSES = {
  'a post': `/${post.replace('index.html', '')}`,
  'the estimate page': '/estimate/',
  'a hashed file': `/${script}`,
};

const rows: Record<string, object> = {};
const hosted = await startHost(nginx);
try {
  for (const [name, path] of Object.entries(ADDRESSES)) {
    const found = await autocannon({
      url: `${hosted.address}${path}`,
      connections: CONNECTIONS,
      duration: SECONDS,
      headers: { 'accept-encoding': 'br, gzip' },
    });
    if (found.non2xx + found.errors > 0)
      throw new Error(`${name}: ${found.non2xx + found.errors} went wrong`);
    rows[name] = {
      'requests a second': Math.round(found.requests.average),
      'p99 (ms)': found.latency.p99,
      'MB a second': Math.round(found.throughput.average / 1e6),
    };
  }
} finally {
  hosted.stop();
}
console.table(rows);
console.log(`${cpus().length} × ${cpus()[0]?.model}, shared by nginx (one worker) and autocannon, loopback.`);
