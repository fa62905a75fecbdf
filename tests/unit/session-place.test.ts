import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST } from '../../src/questions/journey.ts';
import { answersInLink } from '../../src/questions/link.ts';
import { answer, sayWhose } from '../../src/session/answers.ts';
import { LINK, takeLinkFromAddress } from '../../src/session/link.ts';
import { linkFor, readLinkEnd } from '../../src/session/linked-place.ts';
import {
  $backTo,
  $changing,
  $place,
  entriesBehind,
  entryHere,
  followAddress,
  goBack,
  goOn,
  goTo,
  noteScroll,
  readAddress,
} from '../../src/session/place.ts';
import { replaceSession } from '../../src/session/session.ts';
import { fakeWindow, openTab } from './fake-tab.ts';
import { PLAIN } from './small-scorecard.ts';

/** Whoever was asked what happened and whose it was. */
const BEGUN = { answers: { 'what-happened': 'lost' }, circumstances: { whose: 'mine' } };

let page: ReturnType<typeof fakeWindow>;
const open = (hash = '') => {
  page = fakeWindow(hash);
  $place.set(FIRST);
  $changing.set(false);
  followAddress();
};
const openAtWhose = () => {
  replaceSession(BEGUN);
  open('#/whose');
};
beforeEach(() => {
  openTab();
  replaceSession({});
});
afterEach(() => vi.unstubAllGlobals());

describe('the place in the journey', () => {
  it('is in the address, and every new one is an entry of the history', () => {
    open();
    expect($place.get()).toBe(FIRST);
    answer('what-happened', 'lost');
    goOn();
    expect([$place.get(), page.here().hash]).toEqual(['whose', '#/whose']);
    sayWhose('mine');
    goOn();
    expect([$place.get(), page.here().hash]).toEqual(['data', '#/data']);
    goBack();
    expect([$place.get(), page.here().hash]).toEqual(['whose', '#/whose']);
    goTo(FIRST);
    expect([$place.get(), page.here().hash, page.entries.length]).toEqual([FIRST, '', 5]);
  });

  it('without an address is where the person was, to whoever comes anew, and the first to whoever goes back', () => {
    replaceSession({ answers: { 'what-happened': 'lost' } });
    open();
    expect([$place.get(), page.here().hash]).toEqual(['whose', '#/whose']);
    goBack();
    goTo('whose');
    page.go(-1);
    expect([$place.get(), page.here().hash]).toEqual([FIRST, '']);
  });

  it('stays where it is, without an entry, when it is gone to again', () => {
    openAtWhose();
    goTo('data');
    goTo('data');
    expect(page.entries).toHaveLength(2);
  });

  it('is read from the address at once, and at every Back and Forward', () => {
    replaceSession({ answers: { data: ['health'], depth: 'file' } });
    open('#/depth');
    expect($place.get()).toBe('depth');
    goTo('known');
    page.go(-1);
    expect($place.get()).toBe('depth');
    page.go(1);
    expect($place.get()).toBe('known');
  });

  it('is never further than the answers allow, and the address says so', () => {
    open('#/result');
    expect([$place.get(), page.here().hash]).toEqual([FIRST, '']);
    replaceSession({ answers: { data: ['health'] } });
    open('#/result');
    expect([$place.get(), page.here().hash]).toEqual(['depth', '#/depth']);
    open('#/no-such-place');
    expect([$place.get(), page.here().hash]).toEqual(['depth', '#/depth']);
    goTo('check');
    expect($place.get()).toBe('depth');
  });

  it('is what it was after the skip link, which leads to a part of the page', () => {
    openAtWhose();
    goTo('data');
    page.parts.add('main');
    page.follow('#main');
    expect([$place.get(), page.here().hash]).toEqual(['data', '#/data']);
    page.go(-1);
    expect($place.get()).toBe('data');
  });

  it('goes to the start once the answers are gone, whatever the address says', () => {
    replaceSession({ answers: PLAIN });
    open('#/check');
    expect($place.get()).toBe('check');
    replaceSession({});
    readAddress();
    expect([$place.get(), page.here().hash]).toEqual([FIRST, '']);
  });
});

