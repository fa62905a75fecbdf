/** The files of this site that a script needs at once: `import … from "./other.js"`. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
}

/** The files of this site that a script may fetch later: `import("./other.js")`. */
export function importedLater(script: string): string[] {
  return [...script.matchAll(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g)].map(([, name = '']) => name);
}

/** The one file that a script is nothing but the import of. */
export function standsFor(script: string): string | undefined {
  return /^import\s*["']\.\/([\w.-]+\.js)["'];?\s*$/.exec(script)?.[1];
}
