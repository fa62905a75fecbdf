/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

/** The one file that a script is nothing but the import of. */
export function standsFor(script: string): string | undefined {
  return /^import\s*["']\.\/([\w.-]+\.js)["'];?\s*$/.exec(script)?.[1];
}

/**
 * The page, naming what its script imports, so that a browser fetches both at the same time; and in the place of a script
 * that only imports another, that other. `read` gives a script by its name.
 */
export function withPreloads(html: string, read: (script: string) => string): string {
  const [, address, first] = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)"/.exec(html) ?? [];
  if (!address || !first) return html;
  const name = standsFor(read(first)) ?? first;
  const links = importedAtOnce(read(name))
    .map((needed) => `<link rel="modulepreload" href="${address}${needed}">`)
    .join('');
  return html.replace(address + first, () => address + name).replace('</head>', () => `${links}</head>`);
}
