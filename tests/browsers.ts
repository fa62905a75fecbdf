import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM_PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** Debian’s Chromium without its window: the same engine for two thirds of the work. Its letters have other edges. */
export function findShell(): string | undefined {
  return ['/usr/bin/chromium-headless-shell'].find((path) => !process.env.CHROMIUM_PATH && existsSync(path));
}

export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, ...FIREFOX_PLACES].find((path) => path && existsSync(path));
}

export type WebKit = { readonly driver: string; readonly browser: string };

/** Debian's WebKit: its driver, the small browser it drives, and a screen for it to draw on. */
export function findWebKit(): WebKit | undefined {
  const driver = '/usr/bin/WebKitWebDriver';
  const browser = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser')[0];
  return browser && existsSync(driver) && existsSync('/usr/bin/xvfb-run') ? { driver, browser } : undefined;
}

/** Debian’s Chromium where this may install it, else Playwright’s own; says which. */
export function installChromium(): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('There is no Chromium here. Installing it with apt-get, which takes a minute…');
    const apt = (...words: string[]) =>
      spawnSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);
    if (apt('update') && install('chromium')) {
      install('chromium-headless-shell');
      return;
    }
  }
  console.log('There is no Chromium here. Fetching the one that Playwright keeps for its tests…');
  spawnSync('playwright', ['install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}
