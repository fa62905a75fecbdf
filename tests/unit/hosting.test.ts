import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { everywhere, headersFile, unframed } from '../../src/hosting/headers.ts';

type Changed = { uri?: string; statusCode?: number; headers?: { location: { value: string } } };

describe('S3 with CloudFront', () => {
  const source = readFileSync('src/hosting/cloudfront-function.js', 'utf8');
  const handler: (event: { request: { uri: string } }) => Changed = runInNewContext(`${source}; handler`);

  it.each([
    ['/', '/index.html'],
    ['/news/', '/news/index.html'],
    ['/_astro/a.B1.js', '/_astro/a.B1.js'],
    ['/.nojekyll', '/.nojekyll'],
  ])('asks for %s as the file %s', (uri, file) => {
    expect(handler({ request: { uri } }).uri).toBe(file);
  });

  it.each([
    ['/news', 'https://amends.example/news/'],
    ['/amends/guides/courts', 'https://amends.example/amends/guides/courts/'],
    ['//evil', 'https://amends.example//evil/'],
    ['/javascript:x', 'https://amends.example/javascript:x/'],
  ])('sends %s on to %s', (uri, address) => {
    const { statusCode, headers } = handler({ request: { uri } });
    expect(statusCode).toBe(301);
    expect(new URL(headers?.location.value ?? '', `https://amends.example${uri}`).href).toBe(address);
  });

  it('gives the same headers as every other host', () => {
    const policy = JSON.parse(readFileSync('src/hosting/cloudfront-headers.json', 'utf8'));
    const { StrictTransportSecurity, ContentTypeOptions, ReferrerPolicy, ContentSecurityPolicy } =
      policy.SecurityHeadersConfig;
    const { Items, Quantity } = policy.CustomHeadersConfig;
    expect(Quantity).toBe(Items.length);
    expect({
      'Strict-Transport-Security': `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      // CloudFront knows one value for it.
      ...(ContentTypeOptions.Override ? { 'X-Content-Type-Options': 'nosniff' } : {}),
      'Referrer-Policy': ReferrerPolicy.ReferrerPolicy,
      'Content-Security-Policy': ContentSecurityPolicy.ContentSecurityPolicy,
      ...Object.fromEntries(
        Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
      ),
    }).toEqual({ ...everywhere, ...unframed });
  });
});

describe('the _headers file', () => {
  it('stays within the 100 rules of Cloudflare Pages and lets nothing but /embed/ be framed', () => {
    const rules = headersFile('/amends/', ['news', 'embed', '_astro', 'about']).split('\n\n');
    expect(rules.length).toBeLessThan(100);
    const framed = rules
      .filter((rule) => !rule.includes('frame-ancestors'))
      .map((rule) => rule.split('\n')[0]);
    expect(framed).toEqual(['/amends/*', '/amends/_astro/*']);
  });
});
