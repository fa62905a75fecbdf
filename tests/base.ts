import { spawnSync } from 'node:child_process';
import { buildSite } from '../src/command/build-site.ts';
import { findChromium } from './browsers.ts';

/*
 * The browser suite on a site built for a path, as on GitHub Pages: `npm test -- base`, or with names of specs to run
 * only those. Looks are left out: they hold pictures of the site as it stands at the root. dist/ is built for the root
 * again at the end.
 */
const SITE_BASE = '/amends/';

process.env.SITE_BASE = SITE_BASE;
let status = buildSite(['--silent']);
if (status === 0) {
  const chromium = findChromium();
  status =
    spawnSync(
      'playwright',
      ['test', '--config', 'tests/playwright.config.ts', '--project=chromium', ...process.argv.slice(2)],
      {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: {
          ...process.env,
          PORT: String(20_000 + (process.pid % 20_000)),
          ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
        },
      },
    ).status ?? 1;
}
delete process.env.SITE_BASE;
process.exit(buildSite(['--silent']) || status);
