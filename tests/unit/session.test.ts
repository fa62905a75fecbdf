import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusedInWords } from '../../src/questions/names.ts';
import { $forChild, startAgain } from '../../src/session/answers.ts';
import { $circumstances } from '../../src/session/claim.ts';
import { isKeptOnDevice } from '../../src/session/device-copy.ts';
import {
  $kept,
  $leftOut,
  $session,
  changeSession,
  EMPTY,
  holdsSomebody,
  replaceSession,
  resume,
  resumeAfterBack,
  SESSION_VERSION,
} from '../../src/session/session.ts';
import { takeUpLink } from '../../src/session/take-up.ts';
import { fakeStorage, forbiddenStorage, openTab, setDay, type Tab } from './fake-tab.ts';

const KEY = 'amends:/';
const STORY = {
  slug: 'a-story',
  title: 'A story',
  organisation: 'Someone Ltd',
  post: '/news/a-story/',
  answers: { data: ['health'] },
  claim: { nation: 'scotland' },
};
const SOMEBODY = {
  answers: { data: ['health'], depth: 'file' },
  circumstances: { nation: 'scotland', whose: 'my-child', 'child-age': 10, happened: '2024-03' },
  heads: { stolen: 8_999 },
  offer: { form: 'money', pounds: 200, signs: true },
  breach: STORY,
  stamp: '1-2',
} as const;

