import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Circumstances, writeCircumstances } from '../../src/claim/circumstances.ts';
import { setCircumstances } from '../../src/session/claim.ts';
import {
  $claimIsAnswered,
  goBackInClaim,
  goOnInClaim,
  openClaim,
  placeInClaim,
} from '../../src/session/claim-journey.ts';
import { $changing, $place, followAddress, goInstead, goTo } from '../../src/session/place.ts';
import { $session, changeSession, replaceSession } from '../../src/session/session.ts';
import { fakeWindow, openTab, setDay } from './fake-tab.ts';
import { PLAIN } from './small-scorecard.ts';

const SAID: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2024-03' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
};

let page: ReturnType<typeof fakeWindow>;
function open(hash: string, circumstances: Circumstances = {}): void {
  page = fakeWindow(hash);
  $place.set('start');
  $changing.set(false);
  replaceSession({ answers: PLAIN, circumstances: writeCircumstances(circumstances) });
  followAddress();
}
beforeEach(() => {
  openTab();
  setDay('2026-11-30');
  replaceSession({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the claim, page by page', () => {
  it('opens at what is still to be asked, or at what follows', () => {
    open('#/result', { nation: 'wales' });
    openClaim();
    expect([$place.get(), page.here().hash, $claimIsAnswered.get()]).toEqual([
      'claim/whose',
      '#/claim/whose',
      false,
    ]);
    open('#/result', SAID);
    openClaim();
    expect([$place.get(), $claimIsAnswered.get()]).toEqual(['claim/time', true]);
  });

  it('goes on to the next that is open, and back to the result', () => {
    open('#/claim/nation');
    setCircumstances({ nation: 'wales' });
    goOnInClaim();
    expect($place.get()).toBe('claim/whose');
    goBackInClaim();
    expect($place.get()).toBe('claim/nation');
    goBackInClaim();
    expect($place.get()).toBe('result');
  });

  it('stays where it was through Back, Forward and a reload', () => {
    open('#/claim/time', SAID);
    goTo('claim/letters');
    page.go(-1);
    expect($place.get()).toBe('claim/time');
    page.go(1);
    expect($place.get()).toBe('claim/letters');
    followAddress();
    expect(placeInClaim()).toBe('letters');
  });

  it('comes back to the check from a change, by way of what that leaves open', () => {
    open('#/claim/check', SAID);
    goTo('claim/nation', true, 'claim/check');
    goBackInClaim();
    expect([$place.get(), $changing.get()]).toEqual(['claim/check', false]);
    goTo('claim/whose', true, 'claim/check');
    setCircumstances({ ...SAID, whose: 'my-child' });
    goOnInClaim();
    expect([$place.get(), $changing.get()]).toEqual(['claim/child-age', true]);
    goBackInClaim();
    expect([$place.get(), $changing.get()]).toEqual(['claim/whose', true]);
    setCircumstances({ ...SAID, whose: 'my-child', 'child-age': 9 });
    goOnInClaim();
    expect([$place.get(), $changing.get()]).toEqual(['claim/check', false]);
  });

  it('needs the answers about what happened first', () => {
    open('#/claim/time', SAID);
    replaceSession({ answers: { data: ['health'] } });
    goTo('claim/time');
    expect($place.get()).toBe('depth');
  });

  it('puts a page in the place of another without an entry of its own', () => {
    open('#/claim/time', { nation: 'wales' });
    const before = page.entries.length;
    goInstead('claim/whose');
    expect([$place.get(), page.here().hash, page.entries.length]).toEqual([
      'claim/whose',
      '#/claim/whose',
      before,
    ]);
  });

  it('is nobody’s once the person is another', () => {
    open('#/claim/time', SAID);
    changeSession({ circumstances: {} });
    expect([$claimIsAnswered.get(), $session.get().circumstances]).toEqual([false, {}]);
  });
});
