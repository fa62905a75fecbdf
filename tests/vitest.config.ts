/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests of what the tab remembers, or that stand in for a browser: nothing of one may be left for the next. */
const WITH_A_TAB = [
  'tests/unit/session*.test.ts',
  'tests/unit/keeping.test.ts',
  'tests/unit/service-worker.test.ts',
  'tests/unit/writing.test.ts',
  'tests/unit/letters/drafts.test.ts',
];

export default getViteConfig({
  test: {
    root: '.',
    globalSetup: 'tests/unit/temporary-folder.ts',
    reporters: ['default'],
    // Properties over the whole space of answers take seconds on a machine that is busy with other work.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'tab', include: WITH_A_TAB } },
      {
        extends: true,
        // What is pure can be read once for all: two fifths of the time of the whole were reading it again.
        test: { name: 'pure', isolate: false, include: ['tests/unit/**/*.test.ts'], exclude: WITH_A_TAB },
      },
    ],
  },
});
