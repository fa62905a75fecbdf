import type { AstroIntegration } from 'astro';

/** The module that holds all content as one JSON text, in a string: https://docs.astro.build/en/reference/content-loader-reference/ */
const CONTENT = /astro:data-layer-content$/;

/** The same JSON without a character beyond ASCII, where it stands in a string of a script. */
export function narrow(script: string): string {
  return script.replace(
    /[^\0-\x7f]/g,
    (character) => `\\\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * One dash or curly quote makes a text take two bytes for each character, and a build holds that of all content more
 * than once: at 5,000 stories that is 100 MB.
 */
export function narrowContent(): AstroIntegration {
  let isFound = true;
  return {
    name: 'narrow-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        isFound = false;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'narrow-content',
                transform: {
                  filter: { id: CONTENT },
                  handler: (script) => {
                    isFound = true;
                    return { code: narrow(script), map: null };
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!isFound)
          throw new Error(
            'Astro holds content in a module of another name: see src/build/narrow-content.ts.',
          );
      },
    },
  };
}
