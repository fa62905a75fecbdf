import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import ts from 'typescript';

/* What the built site tells machines: each page its own address, feeds and lists that are XML, facts that schema.org knows. */
type Fact = { readonly '@type': string; readonly [property: string]: unknown };
type Page = { readonly file: string; readonly html: string; readonly address: string };
const NOT_ITS_OWN = /^(404\.html|offline\/index\.html|embed\/[^/]+\/index\.html)$/;

function pagesIn(site: string, home: string): Page[] {
  return globSync('**/*.html', { cwd: site })
    .sort()
    .map((file) => ({
      file,
      html: readFileSync(join(site, file), 'utf8'),
      address: new URL(file.replace(/(^|\/)index\.html$/, '$1'), home).href,
    }));
}

/** The address that robots.txt gives the list of pages at. */
function homeOf(site: string): string {
  const [, list] = /^Sitemap: (.+)$/m.exec(readFileSync(join(site, 'robots.txt'), 'utf8')) ?? [];
  if (!list) throw new Error('robots.txt names no sitemap');
  return new URL('.', list).href;
}

function canonicalFaults(pages: readonly Page[]): string[] {
  return pages.flatMap(({ file, html, address }) => {
    const [, canonical] = /<link\s+rel="?canonical"?\s+href="?([^"\s>]+)/.exec(html) ?? [];
    if (NOT_ITS_OWN.test(file) || /http-equiv="?refresh/.test(html))
      return canonical || !/name="?robots"?\s+content="?noindex/.test(html)
        ? [`${file} is a copy or has moved, and must be left out of search engines`]
        : [];
    return canonical === address ? [] : [`${file} says its address is ${canonical}, not ${address}`];
  });
}

export function xmlFaults(name: string, text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on('error', ({ message }) => {
    faults.push(message);
  });
  parser.write(text).close();
  return faults;
}

/** A feed in its three forms must hold the same stories in the same order. */
function feedFaults(site: string): string[] {
  return globSync('**/feed.xml', { cwd: site }).flatMap((file) => {
    const folder = join(site, dirname(file));
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const rss = parseRssFeed(read('feed.xml')).items?.map(({ link }) => link) ?? [];
    const atom = parseAtomFeed(read('atom.xml')).entries?.map(({ id }) => id) ?? [];
    const json = parseJsonFeed(JSON.parse(read('feed.json'))).items?.map(({ url }) => url) ?? [];
    const same = [atom, json].every((others) => JSON.stringify(others) === JSON.stringify(rss));
    return same && rss.length > 0 ? [] : [`${file} and its atom.xml and feed.json differ, or are empty`];
  });
}

function listFaults(site: string, pages: readonly Page[]): string[] {
  const addressesIn = (file: string) =>
    [...readFileSync(join(site, file), 'utf8').matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address);
  const home = homeOf(site);
  const listed = addressesIn('sitemap-index.xml').flatMap((list) => addressesIn(list.slice(home.length)));
  const own = pages.filter(({ file, html }) => !NOT_ITS_OWN.test(file) && !/content="?noindex/.test(html));
  const built = new Set(own.map(({ address }) => address));
  return [
    ...listed
      .filter((address) => !built.has(address))
      .map((address) => `the sitemap lists ${address}, which is not there`),
    ...[...built]
      .filter((address) => !listed.includes(address))
      .map((address) => `the sitemap leaves out ${address}`),
    ...(new Set(listed).size === listed.length ? [] : ['the sitemap lists a page twice']),
  ];
}

function factsOf({ file, html }: Page): Fact[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => {
      const { '@context': context, '@graph': facts, ...alone } = JSON.parse(json);
      if (context !== 'https://schema.org') throw new Error(`${file} has facts of no vocabulary`);
      return facts ?? [alone];
    },
  );
}

/** Every fact as a constant of its own type in schema-dts, which refuses what schema.org does not know. */
export function typeFaults(facts: readonly { readonly of: string; readonly fact: Fact }[]): string[] {
  const name = resolve('tests/site/facts-of-pages.ts');
  const types = [...new Set(facts.map(({ fact }) => fact['@type']))];
  const lines = facts.map(
    ({ fact }, index) => `export const fact${index}: ${fact['@type']} = ${JSON.stringify(fact)};`,
  );
  const source = [`import type { ${types.join(', ')} } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => resolve(file) === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    resolve(file) === name
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext)
      : getSourceFile(file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText, file, start = 0 }) => {
      const line = file ? ts.getLineAndCharacterOfPosition(file, start).line : 0;
      const words = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300);
      return `${facts[line - 1]?.of ?? 'facts'}: ${words}`;
    });
}

/** A story says what it is, and a way through the site ends at the page that gives it. */
function meaningFaults(page: Page, facts: readonly Fact[]): string[] {
  const isStory = /^news\/[^/]+\/index\.html$/.test(page.file) && page.html.includes('<article');
  const isSituation = /^situations\/[^/]+\/index\.html$/.test(page.file);
  const story = facts.find((fact) => fact['@type'] === 'NewsArticle');
  const article = facts.find((fact) => fact['@type'] === 'Article');
  const way = facts.find((fact) => fact['@type'] === 'BreadcrumbList');
  const steps = (way?.itemListElement ?? []) as readonly { item?: string; position?: number }[];
  return [
    ...(isStory && story?.url !== page.address ? [`${page.file} has no NewsArticle of its own address`] : []),
    ...(isSituation && article?.url !== page.address
      ? [`${page.file} has no Article of its own address`]
      : []),
    ...(way && steps.at(-1)?.item !== page.address ? [`${page.file} has a way that ends elsewhere`] : []),
    ...(steps.every(({ position }, index) => position === index + 1)
      ? []
      : [`${page.file} counts its steps wrongly`]),
  ];
}

/** A picture or a file that facts name must have been built. */
function fileFaults(site: string, home: string, page: Page, facts: readonly Fact[]): string[] {
  const named = facts.flatMap(({ image, distribution }) => [
    ...(typeof image === 'string' ? [image] : []),
    ...((distribution ?? []) as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
  ]);
  return named
    .filter((address) => !address.startsWith(home) || !existsSync(join(site, address.slice(home.length))))
    .map((address) => `${page.file} names ${address}, which is not there`);
}

export function factFaults(site: string): string[] {
  const home = homeOf(site);
  const pages = pagesIn(site, home);
  const told = pages.map((page) => ({ page, facts: factsOf(page) }));
  const xml = globSync('**/*.xml', { cwd: site });
  console.log(`${told.flatMap(({ facts }) => facts).length} facts for machines, ${xml.length} XML files.`);
  return [
    ...canonicalFaults(pages),
    ...listFaults(site, pages),
    ...xml.flatMap((file) => xmlFaults(file, readFileSync(join(site, file), 'utf8'))),
    ...feedFaults(site),
    ...told.flatMap(({ page, facts }) => [
      ...meaningFaults(page, facts),
      ...fileFaults(site, home, page, facts),
    ]),
    ...typeFaults(told.flatMap(({ page, facts }) => facts.map((fact) => ({ of: page.file, fact })))),
  ];
}
