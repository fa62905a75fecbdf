import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Every page that Astro makes, made ready to be served; not while somebody writes, for a policy would stop the tools. */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware, updateConfig }) => {
        if (command !== 'build') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
        updateConfig({
          vite: { define: { BUILT_INTO: JSON.stringify(fileURLToPath(config.outDir)) } },
        });
      },
    },
  };
}
