import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $dropped } from '../../src/session/answers.ts';
import {
  $copy,
  $elsewhere,
  dayOfDeletion,
  deleteFromDevice,
  isOurs,
  isSame,
  keepOnDevice,
  lookOnDevice,
  takeUpCopy,
  watchDevice,
} from '../../src/session/device.ts';
import { $place } from '../../src/session/place.ts';
import { $session, changeSession, EMPTY, replaceSession } from '../../src/session/session.ts';
import { fakeStorage, fakeWindow, forbiddenStorage, openTab, setDay, type Tab } from './fake-tab.ts';

const KEY = 'amends-kept:/';
const STORY = {
  slug: 'a-story',
  title: 'A story',
  organisation: 'Someone Ltd',
  post: '/news/a-story/',
  answers: { data: ['health'] },
};
const PERSON = {
  answers: { data: ['health'], depth: 'file' },
  circumstances: { nation: 'scotland', happened: '2024-03' },
  heads: { stolen: 8_999 },
  breach: STORY,
} as const;

let tab: Tab;
beforeEach(() => {
  setDay('2026-11-29');
  tab = openTab();
  replaceSession({});
  deleteFromDevice();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stored = () => JSON.parse(tab.device.getItem(KEY) ?? 'null');
const leave = (copy: object) => tab.device.setItem(KEY, JSON.stringify(copy));
const COPY = { version: 2, stamp: 'a', until: '2026-12-10', ...PERSON };
/** The same device, and a tab that knows nothing yet. */
const openAnotherTab = () => {
  tab = openTab(tab.device);
  replaceSession({});
};

describe('a copy on this device', () => {
  it('is made when asked, with all that the tab knows, and brings all of it to another tab', () => {
    changeSession(PERSON);
    expect(tab.device.held.size).toBe(0);
    $place.set('claim/time');
    expect(keepOnDevice(false)).toBe('kept');
    expect(stored()).toEqual({
      ...COPY,
      place: 'claim/time',
      stamp: $session.get().stamp,
      until: '2026-12-29',
    });
    const { stamp } = $session.get();
    expect(stamp).toMatch(/^\d+-\d+$/);
    expect($copy.get()).toMatchObject({ ...PERSON, place: 'claim/time', until: '2026-12-29', refused: [] });

    openAnotherTab();
    const look = lookOnDevice();
    if (look.kind !== 'copy') throw new Error(look.kind);
    expect(isOurs(look)).toBe(false);
    takeUpCopy(look);
    expect($session.get()).toEqual({ ...EMPTY, ...PERSON, stamp });
    expect(isOurs(look)).toBe(true);
  });

  it('takes the place of everybody who was in the tab', () => {
    leave({ ...COPY, circumstances: {}, heads: {}, breach: null });
    changeSession({ answers: { depth: 'mention' }, circumstances: { nation: 'scotland' }, breach: STORY });
    $dropped.set(['lasted']);
    $elsewhere.set('replaced');
    const look = lookOnDevice();
    if (look.kind === 'copy') takeUpCopy(look);
    expect($session.get()).toEqual({ ...EMPTY, answers: PERSON.answers, stamp: 'a' });
    expect([$dropped.get(), $elsewhere.get()]).toEqual([[], null]);
  });

  it('is read piece by piece, and what cannot be is named', () => {
    leave({
      ...COPY,
      answers: { depth: 'file', known: 'hidden', shoe: 1 },
      circumstances: 5,
      heads: [],
      breach: 'x',
    });
    expect(lookOnDevice()).toEqual({
      kind: 'copy',
      answers: { depth: 'file' },
      circumstances: {},
      heads: {},
      breach: null,
      stamp: 'a',
      until: '2026-12-10',
      refused: ['known', 'shoe'],
    });
  });

  it.each([
    ['"text"'],
    ['[]'],
    ['{"version":2}'],
    ['{"version":2,"stamp":"a"}'],
    ['{"version":2,"stamp":"a","until":"soon"}'],
    ['{"version":2,"stamp":5,"until":"2026-12-10"}'],
    ['{"version":0,"stamp":"a","until":"2026-12-10"}'],
  ])('that nobody can read is deleted: %s', (kept) => {
    tab.device.setItem(KEY, kept);
    expect(lookOnDevice()).toEqual({ kind: 'unreadable' });
    expect(tab.device.held.size).toBe(0);
    expect($copy.get()).toBeNull();
  });

  it('of a later release is not deleted, and not written over', () => {
    leave({ version: 3, everything: 'new' });
    expect(lookOnDevice()).toEqual({ kind: 'later' });
    changeSession(PERSON);
    expect([keepOnDevice(false), keepOnDevice(true)]).toEqual(['theirs', 'theirs']);
    expect(stored()).toEqual({ version: 3, everything: 'new' });
  });

  it('is refused where the device has no room, and the session is as it was', () => {
    vi.stubGlobal('localStorage', fakeStorage(20));
    changeSession(PERSON);
    expect(keepOnDevice(false)).toBe('refused');
    expect($session.get()).toEqual({ ...EMPTY, ...PERSON });
    forbiddenStorage();
    expect(keepOnDevice(false)).toBe('refused');
    expect(lookOnDevice()).toEqual({ kind: 'none' });
  });

  it('is gone when the person deletes it, and the tab keeps its answers', () => {
    changeSession(PERSON);
    keepOnDevice(false);
    $elsewhere.set('replaced');
    deleteFromDevice();
    expect(tab.device.held.size).toBe(0);
    expect([$copy.get(), $elsewhere.get()]).toEqual([null, null]);
    expect($session.get().answers).toEqual(PERSON.answers);
  });
});

describe('the last day of a copy', () => {
  const lookOn = (day: string, until: string) => {
    setDay(day);
    leave({ ...COPY, until });
    const look = lookOnDevice();
    return look.kind === 'copy' ? look.until : look.kind;
  };

  it('is thirty days on', () => {
    expect(dayOfDeletion()).toBe('2026-12-29');
  });

  it('is still a day on which it is there, and it goes the day after', () => {
    expect(lookOn('2026-12-29', '2026-12-29')).toBe('2026-12-29');
    expect(lookOn('2026-12-30', '2026-12-29')).toBe('expired');
    expect(tab.device.held.size).toBe(0);
    expect($copy.get()).toBeNull();
  });

  it('holds west of where it was kept, where it is still the day before', () => {
    // Kept in Auckland on 23 November, opened the same afternoon in Los Angeles, where it was the 22nd.
    expect(lookOn('2026-11-22', '2026-12-23')).toBe('2026-12-23');
    expect(stored().until).toBe('2026-12-23');
  });

  it('is brought nearer, not taken for past, where a clock that was ahead has been put right', () => {
    expect(lookOn('2026-11-29', '2026-12-31')).toBe('2026-12-29');
    expect(stored().until).toBe('2026-12-29');
    expect(lookOn('2026-11-29', '2099-01-30')).toBe('2026-12-29');
  });

  it('is set anew where it was kept by a clock that stood before this site was there', () => {
    expect(lookOn('2026-11-29', '1970-01-31')).toBe('2026-12-29');
    expect(lookOn('2026-11-29', '2026-10-31')).toBe('2026-12-29');
    expect(lookOn('2026-11-29', '2026-11-01')).toBe('expired');
    expect(lookOn('2026-11-01', '2026-10-31')).toBe('2026-12-01');
    expect(lookOn('1970-01-05', '1970-01-31'), 'while the clock is still wrong').toBe('1970-01-31');
    expect(lookOn('1970-02-05', '1970-01-31')).toBe('expired');
  });

  it('survives a clock that falls back and is put right again', () => {
    expect(lookOn('1970-01-01', '2026-12-29')).toBe('1970-01-31');
    setDay('2026-11-30');
    expect(lookOnDevice()).toMatchObject({ kind: 'copy', until: '2026-12-30' });
  });

  it('is not written again where it stays as it is', () => {
    leave(COPY);
    const write = vi.spyOn(tab.device, 'setItem');
    lookOnDevice();
    expect(write).not.toHaveBeenCalled();
  });
});

describe('two tabs', () => {
  it('do not write over each other’s copy unless the person says so', () => {
    changeSession(PERSON);
    keepOnDevice(false);
    const { stamp } = $session.get();
    openAnotherTab();
    changeSession({ answers: { depth: 'mention' } });
    expect(keepOnDevice(false)).toBe('theirs');
    expect(stored().stamp).toBe(stamp);
    expect($copy.get()?.stamp).toBe(stamp);
    $elsewhere.set('replaced');
    expect(keepOnDevice(true)).toBe('kept');
    expect(stored().answers).toEqual({ depth: 'mention' });
    expect($elsewhere.get()).toBeNull();
  });

  it('write over a copy of their own without being asked', () => {
    changeSession(PERSON);
    keepOnDevice(false);
    changeSession({ answers: { depth: 'mention' } });
    expect(keepOnDevice(false)).toBe('kept');
    expect(stored().answers).toEqual({ depth: 'mention' });
  });

  it('learn what the other did, of this copy alone', () => {
    const page = fakeWindow();
    const stop = watchDevice();
    leave(COPY);
    page.tell('storage', { key: 'amends-kept:/another-site/' });
    expect($elsewhere.get()).toBeNull();
    page.tell('storage', { key: KEY });
    expect([$elsewhere.get(), $copy.get()?.stamp]).toEqual(['replaced', 'a']);
    tab.device.clear();
    page.tell('storage', { key: null });
    expect([$elsewhere.get(), $copy.get()]).toEqual(['deleted', null]);
    stop();
    expect(page.listening('storage')).toBe(0);
  });

  it('hold the same where the answers that count are the same', () => {
    expect(isSame({ data: ['health', 'name'] }, { data: ['name', 'health'] })).toBe(true);
    expect(isSame({ distress: 'none', lasted: 'months' }, { distress: 'none' })).toBe(true);
    expect(isSame({ depth: 'file' }, { depth: 'mention' })).toBe(false);
  });
});

/* Word for word what the first release left on a device. */
const EARLIER =
  '{"version":1,"stamp":"7-8","until":"2026-12-20","answers":{"data":["health"],"depth":"file"},"claim":{"version":1,"circumstances":{"nation":"scotland","happened":"2024-03"}},"breach":{"slug":"a-story","title":"A story","organisation":"Someone Ltd","post":"/news/a-story/","answers":{"data":["health"]}}}';

describe('a copy that the first release made', () => {
  it('opens whole in this one, and is kept in the new form once it is kept again', () => {
    tab.device.setItem('amends-kept', EARLIER);
    const look = lookOnDevice();
    expect(look).toEqual({
      kind: 'copy',
      ...PERSON,
      heads: {},
      stamp: '7-8',
      until: '2026-12-20',
      refused: [],
    });
    if (look.kind === 'copy') takeUpCopy(look);
    expect(keepOnDevice(false)).toBe('kept');
    expect([...tab.device.held.keys()]).toEqual([KEY]);
  });

  it('without circumstances or a story opens with its answers', () => {
    tab.device.setItem(
      'amends-kept',
      '{"version":1,"stamp":"7-8","until":"2026-12-20","answers":{"depth":"file"},"claim":null,"breach":null}',
    );
    expect(lookOnDevice()).toMatchObject({ answers: { depth: 'file' }, circumstances: {}, breach: null });
  });

  it('goes after its day, when it cannot be read, and when the person deletes it', () => {
    tab.device.setItem('amends-kept', EARLIER.replace('2026-12-20', '2026-11-28'));
    expect(lookOnDevice()).toEqual({ kind: 'expired' });
    expect(tab.device.held.size).toBe(0);
    tab.device.setItem('amends-kept', '{"version":0}');
    expect(lookOnDevice()).toEqual({ kind: 'unreadable' });
    expect(tab.device.held.size).toBe(0);
    tab.device.setItem('amends-kept', EARLIER);
    deleteFromDevice();
    expect(tab.device.held.size).toBe(0);
  });

  it('stays where the new one cannot be written', () => {
    const device = fakeStorage(EARLIER.length + 20);
    device.setItem('amends-kept', EARLIER);
    vi.stubGlobal('localStorage', device);
    changeSession({ answers: { depth: 'mention' } });
    expect(keepOnDevice(true)).toBe('refused');
    expect([...device.held.keys()]).toEqual(['amends-kept']);
  });

  it('gives way to a copy of this release', () => {
    tab.device.setItem('amends-kept', EARLIER);
    leave(COPY);
    expect(lookOnDevice()).toMatchObject({ stamp: 'a' });
  });
});
