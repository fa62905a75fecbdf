/** Whether there is time to be thorough: `npm run test:all` says so. `npm test` finds the same faults in seconds, nearly always. */
export const isThorough = process.env.TEST_ALL !== undefined;

/** The most examples of a property that `npm test` tries. */
const QUICK_RUNS = 100;

/** How many examples of a property to try, of those that a thorough run tries. */
export function runs(thorough: number): { readonly numRuns: number } {
  return { numRuns: isThorough ? thorough : Math.min(thorough, QUICK_RUNS) };
}
