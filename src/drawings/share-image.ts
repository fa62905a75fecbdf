/** The path of the picture shown where a post is shared. */
export function shareImagePath(id: string): string {
  return `share/${id}.png`;
}

/** The path of the picture for every page that has none of its own. */
export const SITE_IMAGE_PATH = 'share.png';

/** The size, in pixels, that networks ask for: https://ogp.me and X both show 1.91 to 1. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;
