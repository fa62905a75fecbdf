import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder that was built, and the path it will be served from, with a slash at both ends. */
export type Built = { readonly folder: string; readonly base: string };

/** Works on the whole site once it is built; what it answers is logged. */
export function afterBuild(
  name: string,
  work: (built: Built) => Promise<string | undefined>,
): AstroIntegration {
  let base = '/';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const done = await work({ folder: fileURLToPath(dir), base });
        if (done) logger.info(done);
      },
    },
  };
}
