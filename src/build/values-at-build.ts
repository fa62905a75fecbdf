import type { AstroIntegration } from 'astro';

/** Modules that hold values alone, worked out from lists that are far longer. */
const VALUES = /\/src\/questions\/(compact-questions|question-names|short-names|offer-questions)\.ts$/;

/** Gives the browser what these modules work out to, so that the words they are made from do not ship with them. */
export function valuesAtBuild(): AstroIntegration {
  return {
    name: 'values-at-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'values-at-build',
                applyToEnvironment: ({ name }) => name === 'client',
                async load(id) {
                  return VALUES.test(id) ? exportsOf(await import(id)) : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** The exports of a module as source, with every value written out. */
export function exportsOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
