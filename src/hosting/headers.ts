/** Headers for every address, which a page cannot say of itself. */
export const everywhere: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** For everything but `/embed/`, which other sites may show in a frame. */
export const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" } as const;

/** For `/_astro/`, whose names change with their content. */
export const unchanging = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;

type Headers = Readonly<Record<string, string>>;

function rule(address: string, headers: Headers): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Rules there add up and cannot be taken back on both, so the
 * addresses that may not be framed are named one by one.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const closed = folders.filter((folder) => folder !== 'embed' && folder !== '_astro').sort();
  return `${[
    rule(`${base}*`, everywhere),
    rule(`${base}_astro/*`, unchanging),
    rule(base, unframed),
    ...closed.map((folder) => rule(`${base}${folder}/*`, unframed)),
  ].join('\n\n')}\n`;
}
