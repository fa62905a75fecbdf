import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCORECARD_FORMAT } from '../../src/estimate/scorecard.ts';
import {
  $breach,
  $breachFault,
  breachInAddress,
  forgetBreach,
  setBreachOfPage,
  startAgainWith,
  takeUpBreach,
} from '../../src/session/breach.ts';
import {
  $law,
  loadLaw,
  nationKnown,
  setCircumstances,
  suggestedCircumstances,
  today,
} from '../../src/session/claim.ts';
import { $estimate, $estimator, $fromKept, loadEstimator } from '../../src/session/estimate.ts';
import { fetchBreach } from '../../src/session/fetch-breach.ts';
import { FORMATS, fetchFile, formatOf, LaterRelease, LONGEST_WAIT } from '../../src/session/fetched.ts';
import { inTime } from '../../src/session/in-time.ts';
import { $judgmentsEstimate, loadJudgments } from '../../src/session/judgments.ts';
import { $session, changeSession, EMPTY, replaceSession } from '../../src/session/session.ts';
import { readBreach } from '../../src/session/story.ts';
import { openTab, setDay } from './fake-tab.ts';
import { PLAIN, SMALL } from './small-scorecard.ts';

type Answer = { readonly file?: unknown; readonly status?: number; readonly headers?: HeadersInit };

/** What the network answers, by address; what is asked is listed. */
function network(answers: Readonly<Record<string, Answer>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
    asked.push(address);
    expect(signal, 'every fetch has a limit').toBeInstanceOf(AbortSignal);
    const { file, status = 200, headers = {} } = answers[address] ?? { status: 404 };
    return new Response(JSON.stringify(file ?? null), { status, headers });
  });
  return asked;
}

beforeEach(() => {
  setDay('2026-11-29');
  openTab();
  replaceSession({});
  $breachFault.set(null);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file of this site', () => {
  it('is read where it is in the form this page knows, and says whether it is the copy that was kept', async () => {
    network({
      '/a.json': { file: { format: 1, words: 'a' } },
      '/b.json': { file: { format: 1 }, headers: { 'x-kept': 'amends' } },
    });
    expect(await fetchFile('/a.json', formatOf(1))).toEqual({
      file: { format: 1, words: 'a' },
      fromKept: false,
    });
    expect(await fetchFile('/b.json', formatOf(1))).toMatchObject({ fromKept: true });
  });

  it('of a later release is told apart from one of an earlier, and from one that is not there', async () => {
    network({
      '/later.json': { file: { format: 3 } },
      '/earlier.json': { file: { format: 1 } },
      '/none.json': { file: [] },
      '/null.json': { file: null },
      '/broken.json': { file: { format: 2 }, status: 500 },
    });
    const problem = (address: string) =>
      fetchFile(address, formatOf(2)).then(
        () => 'read',
        (error: Error) => (error.name === 'LaterRelease' ? 'later' : error.message),
      );
    expect(await problem('/later.json')).toBe('later');
    for (const address of ['/earlier.json', '/none.json', '/null.json']) {
      expect(await problem(address)).toBe(`${address}: of an earlier release`);
    }
    expect(await problem('/broken.json')).toBe('/broken.json: 500');
    expect(await problem('/missing.json')).toBe('/missing.json: 404');
  });

  it('is asked for afresh, and waited for no longer than the limit', async () => {
    const fetched = vi.fn(async (_: string, _init: RequestInit) => new Response('{"format":1}'));
    vi.stubGlobal('fetch', fetched);
    const limit = vi.spyOn(AbortSignal, 'timeout');
    await fetchFile('/a.json', formatOf(1));
    expect(limit).toHaveBeenCalledWith(LONGEST_WAIT);
    expect(fetched.mock.calls[0]?.[1]).toEqual({ cache: 'no-cache', signal: limit.mock.results[0]?.value });
    limit.mockRestore();
    vi.stubGlobal('AbortSignal', class {});
    await fetchFile('/a.json', formatOf(1));
    expect(fetched.mock.calls[1]?.[1], 'a browser that knows no such limit').toEqual({ cache: 'no-cache' });
  });
});

