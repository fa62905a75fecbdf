/* Where a value lives in a browser's store. Every refusal (forbidden, full, not JSON) is a `false` or an absence, never a throw. */
export type Keeping = {
  readonly read: () => unknown;
  readonly write: (kept: unknown) => boolean;
  readonly clear: () => void;
};

/** Copies of this site under several paths of one host share its stores, so each has keys of its own. */
export function keyUnder(base: string, name: string): string {
  return `${name}:${base.replace(/\/?$/, '/')}`;
}

export function keepIn(storage: () => Storage, key: string): Keeping {
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
