/** What `Once.astro` drew, by its name, while the site is built. */
export const drawn = new Map<string, string>();
