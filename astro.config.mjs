import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { budgets } from './src/build/budgets.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { listOfPages } from './src/build/list-of-pages.ts';
import { narrowContent } from './src/build/narrow-content.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { plainMarkdown } from './src/build/plain-markdown.ts';
import { preactWithoutIslands } from './src/build/preact-without-islands.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shareImages } from './src/build/share-images.ts';
import { valuesAtBuild } from './src/build/values-at-build.ts';

export default defineConfig({
  site: process.env.SITE_ADDRESS ?? 'https://amends.example',
  base: process.env.SITE_BASE ?? '/',
  integrations: [
    shareImages(),
    preactWithoutIslands(),
    valuesAtBuild(),
    plainImports(),
    narrowContent(),
    listOfPages(),
    finishedPages(),
    serviceWorker(),
    hostHeaders(),
    budgets(),
  ],
  markdown: { processor: satteri({ mdastPlugins: [plainMarkdown] }) },
  // Pages wait for the disk, so some are written while others are made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  trailingSlash: 'always',
  vite: {
    // Whatever the questions need is one file: a second request costs more than its few bytes. What comes after them shares another.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'questions', test: /src\/ui\/start\.ts$/, priority: 2 },
                  {
                    name: 'after-questions',
                    test: /src\/(questions\/(question-)?names|ui\/(fetch-part|page-about|questions\/form-answer))\.ts$/,
                    priority: 1,
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
