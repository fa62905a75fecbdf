import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves a part that is fetched later to the browser. The bundler would fetch at the same time what the part imports, with
 * some 800 bytes in every page that has a script; here a part imports at most one file that is not there yet.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                configEnvironment: () => ({ build: { modulePreload: false } }),
                load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
