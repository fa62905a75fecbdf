import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overMost, workerSource } from '../../src/build/service-worker.ts';
import { VISITED } from '../../src/session/visited.ts';

const ORIGIN = 'https://host.example';
type Listener = (event: unknown) => void;
type Asked = { readonly url: string } | string;

const addressOf = (request: Asked) =>
  new URL(typeof request === 'string' ? request : request.url, ORIGIN).href.split('?')[0] as string;

/** A browser’s caches, by name and then by address. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const refused = new Set<string>();
  const matchIn = (held: ReadonlyMap<string, Response> | undefined, request: Asked) =>
    held?.get(addressOf(request))?.clone();
  const open = async (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return {
      match: async (request: Asked) => matchIn(held, request),
      keys: async () => [...held.keys()].map((url) => ({ url })),
      delete: async (request: Asked) => held.delete(addressOf(request)),
      put: async (request: string, answer: Response) => {
        if (refused.has(name)) throw new DOMException('full', 'QuotaExceededError');
        held.delete(addressOf(request));
        held.set(addressOf(request), new Response(await answer.blob(), { headers: answer.headers }));
      },
    };
  };
  return {
    all,
    /** Names of caches that there is no room for. */
    refused,
    open,
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    match: async (request: Asked, { cacheName }: { cacheName?: string } = {}) => {
      const held = cacheName ? [all.get(cacheName)] : [...all.values()];
      return held.map((one) => matchIn(one, request)).find(Boolean);
    },
  };
}

let caches: ReturnType<typeof fakeCaches>;
let network: (request: { url: string }, init?: RequestInit) => Promise<Response>;
/** What the worker asked for by itself, and how. */
let asked: { readonly url: string; readonly cache: string }[];

const JOURNEY = ['/_astro/start.js', '/data/estimator.json', '/estimate/', '/offline/'];
const CLAIM = ['/_astro/claim.js', '/data/law.json'];
const KEPT = { journey: JOURNEY, claim: CLAIM };

/** Runs a worker's text as a browser would, in a scope of its own. */
function begin(version: string, kept: typeof KEPT, base = '/') {
  const listeners = new Map<string, Listener>();
  const scope = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    caches,
    clients: { claim: () => undefined },
    location: { origin: ORIGIN },
    fetch: ({ url, cache }: { url: string; cache?: string }, init?: RequestInit) => {
      if (cache) asked.push({ url, cache });
      return network({ url: new URL(url, ORIGIN).href }, init);
    },
    Request: class {
      readonly url: string;
      readonly cache: string;
      constructor(url: string, { cache }: { cache: string }) {
        this.url = url;
        this.cache = cache;
      }
    },
  };
  new Function(...Object.keys(scope), workerSource(version, kept, base))(...Object.values(scope));
  const happen = async (type: string, given: object) => {
    const work: Promise<unknown>[] = [];
    const waitUntil = (promised: Promise<unknown>) => work.push(promised);
    listeners.get(type)?.({ ...given, waitUntil });
    await Promise.all(work);
  };
  return {
    install: () => happen('install', {}),
    activate: () => happen('activate', {}),
    say: (words: string) => happen('message', { data: words }),
    /** What the page gets, once the worker has done all it does; undefined where it leaves that to the browser. */
    ask: async (address: string, { destination = '', method = 'GET' } = {}) => {
      let answer: Promise<Response> | undefined;
      await happen('fetch', {
        request: { url: new URL(address, ORIGIN).href, destination, method },
        respondWith: (promised: Promise<Response>) => {
          answer = promised;
        },
      });
      return answer;
    },
  };
}
type Worker = ReturnType<typeof begin>;

const visit = (worker: Worker, address: string) => worker.ask(address, { destination: 'document' });

async function installed(version = 'v1', kept = KEPT, base = '/'): Promise<Worker> {
  const worker = begin(version, kept, base);
  await worker.install();
  return worker;
}

const page = (body: string) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
const noNetwork = () => Promise.reject(new TypeError('no network'));
const hang = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_, fail) => {
    init?.signal?.addEventListener('abort', () => fail(init.signal?.reason));
  });
const pathsIn = (name: string) =>
  [...(caches.all.get(name)?.keys() ?? [])].map((url) => url.slice(ORIGIN.length)).sort();

/** What the network gives from now on is told apart from what it gave before. */
function publish(words: string): void {
  network = async ({ url }) => {
    const { pathname } = new URL(url);
    return pathname.endsWith('/') ? page(`${words} ${pathname}`) : new Response(`${words} ${pathname}`);
  };
}

beforeEach(() => {
  caches = fakeCaches();
  asked = [];
  publish('first');
});
afterEach(() => vi.restoreAllMocks());

/** A limit that is over as soon as it is set. */
const atOnce = () =>
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(new DOMException('late', 'TimeoutError')));
    return limit.signal;
  });

