import { vi } from 'vitest';

/** A store as the standard has it, with room for so many characters; none is a store that is forbidden. */
export function fakeStorage(
  room = Number.POSITIVE_INFINITY,
): Storage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  const used = () => [...held].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    held,
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      const before = held.get(key);
      held.set(key, value);
      if (used() <= room) return;
      if (before === undefined) held.delete(key);
      else held.set(key, before);
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: (key) => void held.delete(key),
  };
}

export function forbiddenStorage(): void {
  for (const store of ['sessionStorage', 'localStorage']) {
    vi.stubGlobal(store, undefined);
  }
}

export type Tab = {
  readonly session: Storage & { readonly held: Map<string, string> };
  readonly device: Storage & { readonly held: Map<string, string> };
};

/** The stores of a new tab on a device; a second tab has the device of the first. */
export function openTab(device = fakeStorage()): Tab {
  const session = fakeStorage();
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('localStorage', device);
  return { session, device };
}

/** Sets the clock to noon of a day, as the reader's device has it. */
export function setDay(day: string): void {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
}

type HistoryEntry = { state: unknown; hash: string };

/** The history of one tab, and what listens to it: enough of a window for the places of the journey. */
export function fakeWindow(hash = '') {
  const entries: HistoryEntry[] = [{ state: null, hash }];
  let at = 0;
  const here = () => entries[at] as HistoryEntry;
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const hashOf = (address: string | undefined, before: string) =>
    address === undefined ? before : address.includes('#') ? address.slice(address.indexOf('#')) : '';
  const parts = new Set<string>();
  const page = { scrollHeight: 900 };
  vi.stubGlobal('history', {
    get state() {
      return here().state;
    },
    pushState(state: unknown, _: string, address?: string) {
      entries.splice(at + 1);
      entries.push({ state: structuredClone(state), hash: hashOf(address, here().hash) });
      at += 1;
    },
    replaceState(state: unknown, _: string, address?: string) {
      entries[at] = { state: structuredClone(state), hash: hashOf(address, here().hash) };
    },
  });
  vi.stubGlobal('location', {
    pathname: '/estimate/',
    get hash() {
      return here().hash;
    },
  });
  vi.stubGlobal('document', {
    documentElement: page,
    getElementById: (id: string) => (parts.has(id) ? {} : null),
  });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  });
  vi.stubGlobal('removeEventListener', (type: string, listener: (event: unknown) => void) => {
    listeners.set(
      type,
      (listeners.get(type) ?? []).filter((one) => one !== listener),
    );
  });
  const tell = (type: string, event: unknown = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  return {
    entries,
    parts,
    page,
    tell,
    listening: (type: string) => (listeners.get(type) ?? []).length,
    here,
    /** As Back and Forward do. */
    go(steps: number) {
      at += steps;
      tell('popstate');
    },
    /** As a link to a part of the page, or an address that was typed. */
    follow(link: string) {
      entries.splice(at + 1);
      entries.push({ state: null, hash: link });
      at += 1;
      tell('popstate');
    },
  };
}
