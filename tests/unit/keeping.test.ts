import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepIn, keyUnder } from '../../src/session/keeping.ts';
import { fakeStorage, openTab } from './fake-tab.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a value in a browser’s store', () => {
  it('is read as it was written, and is gone once cleared', () => {
    const { session } = openTab();
    const keeping = keepIn(() => sessionStorage, 'name');
    expect(keeping.read()).toBeNull();
    expect(keeping.write({ a: [1] })).toBe(true);
    expect(session.getItem('name')).toBe('{"a":[1]}');
    expect(keeping.read()).toEqual({ a: [1] });
    keeping.clear();
    expect(session.held.size).toBe(0);
  });

  it('is an absence where the store is forbidden, and says that it was not written', () => {
    const keeping = keepIn(() => {
      throw new DOMException('forbidden', 'SecurityError');
    }, 'name');
    expect(keeping.write(1)).toBe(false);
    expect(keeping.read()).toBeNull();
    expect(() => keeping.clear()).not.toThrow();
  });

  it('says that it was not written where the store is full', () => {
    const store = fakeStorage(20);
    const keeping = keepIn(() => store, 'name');
    expect(keeping.write('small')).toBe(true);
    expect(keeping.write('much too long for what is left')).toBe(false);
    expect(keeping.read()).toBe('small');
  });

  it('is an absence where it is not JSON', () => {
    const { session } = openTab();
    session.setItem('name', '{"version":1,"circumstances":[[');
    expect(keepIn(() => sessionStorage, 'name').read()).toBeNull();
  });
});

it('has a key for each path that a copy of the site is served under', () => {
  expect(keyUnder('/', 'amends')).toBe('amends:/');
  expect(keyUnder('/a/', 'amends')).toBe('amends:/a/');
  expect(keyUnder('/a', 'amends')).toBe('amends:/a/');
  expect(keyUnder('/b/', 'amends')).not.toBe(keyUnder('/a/', 'amends'));
});