describe('changing one answer from the check page', () => {
  beforeEach(() => {
    replaceSession({ answers: PLAIN });
    open('#/check');
    goTo('distress', true);
  });

  it('leads back to it', () => {
    expect([$changing.get(), $backTo.get()]).toEqual([true, 'check']);
    goBack();
    expect([$place.get(), $changing.get()]).toEqual(['check', false]);
    goTo('distress', true);
    goOn();
    expect([$place.get(), $changing.get()]).toEqual(['check', false]);
  });

  it('leads on to what is newly asked, and there is no way past that', () => {
    answer('distress', 'severe');
    expect($backTo.get()).toBe(undefined);
    goOn();
    expect([$place.get(), $changing.get()]).toEqual(['lasted', true]);
    goBack();
    expect([$place.get(), $changing.get()]).toEqual(['distress', true]);
  });

  it('is known again after Back, Forward and a reload', () => {
    page.go(-1);
    expect($changing.get()).toBe(false);
    page.go(1);
    expect([$place.get(), $changing.get()]).toEqual(['distress', true]);
    $changing.set(false);
    followAddress();
    expect($changing.get()).toBe(true);
  });
});

describe('entries of the journey in the tab’s history', () => {
  it('are counted from the first, through Back, Forward and a reload', () => {
    replaceSession({ answers: PLAIN });
    open('#/check');
    expect(entriesBehind()).toBe(0);
    goTo('result');
    goTo('check');
    expect(entriesBehind()).toBe(2);
    page.go(-1);
    expect(entriesBehind()).toBe(1);
    page.go(1);
    expect(entriesBehind()).toBe(2);
    followAddress();
    expect(entriesBehind()).toBe(2);
    goTo('result');
    expect([entriesBehind(), entryHere().depth]).toEqual([3, 3]);
  });

  it('count one that a link to a part of the page, or an address, added', () => {
    openAtWhose();
    goTo('data');
    page.parts.add('main');
    page.follow('#main');
    expect(entriesBehind()).toBe(2);
    page.follow('#/data');
    expect([entriesBehind(), entryHere().depth]).toEqual([3, 3]);
    page.go(-1);
    expect(entriesBehind()).toBe(2);
  });

  it('remember how far down the reader was, without losing what else they know', () => {
    replaceSession({ answers: PLAIN });
    open('#/check');
    vi.stubGlobal('scrollY', 120);
    page.page.scrollHeight = 2000;
    goTo('distress', true);
    expect(page.entries[0]?.state).toEqual({ changing: false, depth: 0, scroll: 120, height: 2000 });
    vi.stubGlobal('scrollY', 40);
    noteScroll();
    expect(entryHere()).toEqual({ changing: true, depth: 1, scroll: 40, height: 2000 });
    page.go(-1);
    expect(entryHere()).toMatchObject({ scroll: 120 });
  });
});

describe('answers in the address', () => {
  it('are taken out of it, and out of the history', () => {
    page = fakeWindow('#answers=1.abc~xyz');
    expect(takeLinkFromAddress()).toBe('1.abc~xyz');
    expect(page.entries).toEqual([{ state: null, hash: '' }]);
  });

  it('stand with the place they were linked from', () => {
    const end = linkFor({ data: ['health'] }, 'claim/time');
    expect(end.startsWith(LINK)).toBe(true);
    expect(readLinkEnd(end.slice(LINK.length))).toEqual({
      reading: expect.objectContaining({ answers: { data: ['health'] }, whole: true }),
      place: 'claim/time',
    });
    const { reading, place } = readLinkEnd(answersInLink({ data: ['health'] }));
    expect([reading, place], 'a link of before').toEqual([
      expect.objectContaining({ whole: true }),
      undefined,
    ]);
  });

  it('are none where it holds something else', () => {
    page = fakeWindow('#/data');
    expect(takeLinkFromAddress()).toBeNull();
    expect(page.here().hash).toBe('#/data');
  });
});
