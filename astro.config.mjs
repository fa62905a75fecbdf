import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { budgets } from './src/integrations/budgets.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { escapedAttributes } from './src/integrations/escaped-attributes.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { oneStyle } from './src/integrations/one-style.ts';
import { plainMarkdown } from './src/integrations/plain-markdown.ts';
import { preactWithoutIslands } from './src/integrations/preact-without-islands.ts';
import { preloadSharedScripts } from './src/integrations/preload-shared-scripts.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { site } from './src/site.ts';

const receiver = site.callBack.mode === 'form' ? site.callBack.action : undefined;

export default defineConfig({
  site: process.env.SITE_ADDRESS ?? 'https://amends.example',
  base: process.env.SITE_BASE ?? '/',
  integrations: [
    preactWithoutIslands(),
    escapedAttributes(),
    preloadSharedScripts(),
    oneStyle(),
    contentSecurityPolicy(receiver),
    serviceWorker(),
    hostHeaders(),
    budgets(),
  ],
  markdown: { processor: satteri({ mdastPlugins: [plainMarkdown] }) },
  build: { format: 'directory', inlineStylesheets: 'always' },
  trailingSlash: 'always',
  vite: {
    build: { modulePreload: { polyfill: false } },
    // Whatever every part of the questionnaire needs is one file: a second request costs more than its few bytes.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /node_modules\/(@nanostores|nanostores|preact)\/|src\/stores\/answers\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