describe('what the service worker keeps at once', () => {
  it('is the journey alone, past the browser’s own copies, so that none is stale', async () => {
    await installed();
    expect(asked).toEqual([
      { url: '/_astro/start.js', cache: 'default' },
      { url: '/data/estimator.json', cache: 'reload' },
      { url: '/estimate/', cache: 'reload' },
      { url: '/offline/', cache: 'reload' },
    ]);
    expect(pathsIn('amends:/:v1')).toEqual(JOURNEY);
    expect([...caches.all.keys()]).toEqual(['amends:/:v1']);
  });

  it('is fetched one file after another', async () => {
    let underWay = 0;
    let most = 0;
    network = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((settle) => setTimeout(settle));
      underWay -= 1;
      return new Response('');
    };
    await installed();
    expect(most).toBe(1);
  });

  it('takes hashed files that did not change from the release before', async () => {
    await installed('v1');
    asked = [];
    await installed('v2', { ...KEPT, journey: [...JOURNEY, '/_astro/new.js'] });
    expect(asked.map(({ url }) => url)).toEqual([
      '/data/estimator.json',
      '/estimate/',
      '/offline/',
      '/_astro/new.js',
    ]);
    expect(pathsIn('amends:/:v2')).toContain('/_astro/start.js');
  });

  it('is all there, or the worker is not installed', async () => {
    network = async ({ url }) => new Response('', { status: url.endsWith('/estimate/') ? 404 : 200 });
    await expect(installed()).rejects.toThrow('/estimate/: 404');
  });
});

describe('what the service worker answers', () => {
  it('is the newest where the network answers', async () => {
    const worker = await installed();
    publish('newer');
    const answer = await worker.ask('/data/estimator.json');
    expect(await answer?.text()).toBe('newer /data/estimator.json');
    expect(answer?.headers.has('x-kept')).toBe(false);
  });

  it('is what it kept for hashed files, without asking', async () => {
    const worker = await installed();
    network = noNetwork;
    expect(await (await worker.ask('/_astro/start.js'))?.text()).toBe('first /_astro/start.js');
  });

  it('is what it kept where there is no network, with a mark on data', async () => {
    const worker = await installed();
    network = noNetwork;
    const points = await worker.ask('/data/estimator.json');
    expect(await points?.text()).toBe('first /data/estimator.json');
    expect(points?.headers.get('x-kept')).toBe('amends:/:v1');
    expect(await (await visit(worker, '/estimate/?from=post'))?.text()).toBe('first /estimate/');
    expect(await (await visit(worker, '/news/'))?.text()).toBe('first /offline/');
    expect((await worker.ask('/data/law.json'))?.type).toBe('error');
  });

  it('is what it kept where the network hangs before it answers', async () => {
    const worker = await installed();
    atOnce();
    network = hang;
    expect(await (await worker.ask('/data/estimator.json'))?.text()).toBe('first /data/estimator.json');
    expect(await (await visit(worker, '/estimate/'))?.text()).toBe('first /estimate/');
  });

  it('is what it kept where the network hangs in the middle of an answer', async () => {
    const worker = await installed();
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
    expect(await (await worker.ask('/data/estimator.json'))?.text()).toBe('first /data/estimator.json');
  });

  it('comes as late as the network brings it, for a page that there is no copy of', async () => {
    const worker = await installed();
    const limit = vi.spyOn(AbortSignal, 'timeout');
    expect(await (await visit(worker, '/news/'))?.text()).toBe('first /news/');
    expect(limit).not.toHaveBeenCalled();
  });

  it('is nothing for what it never keeps, what is sent, and what is elsewhere', async () => {
    const worker = await installed();
    expect(await worker.ask('/data/cases.csv')).toBeUndefined();
    expect(await worker.ask('/data/breaches/a-story.json'), 'which story someone came from').toBeUndefined();
    expect(await worker.ask('/estimate/', { method: 'POST' })).toBeUndefined();
    expect(await worker.ask('https://elsewhere.example/estimate/')).toBeUndefined();
  });
});

