/*
 * Where answers live between pages: the tab's session storage, so that a reload or Back loses nothing;
 * the page's memory where storage is refused. Gone when the tab closes.
 */
export type Keeping = {
  readonly read: () => unknown;
  readonly write: (kept: unknown) => boolean;
  readonly clear: () => void;
};

/** What the tab's storage refused, by key, for as long as the page is open. */
const refused = new Map<string, unknown>();

/** Keeps in the tab, or in the page's memory where the tab's storage refuses; `write` says which. */
export function keepInTab(key = 'amends'): Keeping {
  const tab = keepIn(() => sessionStorage, key);
  return {
    read: () => (refused.has(key) ? refused.get(key) : tab.read()),
    write(kept) {
      const written = tab.write(kept);
      if (written) refused.delete(key);
      else refused.set(key, kept);
      return written;
    },
    clear() {
      refused.delete(key);
      tab.clear();
    },
  };
}

/** Keeps in `storage` under `key`; every refusal (forbidden, full, not JSON) is a `false` or an absence, never a throw. */
export function keepIn(storage: () => Storage, key = 'amends'): Keeping {
  return {
    read() {
      try {
        return JSON.parse(storage().getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        storage().setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        storage().removeItem(key);
      } catch {
        // A storage that refuses us holds nothing of ours.
      }
    },
  };
}
