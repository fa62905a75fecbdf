/** How many stories a page of older ones holds. */
const PAGE_SIZE = 20;

/** One page of a list that is newest first. Page numbers count from the oldest, so the front page has none. */
export type ListPage<Item> = {
  readonly number: number | null;
  readonly items: readonly Item[];
  /** The page of older items; null where there is none. */
  readonly older: number | null;
  /** The page of newer items; null for the front page. */
  readonly newer: number | null;
};

/**
 * A list in pages whose content stays where it is when newer items arrive. Page 1 holds the oldest `size` items,
 * page 2 the next; a page is made only once it can never change. The front page holds what is left: from `size` to
 * twice that.
 */
export function pagesOf<Item>(newestFirst: readonly Item[], size = PAGE_SIZE): readonly ListPage<Item>[] {
  const numbered = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const frontLength = newestFirst.length - numbered * size;
  const front = {
    number: null,
    items: newestFirst.slice(0, frontLength),
    older: numbered > 0 ? numbered : null,
    newer: null,
  };
  const rest = Array.from({ length: numbered }, (_, index) => {
    const number = numbered - index;
    const from = frontLength + index * size;
    return {
      number,
      items: newestFirst.slice(from, from + size),
      older: number > 1 ? number - 1 : null,
      newer: number < numbered ? number + 1 : null,
    };
  });
  return [front, ...rest];
}

/** A row of the register weighs more than a line of a list, so its pages are shorter. */
const REGISTER_PAGE_SIZE = 11;

/** The register in pages that keep to their budget, however long it grows. */
export function registerPages<Item>(newestFirst: readonly Item[]): readonly ListPage<Item>[] {
  return pagesOf(newestFirst, REGISTER_PAGE_SIZE);
}

/** The path of a page of a list: the list's own for its front page. */
export function pagePath(list: string, number: number | null): string {
  return number === null ? list : `${list}page/${number}/`;
}
