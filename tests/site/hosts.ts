import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compress } from '../../src/command/compress.ts';

/* Real servers on this machine, with the settings in `src/hosting/` and the built site, compressed beforehand. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

export type Hosted = {
  readonly address: string;
  readonly ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** What the server wrote about its own troubles. */
  readonly errors: () => string;
  readonly stop: () => void;
};

export type Host = {
  readonly name: string;
  readonly program: string | undefined;
  readonly hasBrotli: boolean;
  /** Writes what the program needs into a folder that holds the site in `site/`; returns its arguments. */
  readonly prepare: (folder: string, port: number) => readonly string[];
};

function find(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((folder) => `${folder}/${name}`)
    .find((program) => existsSync(program));
}

function nginxSettings(folder: string, port: number): string {
  const withBrotli = existsSync(BROTLI);
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

export const nginx: Host = {
  name: 'nginx',
  program: find('nginx'),
  hasBrotli: existsSync(BROTLI),
  prepare: (folder, port) => {
    writeFileSync(`${folder}/nginx.conf`, nginxSettings(folder, port));
    return ['-c', `${folder}/nginx.conf`, '-e', `${folder}/errors`];
  },
};

export const caddy: Host = {
  name: 'Caddy',
  program: find('caddy'),
  hasBrotli: true,
  prepare: (folder, port) => {
    const ours = readFileSync('src/hosting/Caddyfile', 'utf8')
      .replace('\namends.example {', `\nhttp://127.0.0.1:${port} {`)
      .replace('/srv/amends', `${folder}/site`);
    const alone = `{\n\tadmin off\n\tlog {\n\t\toutput file ${folder}/errors\n\t}\n}\n`;
    writeFileSync(`${folder}/Caddyfile`, alone + ours);
    return ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`];
  },
};

function asking(port: number): Hosted['ask'] {
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
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

/** Starts a host that was found, on a port of its own, and waits until it answers. */
export async function startHost(host: Host, port = 40_000 + (process.pid % 20_000)): Promise<Hosted> {
  if (!host.program) throw new Error(`${host.name} was not found`);
  const folder = mkdtempSync(join(tmpdir(), 'amends-host-'));
  cpSync('dist', `${folder}/site`, { recursive: true });
  compress(`${folder}/site`);
  const server: ChildProcess = spawn(host.program, host.prepare(folder, port), {
    stdio: ['ignore', 'inherit', host === caddy ? 'ignore' : 'inherit'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ask = asking(port);
  const errors = () => (existsSync(`${folder}/errors`) ? readFileSync(`${folder}/errors`, 'utf8') : '');
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (await ask('/').catch(() => undefined))
      return { address: `http://127.0.0.1:${port}`, ask, errors, stop };
    await wait(100);
  }
  const said = errors();
  stop();
  throw new Error(`${host.name} did not answer: ${said}`);
}
