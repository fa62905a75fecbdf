/** The longest wait for a script, a style sheet or a page of this site, in milliseconds. */
const LONGEST_WAIT = 15_000;

/** What was promised, or a failure where the network hangs. */
export function inTime<Result>(promised: Promise<Result>): Promise<Result> {
  return new Promise((settle, fail) => {
    const limit = setTimeout(() => fail(new Error('not in time')), LONGEST_WAIT);
    promised.then(settle, fail).finally(() => clearTimeout(limit));
  });
}
