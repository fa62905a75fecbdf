import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** How a network is slow: milliseconds before each answer begins, and bytes in a millisecond for all answers together. */
export type Link = { readonly latency: number; readonly rate: number };

/** `sent` is how many bytes of bodies went out so far. */
export type Served = {
  readonly address: string;
  readonly sent: () => number;
  /** From now on answers to these addresses wait until they are let go, and then take as long as if asked for then. */
  readonly hold: (addresses: RegExp) => void;
  readonly letGo: () => void;
  readonly close: () => void;
};

/** What a link takes at once, in bytes, before another answer has its turn. */
const TURN = 1_460 * 4;

/** One link for all answers, so that what a service worker fetches takes from what the page does. */
function overLink({ latency, rate }: Link) {
  let free = 0;
  return async (response: ServerResponse, body: Buffer) => {
    await wait(latency);
    for (let sent = 0; sent < body.length; sent += TURN) {
      const part = body.subarray(sent, sent + TURN);
      const now = performance.now();
      free = Math.max(free, now) + part.length / rate;
      await wait(free - now);
      response.write(part);
    }
    response.end();
  };
}

/** A folder on a free port of this machine, compressed with brotli as a good host does; kept once compressed. */
export async function serveFolder(folder: string, link?: Link): Promise<Served> {
  const kept = new Map<string, Buffer>();
  const send = link && overLink(link);
  let held = /^$/;
  let isLetGo = Promise.resolve();
  let letGo = () => {};
  let sent = 0;
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = kept.get(file) ?? brotliCompressSync(readFileSync(file));
      kept.set(file, body);
      sent += body.length;
      if (held.test(path)) await isLetGo;
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      });
      if (send) await send(response, body);
      else response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    hold: (addresses) => {
      held = addresses;
      isLetGo = new Promise((settle) => {
        letGo = () => {
          held = /^$/;
          settle();
        };
      });
    },
    letGo: () => letGo(),
    close: () => server.close(),
  };
}
