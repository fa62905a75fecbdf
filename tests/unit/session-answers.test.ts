import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionId } from '../../src/questions/questions.ts';
import {
  $answers,
  $dropped,
  $forChild,
  $said,
  $whose,
  answer,
  sayWhose,
  startAgain,
} from '../../src/session/answers.ts';
import { $session, changeSession, replaceSession } from '../../src/session/session.ts';
import { skipDistress, takeUpAnswers, takeUpLink } from '../../src/session/take-up.ts';
import { forgetVisited } from '../../src/session/visited.ts';
import { openTab } from './fake-tab.ts';

beforeEach(() => {
  openTab();
  replaceSession({});
  $dropped.set([]);
});
afterEach(() => vi.unstubAllGlobals());

describe('an answer', () => {
  it('is recorded, changed and taken back', () => {
    answer('depth', 'file');
    answer('known', 'secret');
    expect($answers.get()).toEqual({ depth: 'file', known: 'secret' });
    answer('depth', 'mention');
    answer('known', undefined);
    expect($answers.get()).toEqual({ depth: 'mention' });
    expect($dropped.get()).toEqual([]);
  });

  it('that stops applying is dropped, and named until the person has read so', () => {
    answer('distress', 'severe');
    answer('lasted', 'months');
    answer('effects', []);
    answer('distress', 'none');
    expect($answers.get()).toEqual({ distress: 'none' });
    expect($dropped.get()).toEqual(['lasted', 'effects']);
    answer('loss', 5);
    expect($dropped.get()).toEqual(['lasted', 'effects']);
  });

  it('that applies again is not named any longer', () => {
    answer('distress', 'severe');
    answer('lasted', 'months');
    answer('distress', 'none');
    answer('distress', 'severe');
    expect($dropped.get()).toEqual([]);
  });

  it('leaves circumstances and story as they were', () => {
    changeSession({ circumstances: { nation: 'scotland' } });
    answer('depth', 'file');
    expect($session.get().circumstances).toEqual({ nation: 'scotland' });
  });
});

describe('passing by the questions about distress', () => {
  const DISTRESS: readonly QuestionId[] = ['distress', 'lasted', 'effects', 'diagnosis'];

  it('says “I don’t know” to those that apply', () => {
    skipDistress();
    expect($answers.get()).toEqual({
      distress: 'unknown',
      lasted: 'unknown',
      effects: ['unknown'],
      diagnosis: 'unknown',
    });
  });

  it('answers none that does not apply, so that nothing is taken out again', () => {
    answer('distress', 'none');
    skipDistress();
    expect($answers.get()).toEqual({ distress: 'none' });
    expect($dropped.get()).toEqual([]);
  });

  it('leaves what was said already', () => {
    answer('distress', 'severe');
    answer('effects', []);
    skipDistress();
    expect($answers.get()).toMatchObject({ distress: 'severe', effects: [], lasted: 'unknown' });
  });

  it('says nothing of any other question', () => {
    skipDistress();
    expect(Object.keys($answers.get()).every((id) => DISTRESS.includes(id as QuestionId))).toBe(true);
  });
});

it('answers confirmed together stand beside those there are, each as it counts', () => {
  answer('depth', 'file');
  takeUpAnswers({ data: ['unknown', 'health'], known: 'secret' });
  expect($answers.get()).toEqual({ data: ['health'], depth: 'file', known: 'secret' });
});

describe('whose it is', () => {
  it('is a circumstance among the others', () => {
    changeSession({ circumstances: { nation: 'scotland' } });
    expect($forChild.get()).toBe(false);
    sayWhose('my-child');
    expect($session.get().circumstances).toEqual({ nation: 'scotland', whose: 'my-child' });
    expect([$whose.get(), $forChild.get()]).toEqual(['my-child', true]);
    answer('depth', 'file');
    expect($said.get()).toEqual({ depth: 'file', whose: 'my-child' });
    sayWhose('someone-i-act-for');
    expect([$whose.get(), $forChild.get()]).toEqual(['someone-i-act-for', false]);
  });

  it('is not a child’s where it is anybody else’s', () => {
    changeSession({ circumstances: { whose: 'mine' } });
    expect($forChild.get()).toBe(false);
  });

  it('is not known where what was kept is none of the options', () => {
    changeSession({ circumstances: { whose: 'a neighbour’s' } });
    expect($whose.get()).toBeUndefined();
  });
});

it('a link or a start again leaves nothing to say about answers that were dropped', () => {
  $dropped.set(['lasted']);
  takeUpLink({ depth: 'file' });
  expect($dropped.get()).toEqual([]);
  $dropped.set(['lasted']);
  startAgain();
  expect($dropped.get()).toEqual([]);
});

describe('what was kept because of a visit', () => {
  it('goes with a start again', () => {
    const gone = vi.fn(async () => true);
    vi.stubGlobal('caches', { delete: gone });
    startAgain();
    expect(gone).toHaveBeenCalledWith('amends:/:visited');
  });

  it.each([
    ['keeps nothing', undefined],
    ['forbids it', { delete: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ])('is no matter where the browser %s', async (_, caches) => {
    vi.stubGlobal('caches', caches);
    answer('depth', 'file');
    startAgain();
    expect($answers.get()).toEqual({});
    await expect(forgetVisited()).resolves.toBeUndefined();
  });
});
