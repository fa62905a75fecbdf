/** What is fetched once for the whole page, and tried again where it could not be had. */
export type FetchedOnce<Fetched> = {
  /** Rejects when it cannot be had. */
  readonly load: (base: string) => Promise<Fetched>;
  /** What has come; undefined until then. */
  readonly atHand: () => Fetched | undefined;
};

export function fetchedOnce<Fetched>(fetchIt: (base: string) => Promise<Fetched>): FetchedOnce<Fetched> {
  let begun: Promise<Fetched> | undefined;
  let here: Fetched | undefined;
  async function attempt(base: string): Promise<Fetched> {
    try {
      here = await fetchIt(base);
      return here;
    } catch (problem) {
      begun = undefined;
      throw problem;
    }
  }
  return {
    load(base) {
      begun ??= attempt(base);
      return begun;
    },
    atHand: () => here,
  };
}