describe('what the service worker keeps when it is used', () => {
  it('is a visited page with what it loads, under addresses without a query', async () => {
    const worker = await installed();
    await visit(worker, '/search/?q=my+name');
    await worker.ask('/_astro/search.js');
    await worker.ask('/data/search.json');
    expect(pathsIn(VISITED)).toEqual(['/_astro/search.js', '/data/search.json', '/search/']);
    network = noNetwork;
    expect(await (await visit(worker, '/search/'))?.text()).toBe('first /search/');
    expect(await (await worker.ask('/_astro/search.js'))?.text()).toBe('first /_astro/search.js');
    expect((await worker.ask('/data/search.json'))?.headers.has('x-kept')).toBe(true);
  });

  it('is shown only where there is nothing newer, and the newer is kept in its place', async () => {
    const worker = await installed();
    await visit(worker, '/guides/');
    publish('newer');
    expect(await (await visit(worker, '/guides/'))?.text()).toBe('newer /guides/');
    network = noNetwork;
    expect(await (await visit(worker, '/guides/'))?.text()).toBe('newer /guides/');
  });

  it('is no page that is not there, and no file that is opened as one', async () => {
    const worker = await installed();
    network = async () => new Response('no such page', { status: 404 });
    expect((await visit(worker, '/nothing/'))?.status).toBe(404);
    network = async () => new Response('a,b', { headers: { 'content-type': 'text/csv' } });
    await visit(worker, '/data/cases.csv');
    expect(caches.all.has(VISITED)).toBe(false);
  });

  it('is the last fifty pages', async () => {
    const worker = await installed();
    for (let number = 0; number < 52; number += 1) await visit(worker, `/news/${number}/`);
    const kept = pathsIn(VISITED);
    expect(kept).toHaveLength(50);
    expect(kept).not.toContain('/news/1/');
    expect(kept).toContain('/news/2/');
  });

  it('is nothing more where the store is full, and the page is shown all the same', async () => {
    const worker = await installed();
    caches.refused.add(VISITED);
    expect(await (await visit(worker, '/guides/'))?.text()).toBe('first /guides/');
    await worker.say('claim');
    expect(pathsIn(VISITED)).toEqual([]);
    network = noNetwork;
    expect(await (await visit(worker, '/estimate/'))?.text()).toBe('first /estimate/');
  });
});

describe('the claim', () => {
  it('is kept once a result stands, and not fetched again for the next', async () => {
    const worker = await installed();
    await worker.say('something else');
    expect(pathsIn(VISITED)).toEqual([]);
    await worker.say('claim');
    expect(pathsIn(VISITED)).toEqual(CLAIM);
    asked = [];
    await worker.say('claim');
    expect(asked).toEqual([]);
    network = noNetwork;
    expect(await (await worker.ask('/_astro/claim.js'))?.text()).toBe('first /_astro/claim.js');
    expect(await (await worker.ask('/data/law.json'))?.text()).toBe('first /data/law.json');
  });

  it('is kept as far as it can be had', async () => {
    const worker = await installed();
    network = async ({ url }) => new Response('', { status: url.endsWith('law.json') ? 500 : 200 });
    await worker.say('claim');
    expect(pathsIn(VISITED)).toEqual(['/_astro/claim.js']);
  });
});

describe('a new release', () => {
  it('goes on with pages that need no script, and with what it keeps for a claim itself', async () => {
    const worker = await installed();
    await worker.say('claim');
    await visit(worker, '/guides/');
    await visit(worker, '/help/');
    network = async () => page('<script type="module" src="/_astro/start.js"></script>');
    await visit(worker, '/offer/');
    await worker.ask('/_astro/offer.js');
    publish('newer');
    const next = await installed('v2', {
      journey: [...JOURNEY, '/help/'],
      claim: ['/_astro/claim-2.js', '/data/law.json'],
    });
    await next.activate();
    expect(pathsIn(VISITED)).toEqual(['/data/law.json', '/guides/']);
    network = noNetwork;
    expect(await (await visit(next, '/help/'))?.text()).toBe('newer /help/');
  });

  it('begins where nobody visited anything', async () => {
    await (await installed()).activate();
    expect([...caches.all.keys()]).toEqual(['amends:/:v1']);
  });

  it('forgets its own past, and nothing of another copy of the site on the same host', async () => {
    const copy = (base: string) => ({ journey: [`${base}offline/`], claim: [] });
    await installed('v1', copy('/a/'), '/a/');
    const other = await installed('v1', copy('/b/'), '/b/');
    await visit(other, '/b/guides/');
    await installed('v1', copy('/'));
    const first = async (name: string, address: string) =>
      (await caches.open(name)).put(address, new Response(''));
    await first('amends-0123456789ab', '/a/offline/');
    await first('amends-ba9876543210', '/b/offline/');
    await first('somebody-else', '/a/offline/');
    const next = await installed('v2', copy('/a/'), '/a/');
    await next.activate();
    expect([...caches.all.keys()].sort()).toEqual([
      'amends-ba9876543210',
      'amends:/:v1',
      'amends:/a/:v2',
      'amends:/b/:v1',
      'amends:/b/:visited',
      'somebody-else',
    ]);
  });
});

it('fails the build where it would keep too much at once, and names what is heaviest', () => {
  const files = [
    { file: 'light.js', bytes: 10 },
    { file: 'heavy.js', bytes: 120 },
  ];
  expect(overMost(files, 130)).toBeUndefined();
  expect(overMost(files, 129)).toMatch(/keep 130 bytes .* keep 129\. .*: heavy\.js 120, light\.js 10\./);
});
