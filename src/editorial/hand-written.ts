/** Pages shown in place of another one. */
const STAND_INS: readonly string[] = ['./404.astro', './offline.astro'];

/** The paths of the pages written by hand, from their files: "./news/index.astro" is "news/". */
export function handWritten(files: readonly string[]): string[] {
  return files
    .filter((file) => !file.includes('[') && !STAND_INS.includes(file))
    .map((file) => file.replace(/^\.\//, '').replace(/(^|\/)index\.astro$/, '$1'))
    .map((file) => file.replace(/\.astro$/, '/'))
    .sort();
}
