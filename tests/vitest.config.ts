/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/unit/temporary-folder.ts',
    reporters: ['default'],
    // Properties over the whole space of answers take seconds on a machine that is busy with other work.
    testTimeout: 60_000,
  },
});
