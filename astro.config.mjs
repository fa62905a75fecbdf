import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { budgets } from './src/build/budgets.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { plainMarkdown } from './src/build/plain-markdown.ts';
import { preactWithoutIslands } from './src/build/preact-without-islands.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { site } from './src/operator/site.ts';

const receiver = site.callBack.mode === 'form' ? site.callBack.action : undefined;

export default defineConfig({
  site: process.env.SITE_ADDRESS ?? 'https://amends.example',
  base: process.env.SITE_BASE ?? '/',
  integrations: [preactWithoutIslands(), finishedPages(receiver), serviceWorker(), hostHeaders(), budgets()],
  markdown: { processor: satteri({ mdastPlugins: [plainMarkdown] }) },
  // Pages wait for the disk, so some are written while others are made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
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
                    test: /node_modules\/(@nanostores|nanostores|preact)\/|src\/session\/answers\.ts$/,
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
