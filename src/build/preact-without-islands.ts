import preact from '@astrojs/preact';
import type { AstroIntegration, HookParameters } from 'astro';

type SetUp = HookParameters<'astro:config:setup'>;
type Vite = NonNullable<Parameters<SetUp['updateConfig']>[0]['vite']>;

const JSX_BY_BABEL = 'vite:preact-jsx';

/** Vite reads JSX itself, as for Preact. Babel would read every file of the site to find it, for a tenth of a build. */
function withoutBabel(vite: Vite): Vite {
  const plugins = (vite.plugins ?? []).flat().filter((plugin) => {
    return !(plugin && 'name' in plugin && plugin.name === JSX_BY_BABEL);
  });
  return { ...vite, plugins, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } };
}

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
          updateConfig: ({ vite, ...config }) =>
            options.updateConfig(vite ? { ...config, vite: withoutBabel(vite) } : config),
        }),
    },
  };
}
