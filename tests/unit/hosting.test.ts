import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { everywhere, headersFile, unframed } from '../../src/hosting/headers.ts';

/* The stack for S3 and CloudFront cannot be tried without an account there. What can be read of it is held here. */
type Asked = { readonly uri: string; readonly querystring: Readonly<Record<string, { value: string }>> };
type Done = {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
};
type Policy = {
  readonly SecurityHeadersConfig: {
    readonly StrictTransportSecurity: { readonly AccessControlMaxAgeSec: number };
    readonly ContentTypeOptions: object;
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    readonly ContentSecurityPolicy?: { readonly ContentSecurityPolicy: string };
  };
  readonly CustomHeadersConfig: { readonly Items: readonly { Header: string; Value: string }[] };
};

const { Resources } = parse(readFileSync('src/hosting/cloudfront.yaml', 'utf8'));

/** The headers a policy sends, as CloudFront writes them. */
function headersOf(name: string): Record<string, string> {
  const policy: Policy = Resources[name].Properties.ResponseHeadersPolicyConfig;
  const { StrictTransportSecurity, ContentTypeOptions, ReferrerPolicy, ContentSecurityPolicy } =
    policy.SecurityHeadersConfig;
  return {
    'Strict-Transport-Security': `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
    ...(ContentTypeOptions ? { 'X-Content-Type-Options': 'nosniff' } : {}),
    'Referrer-Policy': ReferrerPolicy.ReferrerPolicy,
    ...(ContentSecurityPolicy
      ? { 'Content-Security-Policy': ContentSecurityPolicy.ContentSecurityPolicy }
      : {}),
    ...Object.fromEntries(policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

function ask(uri: string, querystring: Asked['querystring'] = {}): Done {
  const code = Resources.Addresses.Properties.FunctionCode;
  return runInNewContext(`${code}; handler(event)`, { event: { request: { uri, querystring } } });
}

describe('the stack for S3 and CloudFront', () => {
  it('sends the headers that every host sends', () => {
    expect(headersOf('Pages')).toEqual({ ...everywhere, ...unframed });
    expect(headersOf('Framed')).toEqual(everywhere);
  });

  it('lets nothing but /embed/ and the hashed files be framed', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = Resources.Site.Properties.DistributionConfig;
    expect(DefaultCacheBehavior.ResponseHeadersPolicyId).toEqual({ Ref: 'Pages' });
    expect(CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
      'embed/*',
      '_astro/*',
    ]);
  });

  it.each([
    ['/', '/index.html'],
    ['/news/some-story/', '/news/some-story/index.html'],
    ['/sw.js', '/sw.js'],
    ['/_astro/a.B1.js', '/_astro/a.B1.js'],
  ])('finds the file of %s', (uri, file) => {
    expect(ask(uri)).toMatchObject({ uri: file });
  });

  it.each([
    ['/news', {}, '/news/'],
    ['/amends/guides/courts', {}, '/amends/guides/courts/'],
    ['/search', { q: { value: 'lost%20discs' } }, '/search/?q=lost%20discs'],
    ['//elsewhere', {}, '//elsewhere/'],
    ['/javascript:x', {}, '/javascript:x/'],
  ])('sends %s on, within the site', (uri, querystring, wanted) => {
    const site = 'https://amends.example';
    const { statusCode, headers } = ask(uri, querystring);
    expect(statusCode).toBe(301);
    expect(new URL(headers?.location.value ?? '', `${site}${uri}`).href).toBe(`${site}${wanted}`);
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
