/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { root: '.', include: ['tests/unit/**/*.test.ts'], reporters: ['default'] },
});
