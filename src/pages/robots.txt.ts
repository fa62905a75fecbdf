import type { APIContext } from 'astro';
import { at } from '../operator/base.ts';

/** Lets every search engine in, and says where the list of pages is. */
export function GET({ site }: APIContext) {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(at('sitemap-index.xml'), site).href}\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
}