describe('a script or a style sheet', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('is what was promised where it comes in time, or fails as it failed', async () => {
    expect(await inTime(Promise.resolve(5))).toBe(5);
    await expect(inTime(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails where the network hangs', async () => {
    const waiting = expect(inTime(new Promise(() => {}))).rejects.toThrow('not in time');
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
    await waiting;
  });

  it('is still waited for a moment before the limit', async () => {
    const settled = vi.fn();
    inTime(new Promise(() => {})).then(settled, settled);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT - 1);
    expect(settled).not.toHaveBeenCalled();
  });
});

const FACTS = {
  slug: 'a-story',
  title: 'A story',
  organisation: 'Someone Ltd',
  post: '/news/a-story/',
  answers: { data: ['health'] },
  claim: { nation: 'scotland', responsible: 'police' },
};
const FILE = { format: FORMATS.breach, ...FACTS };

describe('the story a person came from', () => {
  it('is named in the address', () => {
    expect(breachInAddress('#breach=a-story')).toBe('a-story');
    expect(breachInAddress('#/data')).toBeNull();
    expect(breachInAddress('')).toBeNull();
  });

  it('is fetched and taken up', async () => {
    const asked = network({ '/data/breaches/a-story.json': { file: FILE } });
    const facts = await fetchBreach('a-story', '/');
    expect(facts).toEqual(FACTS);
    if (facts) takeUpBreach(facts);
    expect($breach.get()).toEqual(FACTS);
    expect($session.get().breach).toEqual(FACTS);
    expect(asked).toEqual(['/data/breaches/a-story.json']);
  });

  it.each(['../law', 'A Story', '', 'x'.repeat(121)])(
    'is not asked for by a name that is not ours: %s',
    async (slug) => {
      const asked = network({});
      expect(await fetchBreach(slug, '/')).toBeNull();
      expect([$breachFault.get(), asked]).toEqual([slug, []]);
    },
  );

  it('is said to be missing where it cannot be had, or is another, and a second try says no more of it', async () => {
    network({
      '/data/breaches/another.json': { file: FILE },
      '/data/breaches/a-story.json': { file: FILE },
      '/data/breaches/odd.json': { file: { format: FORMATS.breach, slug: 'odd' } },
    });
    for (const slug of ['missing', 'another', 'odd']) {
      expect(await fetchBreach(slug, '/')).toBeNull();
      expect($breachFault.get()).toBe(slug);
    }
    await fetchBreach('a-story', '/');
    expect($breachFault.get()).toBeNull();
  });

  it('goes when the person starts without it, also where the page itself is about it', () => {
    setBreachOfPage(FACTS);
    expect($breach.get()).toEqual(FACTS);
    expect($session.get()).toEqual(EMPTY);
    replaceSession({});
    expect($breach.get(), 'whoever sits there next').toEqual(FACTS);
    changeSession({ breach: { ...FACTS, slug: 'other' } });
    expect($breach.get()?.slug).toBe('other');
    $breachFault.set('x');
    forgetBreach();
    expect([$breach.get(), $breachFault.get(), $session.get().breach]).toEqual([null, null, null]);
  });

  it('may be where the next person begins, with nothing of the last', () => {
    changeSession({ answers: { depth: 'file' }, circumstances: { nation: 'scotland' } });
    startAgainWith(FACTS);
    expect($session.get()).toEqual({ ...EMPTY, breach: FACTS });
  });

  it('is read only where it is whole', () => {
    expect(readBreach(FACTS)).toEqual(FACTS);
    const { claim: _, ...without } = FACTS;
    expect(readBreach(without)).toEqual(without);
    expect(readBreach({ ...FACTS, claim: 'x' })).toEqual(without);
    expect(readBreach({ ...FACTS, claim: null })).toEqual(without);
    expect(readBreach({ ...FACTS, answers: { depth: 'everything', data: ['health'] } })).toEqual(FACTS);
    for (const [field, value] of [
      ['slug', undefined],
      ['slug', 'A Story'],
      ['slug', `a-story/`],
      ['slug', '/a-story'],
      ['title', ''],
      ['title', 5],
      ['organisation', {}],
      ['organisation', ''],
      ['post', 'javascript:x'],
      ['post', '//elsewhere.example/'],
      ['post', ''],
      ['post', 5],
    ] as const) {
      expect(readBreach({ ...FACTS, [field]: value }), `${field} ${value}`).toBeNull();
    }
    for (const odd of [null, undefined, 'text', 5, []]) expect(readBreach(odd)).toBeNull();
  });
});

