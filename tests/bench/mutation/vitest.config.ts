import { defineConfig } from 'vitest/config';

/** The fast unit tests of one pure folder, which `mutation.ts` names, without the rest of the site. */
export default defineConfig({
  test: {
    root: '.',
    include: (process.env.MUTATION_TESTS ?? '').split(','),
    // Only where properties are named by their seed: it costs a second for each change that is tried.
    setupFiles: process.env.MUTATION_SEED ? ['tests/bench/mutation/same-seed.ts'] : [],
    reporters: ['default'],
  },
});
