import { existsSync, globSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';

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
  const { links } = await new LinkChecker().check({
    path: ['index.html', '404.html', 'embed/index.html', 'worksheet/index.html'].filter((page) =>
      existsSync(`${SITE}/${page}`),
    ),
    serverRoot: SITE,
    recurse: true,
    linksToSkip: [ELSEWHERE, '^(mailto|tel|sms|whatsapp):'],
    concurrency: 20,
  });
  console.log(
    `${links.filter(({ state }) => state === LinkState.OK).length} links within the site followed.`,
  );
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent, url, status }) => `${parent}: ${url} answers ${status}`);
}

const faults = [...(await htmlFaults()), ...(await linkFaults())];
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `Every page is valid HTML, and every link within the site leads somewhere.`
    : `${faults.length} to mend.`,
);
process.exit(faults.length === 0 ? 0 : 1);
