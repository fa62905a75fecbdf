import { defineConfig } from '@playwright/test';
import { baseFrom } from '../src/command/under-base.ts';

const port = Number(process.env.PORT ?? 4399);
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const firefox = process.env.FIREFOX_PATH;

/** Debian's Chromium in a machine without a graphics card or a way out. */
const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What reads files, words, sums or marks that are the same in every engine: one engine is enough. */
const ENGINE_ADDS_NOTHING = /(accessibility|agreement|look|operator|reading|translated|worksheet)\.spec\.ts$/;

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A machine shared with other work can be slow. Waiting longer costs nothing where a page is quick.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}${baseFrom(process.env.SITE_BASE)}`,
    actionTimeout: 20_000,
    serviceWorkers: 'allow',
  },
  webServer: ['src/command/serve.ts', 'tests/receiver.ts'].map((server, index) => ({
    command: `node ${server}`,
    cwd: '..',
    env: { PORT: String(port + index) },
    url: `http://localhost:${port + index}/`,
    reuseExistingServer: false,
  })),
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: chromium, args: quietChromium } },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testIgnore: ENGINE_ADDS_NOTHING,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
});
