import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workerSource } from '../../src/build/service-worker.ts';

const ORIGIN = 'https://host.example';
type Listener = (event: unknown) => void;

/** A browser's caches, by name and then by address. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const asked: { url: string; cache: string }[] = [];
  const addressOf = (request: Request | string) =>
    new URL(typeof request === 'string' ? request : request.url, ORIGIN).href.split('?')[0] as string;
  const open = async (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return {
      match: async (request: Request | string) => {
        const found = held.get(addressOf(request));
        return found && from(found.url, found.clone());
      },
      addAll: async (requests: readonly { url: string; cache: string }[]) => {
        for (const { url, cache } of requests) {
          asked.push({ url, cache });
          held.set(addressOf(url), answerFrom(url, `kept ${url}`));
        }
      },
    };
  };
  return {
    all,
    asked,
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  };
}

function answerFrom(address: string, body: string): Response {
  return from(address, new Response(body));
}

function from(address: string, answer: Response): Response {
  Object.defineProperty(answer, 'url', { value: new URL(address, ORIGIN).href });
  return answer;
}

let caches: ReturnType<typeof fakeCaches>;
let network: (request: { url: string }, init?: RequestInit) => Promise<Response>;

/** Runs a worker's text as a browser would, in a scope of its own. */
function begin(version: string, addresses: readonly string[], base = '/') {
  const listeners = new Map<string, Listener>();
  const scope = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    caches,
    clients: { claim: () => undefined },
    location: { origin: ORIGIN },
    fetch: (request: { url: string }, init?: RequestInit) => network(request, init),
    Request: class {
      readonly url: string;
      readonly cache: string;
      constructor(url: string, { cache }: { cache: string }) {
        this.url = url;
        this.cache = cache;
      }
    },
  };
  new Function(...Object.keys(scope), workerSource(version, addresses, base))(...Object.values(scope));
  const lifetime = async (type: 'install' | 'activate') => {
    let work: Promise<unknown> | undefined;
    listeners.get(type)?.({
      waitUntil: (promised: Promise<unknown>) => {
        work = promised;
      },
    });
    await work;
  };
  return {
    install: () => lifetime('install'),
    activate: () => lifetime('activate'),
    /** What the page gets; undefined where the worker leaves it to the browser. */
    ask: async (address: string, { destination = '', method = 'GET' } = {}) => {
      let answer: Promise<Response> | undefined;
      listeners.get('fetch')?.({
        request: { url: new URL(address, ORIGIN).href, destination, method },
        respondWith: (promised: Promise<Response>) => {
          answer = promised;
        },
      });
      return answer;
    },
  };
}

const ADDRESSES = ['/estimate/', '/offline/', '/data/law.json', '/_astro/start.js'];
const hang = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_, fail) => {
    init?.signal?.addEventListener('abort', () => fail(init.signal?.reason));
  });

beforeEach(() => {
  caches = fakeCaches();
  network = async ({ url }) => answerFrom(url, `fresh ${new URL(url).pathname}`);
});
afterEach(() => vi.restoreAllMocks());

/** A limit that is over as soon as it is set. */
const atOnce = () =>
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(new DOMException('late', 'TimeoutError')));
    return limit.signal;
  });

describe('the service worker', () => {
  it('keeps pages and files past the browser’s own copies, so that none is stale', async () => {
    await begin('v1', ADDRESSES).install();
    expect(caches.asked).toEqual([
      { url: '/estimate/', cache: 'reload' },
      { url: '/offline/', cache: 'reload' },
      { url: '/data/law.json', cache: 'reload' },
      { url: '/_astro/start.js', cache: 'default' },
    ]);
  });

  it('shows the newest where the network answers', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    const answer = await worker.ask('/data/law.json');
    expect(await answer?.text()).toBe('fresh /data/law.json');
    expect(answer?.headers.has('x-kept')).toBe(false);
  });

  it('takes hashed files from what it kept, without asking', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    network = () => Promise.reject(new Error('asked'));
    expect(await (await worker.ask('/_astro/start.js'))?.text()).toBe('kept /_astro/start.js');
  });

  it('shows what it kept where there is no network, and marks data as kept', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    network = () => Promise.reject(new TypeError('no network'));
    const law = await worker.ask('/data/law.json');
    expect(await law?.text()).toBe('kept /data/law.json');
    expect(law?.headers.get('x-kept')).toBe('amends:/:v1');
    const page = await worker.ask('/estimate/?from=post', { destination: 'document' });
    expect(await page?.text()).toBe('kept /estimate/');
    const other = await worker.ask('/news/', { destination: 'document' });
    expect(await other?.text()).toBe('kept /offline/');
  });

  it('shows what it kept where the network hangs before it answers', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    atOnce();
    network = hang;
    expect(await (await worker.ask('/data/law.json'))?.text()).toBe('kept /data/law.json');
    const page = await worker.ask('/estimate/', { destination: 'document' });
    expect(await page?.text()).toBe('kept /estimate/');
  });

  it('shows what it kept where the network hangs in the middle of an answer', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    atOnce();
    network = async (_, init) =>
      new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(new TextEncoder().encode('{"for'));
            init?.signal?.addEventListener('abort', () => stream.error(init.signal?.reason));
          },
        }),
      );
    expect(await (await worker.ask('/data/law.json'))?.text()).toBe('kept /data/law.json');
  });

  it('waits for a page that it has no copy of, as long as the network takes', async () => {
    const worker = begin('v1', ADDRESSES);
    await worker.install();
    const limit = vi.spyOn(AbortSignal, 'timeout');
    expect(await (await worker.ask('/news/', { destination: 'document' }))?.text()).toBe('fresh /news/');
    expect(limit).not.toHaveBeenCalled();
  });

  it('leaves to the browser what it does not keep, what is sent, and what is elsewhere', async () => {
    const worker = begin('v1', ADDRESSES);
    expect(await worker.ask('/data/cases.csv')).toBeUndefined();
    expect(await worker.ask('/estimate/', { method: 'POST' })).toBeUndefined();
    expect(await worker.ask('https://elsewhere.example/estimate/')).toBeUndefined();
  });

  it('forgets its own past, and nothing of another copy of the site on the same host', async () => {
    await begin('v1', ['/a/offline/'], '/a/').install();
    await begin('v1', ['/b/offline/'], '/b/').install();
    await begin('v1', ['/offline/'], '/').install();
    const first = async (name: string, address: string) =>
      (await caches.open(name)).addAll([{ url: address, cache: 'default' }]);
    await first('amends-0123456789ab', '/a/offline/');
    await first('amends-ba9876543210', '/b/offline/');
    await first('somebody-else', '/a/offline/');
    const next = begin('v2', ['/a/offline/'], '/a/');
    await next.install();
    await next.activate();
    expect([...caches.all.keys()].sort()).toEqual([
      'amends-ba9876543210',
      'amends:/:v1',
      'amends:/a/:v2',
      'amends:/b/:v1',
      'somebody-else',
    ]);
  });
});