describe('the law and the circumstances', () => {
  it('fetches the law once, and not in a form that it does not know', async () => {
    $law.set(null);
    network({ '/data/law.json': { file: { format: FORMATS.law + 1 } } });
    await expect(loadLaw('/')).rejects.toBeInstanceOf(LaterRelease);
    expect($law.get()).toBeNull();
    const asked = network({ '/data/law.json': { file: { format: FORMATS.law, limits: [] } } });
    await loadLaw('/');
    await loadLaw('/');
    expect($law.get()).toMatchObject({ limits: [] });
    expect(asked).toHaveLength(1);
  });

  it('keeps circumstances as they are written, and reads them again', () => {
    const when = { kind: 'between', from: '2024', to: '2024-05' } as const;
    setCircumstances({ nation: 'scotland', happened: when, 'found-out': { kind: 'unknown' } });
    expect($session.get().circumstances).toEqual({
      nation: 'scotland',
      happened: '2024/2024-05',
      'found-out': 'unknown',
    });
  });

  it('takes the nation from the person, else from the story, else from nobody', () => {
    expect(suggestedCircumstances(null)).toEqual({});
    expect(suggestedCircumstances(FACTS as never)).toEqual({ nation: 'scotland', responsible: 'police' });
    expect(nationKnown(null)).toBeUndefined();
    expect(nationKnown(FACTS as never)).toBe('scotland');
    setCircumstances({ nation: 'northern-ireland' });
    expect(nationKnown(FACTS as never)).toBe('northern-ireland');
  });

  it('knows the day it is on the reader’s device', () => {
    setDay('2027-01-05');
    expect(today()).toBe('2027-01-05');
  });
});

describe('the scorecard and the cases', () => {
  const scorecard = { ...SMALL, version: SCORECARD_FORMAT };
  const file = { scorecard, cases: [], worthNothing: { of: 1, nothing: 0 }, version: '0.1.0' };
  it('are fetched once, and give an estimate as soon as they are there', async () => {
    $estimator.set(null);
    expect($estimate.get()).toBeNull();
    const asked = network({
      '/data/estimator.json': { file, headers: { 'x-kept': 'amends' } },
    });
    await loadEstimator('/');
    await loadEstimator('/');
    expect(asked).toHaveLength(1);
    expect($fromKept.get()).toBe(true);
    replaceSession({ answers: { depth: 'file' } });
    expect($estimate.get()?.kind).toBe('incomplete');
  });

  it('are refused in another form than this page knows', async () => {
    $estimator.set(null);
    for (const [version, later] of [
      [SCORECARD_FORMAT + 1, true],
      [SCORECARD_FORMAT - 1, false],
    ] as const) {
      network({ '/data/estimator.json': { file: { ...file, scorecard: { ...scorecard, version } } } });
      const problem = await loadEstimator('/').catch((error: unknown) => error);
      expect(problem instanceof LaterRelease).toBe(later);
      expect($estimator.get()).toBeNull();
    }
    network({ '/data/estimator.json': { file: {} } });
    await expect(loadEstimator('/')).rejects.toThrow('of an earlier release');
  });

  it('of court judgments alone are fetched apart', async () => {
    $estimator.set(file as never);
    replaceSession({ answers: PLAIN });
    expect($judgmentsEstimate.get()).toBeNull();
    network({ '/data/judgments.json': { file: { ...scorecard, version: SCORECARD_FORMAT + 1 } } });
    await expect(loadJudgments('/')).rejects.toBeInstanceOf(LaterRelease);
    expect($judgmentsEstimate.get()).toBeNull();
    const asked = network({ '/data/judgments.json': { file: { ...scorecard, pricesAt: '2001-01' } } });
    await loadJudgments('/');
    await loadJudgments('/');
    expect(asked).toHaveLength(1);
    replaceSession({ answers: { depth: 'file' } });
    expect($judgmentsEstimate.get()).toBeNull();
    replaceSession({ answers: PLAIN });
    expect($judgmentsEstimate.get()).toMatchObject({ kind: 'band', pricesAt: '2001-01' });
  });
});
