import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Preact for pages written in the build. No page has an island of Astro's (the questionnaire mounts itself), so the
 * code that wakes islands is left out: shipping it would split Preact into files of its own, a request each.
 */
export function preactWithoutIslands(): AstroIntegration {
  const whole = preact();
  const setUp = whole.hooks['astro:config:setup'];
  return {
    ...whole,
    hooks: {
      ...whole.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}
