import { at } from '../operator/base.ts';
import { site } from '../operator/site.ts';

/** Lets the site be kept on a home screen, where it opens without a network. */
export function GET() {
  const icon = (size: number) => ({
    src: at(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name: site.name,
    short_name: site.name,
    start_url: at(),
    scope: at(),
    display: 'browser',
    background_color: '#fcfaf5',
    theme_color: '#fcfaf5',
    icons: [icon(192), icon(512), { src: at('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
}
