/** A step of the way to a page, by its path on this site. */
export type Crumb = { readonly name: string; readonly path: string };

export const NEWS_CRUMB: Crumb = { name: 'News', path: 'news/' };
