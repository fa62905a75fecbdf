import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import sirv from 'sirv';
import { factFaults } from './facts.ts';
import { situationFaults } from './situations.ts';

/* The built pages as a machine reads them: valid HTML, and no link within the site that leads nowhere. */
const SITE = 'dist';
/** Other sites are not asked: they may be down, and asking would tell them that we did. */
const ELSEWHERE = '^https?://(?!localhost|127\\.0\\.0\\.1)';

if (!existsSync(`${SITE}/index.html`)) {
  console.error(`There is no built site in ${SITE}/. Run "npm run build" first.`);
  process.exit(2);
}

async function htmlFaults(): Promise<string[]> {
  const pages = globSync(`${SITE}/**/*.html`).sort();
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateMultipleFiles(pages);
  return report.results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${filePath}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}

async function linkFaults(): Promise<string[]> {
  const files = sirv(SITE);
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  ).listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { links } = await new LinkChecker().check({
    // Pages that nothing links to are named here; the rest is found from the first.
    path: ['/', '/404.html', '/offline/', '/embed/'].map((page) => `${address}${page}`),
    recurse: true,
    linksToSkip: [ELSEWHERE, '^(mailto|tel|sms|whatsapp):'],
    concurrency: 20,
  });
  server.close();
  const followed = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
  const built = globSync(`${SITE}/**/index.html`).length;
  console.log(`${followed.size} addresses within the site followed; ${built} pages built.`);
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent, url, status }) => `${parent}: ${url} answers ${status}`);
  return followed.size < built ? [...broken, 'Some page is linked from nowhere.'] : broken;
}

const faults = [
  ...(await htmlFaults()),
  ...factFaults(SITE),
  ...situationFaults(SITE),
  ...(await linkFaults()),
];
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? 'Every page is valid HTML, what it tells machines holds, and every link within the site leads somewhere.'
    : `${faults.length} to mend.`,
);
process.exit(faults.length === 0 ? 0 : 1);
