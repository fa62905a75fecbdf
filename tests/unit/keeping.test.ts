import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepInTab } from '../../src/stores/keeping.ts';

/** A tab's storage as the standard has it, with room for one value. */
function smallStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, value: string) {
      if (held.size > 0 && !held.has(key)) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => held.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('what is kept in the tab', () => {
  it('is in the page’s memory where the storage is forbidden, for whoever asks under that name', () => {
    expect(keepInTab('story').write({ slug: 'a' })).toBe(false);
    expect(keepInTab('story').read()).toEqual({ slug: 'a' });
    expect(keepInTab('claim').read()).toBeNull();
    keepInTab('story').clear();
    expect(keepInTab('story').read()).toBeNull();
  });

  it('is the newest, where the storage was full in between', () => {
    vi.stubGlobal('sessionStorage', smallStorage());
    expect(keepInTab('answers').write(1)).toBe(true);
    expect(keepInTab('claim').write(2)).toBe(false);
    expect([keepInTab('answers').read(), keepInTab('claim').read()]).toEqual([1, 2]);
    keepInTab('answers').clear();
    expect(keepInTab('claim').write(3)).toBe(true);
    expect(keepInTab('claim').read()).toBe(3);
  });
});