let tab: Tab;
beforeEach(() => {
  setDay('2026-11-29');
  tab = openTab();
  $kept.set('kept');
  replaceSession({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stored = () => JSON.parse(tab.session.getItem(KEY) ?? 'null');

describe('what this tab knows of a person', () => {
  it('is one value under one key, with a version, and a reload finds all of it', () => {
    changeSession(SOMEBODY);
    expect([...tab.session.held.keys()]).toEqual([KEY]);
    expect(stored()).toEqual({ version: SESSION_VERSION, ...SOMEBODY });
    $session.set(EMPTY);
    resume();
    expect($session.get()).toEqual(SOMEBODY);
    expect($leftOut.get()).toEqual([]);
  });

  it('is changed in part, the rest as it was', () => {
    changeSession(SOMEBODY);
    changeSession({ answers: { depth: 'mention' } });
    expect($session.get()).toEqual({ ...SOMEBODY, answers: { depth: 'mention' } });
    expect(stored().circumstances).toEqual(SOMEBODY.circumstances);
  });

  it('leaves no key once it is empty', () => {
    changeSession({ answers: { depth: 'file' } });
    expect(tab.session.held.size).toBe(1);
    changeSession({ answers: {} });
    expect(tab.session.held.size).toBe(0);
    changeSession({ breach: STORY });
    expect(stored().breach).toEqual(STORY);
    changeSession({ breach: null });
    expect(tab.session.held.size).toBe(0);
    changeSession({ circumstances: { whose: 'mine' } });
    expect(tab.session.held.size).toBe(1);
    changeSession({ circumstances: {} });
    changeSession({ offer: { form: 'nothing' } });
    expect(tab.session.held.size).toBe(1);
  });

  it('holds somebody once an answer, a circumstance or an offer is there, not for a story alone', () => {
    expect(holdsSomebody(EMPTY)).toBe(false);
    expect(holdsSomebody({ ...EMPTY, breach: STORY })).toBe(false);
    expect(holdsSomebody({ ...EMPTY, answers: { depth: 'file' } })).toBe(true);
    expect(holdsSomebody({ ...EMPTY, circumstances: { whose: 'mine' } })).toBe(true);
    expect(holdsSomebody({ ...EMPTY, offer: { form: 'nothing' } })).toBe(true);
    expect(holdsSomebody({ ...EMPTY, heads: { hours: 300 } })).toBe(true);
  });
});

describe('a second person in the same tab', () => {
  it('who comes by a link has nothing of the first: no dates, no child, no story', () => {
    changeSession(SOMEBODY);
    takeUpLink({ depth: 'mention' });
    expect($session.get()).toEqual({ ...EMPTY, answers: { depth: 'mention' } });
    expect([$circumstances.get(), $forChild.get()]).toEqual([{}, false]);
    expect(stored()).toEqual({ version: SESSION_VERSION, ...EMPTY, answers: { depth: 'mention' } });
  });

  it('who starts again has nothing of the first, in the tab or on the device', () => {
    changeSession(SOMEBODY);
    tab.device.setItem('amends-kept:/', '{"version":2}');
    expect(isKeptOnDevice()).toBe(true);
    startAgain();
    expect($session.get()).toEqual(EMPTY);
    expect([tab.session.held.size, tab.device.held.size]).toEqual([0, 0]);
    expect(isKeptOnDevice()).toBe(false);
  });

  it('is not told what could not be read of the first', () => {
    $leftOut.set(['depth']);
    replaceSession({ answers: { depth: 'file' } });
    expect($leftOut.get()).toEqual([]);
  });
});

describe('a reload', () => {
  const reload = (kept: unknown) => {
    tab.session.setItem(KEY, JSON.stringify(kept));
    resume();
  };

  it('takes up each answer that can be read, and names each that cannot', () => {
    reload({ version: SESSION_VERSION, answers: { depth: 'file', known: 'hidden', shoe: 1 }, stamp: 7 });
    expect($session.get()).toEqual({ ...EMPTY, answers: { depth: 'file' } });
    expect($leftOut.get()).toEqual(['known', 'shoe']);
  });

  it.each([[{ version: SESSION_VERSION + 1, ...SOMEBODY }], [{ ...SOMEBODY }], ['text'], [[]], [5]])(
    'takes up nothing of %j, and says so',
    (kept) => {
      reload(kept);
      expect($session.get()).toEqual(EMPTY);
      expect(refusedInWords($leftOut.get())).toEqual(['all of them']);
    },
  );

  it.each([[null], ['text'], [[1]], [undefined]])(
    'has no circumstances where they are %j',
    (circumstances) => {
      reload({ version: SESSION_VERSION, answers: {}, circumstances });
      expect($session.get().circumstances).toEqual({});
      expect($circumstances.get()).toEqual({});
    },
  );

  it('of a tab where nothing is kept finds nobody', () => {
    changeSession(SOMEBODY);
    tab.session.clear();
    resume();
    expect($session.get()).toEqual(EMPTY);
    expect($leftOut.get()).toEqual([]);
    expect(tab.session.held.size).toBe(0);
  });
});

describe('Back to a page that the browser held on to', () => {
  it('shows nobody once another page of the tab deleted the answers', () => {
    changeSession(SOMEBODY);
    tab.session.clear();
    resumeAfterBack();
    expect($session.get()).toEqual(EMPTY);
  });

  it('shows what another page of the tab made of them', () => {
    changeSession(SOMEBODY);
    tab.session.setItem(KEY, JSON.stringify({ version: SESSION_VERSION, answers: { depth: 'mention' } }));
    resumeAfterBack();
    expect($session.get().answers).toEqual({ depth: 'mention' });
  });

  it('loses nothing where the browser keeps nothing', () => {
    forbiddenStorage();
    changeSession(SOMEBODY);
    resumeAfterBack();
    expect($session.get()).toEqual(SOMEBODY);
  });
});

describe('a store that refuses', () => {
  it('leaves the session in the page’s memory, and says that a reload would lose it', () => {
    forbiddenStorage();
    resume();
    changeSession(SOMEBODY);
    expect($session.get()).toEqual(SOMEBODY);
    expect($kept.get()).toBe('memory-only');
  });

  it('is said no longer once there is room again', () => {
    vi.stubGlobal('sessionStorage', fakeStorage(10));
    changeSession(SOMEBODY);
    expect($kept.get()).toBe('memory-only');
    tab = openTab();
    changeSession({});
    expect($kept.get()).toBe('kept');
    expect(stored().answers).toEqual(SOMEBODY.answers);
  });
});

/* Word for word what the first release left in a browser. */
const EARLIER = {
  amends: '{"version":1,"answers":{"data":["health"],"depth":"file"}}',
  'amends-claim':
    '{"version":1,"circumstances":{"nation":"scotland","whose":"my-child","child-age":10,"happened":"2024-03"}}',
  'amends-breach':
    '{"slug":"a-story","title":"A story","organisation":"Someone Ltd","post":"/news/a-story/","answers":{"data":["health"]},"claim":{"nation":"scotland"}}',
  'amends-kept-stamp': '"1-2"',
} as const;

describe('a tab that the first release was open in', () => {
  const keepEarlier = (keys: readonly (keyof typeof EARLIER)[]) => {
    for (const key of keys) tab.session.setItem(key, EARLIER[key]);
  };

  it('opens in this one with its answers, dates, story and copy, and is kept in the new form alone', () => {
    keepEarlier(['amends', 'amends-claim', 'amends-breach', 'amends-kept-stamp']);
    resume();
    expect($session.get()).toEqual({ ...SOMEBODY, heads: {}, offer: {} });
    expect($circumstances.get()).toEqual({
      nation: 'scotland',
      whose: 'my-child',
      'child-age': 10,
      happened: { kind: 'known', date: '2024-03' },
    });
    expect([...tab.session.held.keys()]).toEqual([KEY]);
    $session.set(EMPTY);
    resume();
    expect($session.get()).toEqual({ ...SOMEBODY, heads: {}, offer: {} });
  });

  it('opens with each part alone', () => {
    keepEarlier(['amends']);
    resume();
    expect($session.get()).toEqual({ ...EMPTY, answers: SOMEBODY.answers });
    replaceSession({});
    keepEarlier(['amends-claim']);
    resume();
    expect($session.get()).toEqual({ ...EMPTY, circumstances: SOMEBODY.circumstances });
    replaceSession({});
    keepEarlier(['amends-breach']);
    resume();
    expect($session.get()).toEqual({ ...EMPTY, breach: STORY });
  });

  it('says so where its answers were in a form of another release, and keeps the rest', () => {
    tab.session.setItem('amends', '{"version":2,"answers":{"depth":"file"}}');
    resume();
    expect($session.get()).toEqual(EMPTY);
    expect(refusedInWords($leftOut.get())).toEqual(['all of them']);
    expect(tab.session.held.size).toBe(0);
  });

  it('has no circumstances where those were in a form of another release', () => {
    keepEarlier(['amends']);
    tab.session.setItem('amends-claim', '{"version":3,"circumstances":{"nation":"scotland"}}');
    resume();
    expect($session.get()).toEqual({ ...EMPTY, answers: SOMEBODY.answers });
  });

  it('does not come back once this release has kept something', () => {
    changeSession({ answers: { depth: 'mention' } });
    keepEarlier(['amends', 'amends-claim']);
    resume();
    expect($session.get().answers).toEqual({ depth: 'mention' });
    startAgain();
    expect(tab.session.held.size).toBe(0);
  });

  it('keeps the old form where the new one cannot be written, so that a reload still finds it', () => {
    const store = fakeStorage(60);
    store.setItem('amends', '{"version":1,"answers":{"depth":"file"}}');
    vi.stubGlobal('sessionStorage', store);
    resume();
    expect($session.get().answers).toEqual({ depth: 'file' });
    expect($kept.get()).toBe('memory-only');
    expect([...store.held.keys()]).toEqual(['amends']);
  });
});

describe('two copies of this site under two paths of one host', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('do not read each other’s answers, in the tab or on the device', async () => {
    const openCopy = async (base: string) => {
      vi.stubEnv('BASE_URL', base);
      vi.resetModules();
      const session = await import('../../src/session/session.ts');
      const device = await import('../../src/session/device.ts');
      session.resume();
      return { session, device };
    };
    const one = await openCopy('/a/');
    one.session.changeSession({ answers: { depth: 'file' } });
    one.device.keepOnDevice(false);
    const other = await openCopy('/b/');
    expect(other.session.$session.get()).toEqual(EMPTY);
    expect(other.device.lookOnDevice()).toEqual({ kind: 'none' });
    other.session.replaceSession({ answers: { depth: 'mention' } });
    const again = await openCopy('/a/');
    expect(again.session.$session.get().answers).toEqual({ depth: 'file' });
    expect(again.device.lookOnDevice().kind).toBe('copy');
  });
});
