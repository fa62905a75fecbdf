import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { baseFrom, underBase } from '../src/command/under-base.ts';
import type { Settings } from '../src/operator/operator.ts';

const run = promisify(execFile);
const SITES = resolve('test-results/sites');
const PARTS = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What a build writes beside the packages; a copy keeps its own. */
const CACHES = ['.astro', '.vite', '.cache'];

/** A build that was stopped leaves its lock behind: after this long, in milliseconds, it is nobody's. */
const ABANDONED = 400_000;

export type Build = {
  readonly name: string;
  readonly settings: Settings;
  readonly environment?: Readonly<Record<string, string>>;
  /** Changes the copied project before it is built. */
  readonly prepare?: (project: string) => Promise<void> | void;
};

/** The project in a folder of its own, with the same packages, for a test to write in. */
export function copyProject(project: string): void {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  for (const entry of readdirSync('node_modules')) {
    if (!CACHES.includes(entry))
      symlinkSync(resolve('node_modules', entry), join(project, 'node_modules', entry));
  }
}

async function build({ name, settings, environment, prepare }: Build): Promise<void> {
  const project = join(SITES, name);
  copyProject(project);
  await prepare?.(project);
  writeFileSync(join(project, 'operator.json'), JSON.stringify(settings));
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: project,
    env: { ...process.env, ...environment, SITE_OPERATOR: 'operator.json' },
  });
}

/** One build at a time, and one of each for every build of the site itself; the others wait for it. */
export async function builtSite(given: Build): Promise<string> {
  const project = join(SITES, given.name);
  const marker = join(project, 'built-with');
  const lock = join(SITES, '.building');
  const wanted = `${statSync('dist/index.html').mtimeMs} ${JSON.stringify(given.settings)}`;
  mkdirSync(SITES, { recursive: true });
  const isBuilt = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
  while (!isBuilt()) {
    try {
      mkdirSync(lock);
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > ABANDONED)
        rmSync(lock, { recursive: true });
      await wait(250);
      continue;
    }
    try {
      if (!isBuilt()) {
        await build(given);
        writeFileSync(marker, wanted);
      }
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  return join(project, 'dist');
}

type Served = {
  readonly address: string;
  /** Puts another folder in its place at once, as a host does with a new release. */
  readonly replaceBy: (folder: string) => void;
  /** From now on takes every request and answers none, as the Wi-Fi of a train does. */
  readonly hang: () => void;
  readonly stop: () => void;
};

/** Serves a folder, or one page at every address, on a port of this machine that is free. */
export async function serve(folder: string | { readonly page: string }, host = 'localhost'): Promise<Served> {
  const base = baseFrom(process.env.SITE_BASE);
  let answer: RequestListener =
    typeof folder === 'string'
      ? underBase(base, sirv(folder))
      : (_, response) => {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
          response.end(folder.page);
        };
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}${typeof folder === 'string' ? base.slice(0, -1) : ''}`,
    replaceBy: (next) => {
      answer = underBase(base, sirv(next));
    },
    hang: () => {
      answer = () => undefined;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
