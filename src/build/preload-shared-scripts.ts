/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

/** The page, naming what its script imports, so that a browser fetches both at the same time. `imports` answers for a script by its name. */
export function withPreloads(html: string, imports: (script: string) => readonly string[]): string {
  const [, address, name] = /<script type="module" src="([^"]*\/_astro\/)([^"/]+)"/.exec(html) ?? [];
  if (!address || !name) return html;
  const links = imports(name)
    .map((needed) => `<link rel="modulepreload" href="${address}${needed}">`)
    .join('');
  return html.replace('</head>', () => `${links}</head>`);
}
