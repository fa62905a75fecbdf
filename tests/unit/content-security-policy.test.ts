import { describe, expect, it } from 'vitest';
import { finishedPage } from '../../src/build/finished-page.ts';

const pageOf = (body: string) =>
  `<html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`;
const finished = (html: string, receiver?: string) =>
  finishedPage(html, 'odd/index.html', { scriptOf: () => '', receiver });
/** The policy that a page with this in its body is given. */
function policyFor(body: string, receiver?: string): string {
  const [, policy = ''] =
    /content-security-policy" content="([^"]*)"/.exec(finished(pageOf(body), receiver)) ?? [];
  return policy;
}

describe('a page’s own policy', () => {
  it('allows no script where there is none', () => {
    expect(policyFor('<p>words</p>')).toContain("script-src 'none'");
  });

  it('asks no other site for anything', () => {
    for (const html of ['<p>words</p>', '<script src="/a.js"></script>'])
      expect(policyFor(html)).toContain("connect-src 'self';");
  });

  it('allows an inline script by its hash alone', () => {
    // printf 'go()' | openssl dgst -sha256 -binary | base64
    expect(policyFor('<script type="module">go()</script>')).toContain(
      "script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='",
    );
  });

  it('does not count structured data as script', () => {
    expect(policyFor('<script type="application/ld+json">{}</script>')).toContain("script-src 'none'");
  });

  it('never allows unsafe-inline', () => {
    expect(policyFor('<style>a{}</style><script src="/a.js"></script>')).not.toContain('unsafe');
  });

  it('lets a form go to the operator’s receiver alone, from the page that holds the form alone', () => {
    const to = 'https://harbour.example/call?copy=1';
    const form = `<form action="${to}" method="post"></form>`;
    expect(policyFor(form, to)).toContain("form-action 'self' https://harbour.example/call");
    expect(policyFor(form, to)).not.toContain('copy=1');
    expect(policyFor(form)).toContain("form-action 'none'");
    expect(policyFor('<p>words</p>', to)).toContain("form-action 'none'");
    expect(policyFor('<form action="https://other.example/"></form>', to)).toContain("form-action 'none'");
  });

  it('trusts no script that is only words in an attribute or a comment', () => {
    const words =
      '<p title="</head><style>*{}</style><script>go()</script>"></p><!-- <script>go()</script> -->';
    const html = finished(pageOf(`${words}<script>own()</script>`));
    expect(html).toContain('title="&lt;/head>&lt;style>*{}&lt;/style>&lt;script>go()&lt;/script>"');
    expect(html).toContain('<script>own()</script></body>');
    expect(policyFor(`${words}<script>own()</script>`)).toBe(policyFor('<script>own()</script>'));
  });

  it('stands first in the head', () => {
    expect(finished(pageOf(''))).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
    const loose = pageOf('$&').replace('<meta charset="utf-8">', '\n  <meta charset=utf-8 />');
    expect(finished(loose)).toMatch(
      /<head>\s*<meta charset=utf-8 \/><meta http-equiv="content-security-policy".*\$&/s,
    );
  });

  it.each([
    '<html lang="en"><head><title>t</title><meta charset="utf-8"></head>',
    '<html lang="en"><head><script src="/early.js"></script><meta charset="utf-8"></head>',
    '<html lang="en"><body><p><meta charset="utf-8"></p></body>',
    '<html lang="en"><!-- <head><meta charset="utf-8"></head> -->',
    '<p>words</p>',
    '',
  ])('that has no place stops the build, and the page is named: %s', (html) => {
    expect(() => finished(html)).toThrow(/^\/odd\/index\.html has no place for its policy/);
  });

  it.each([
    ['end of its head', '</head>', ''],
    ['language', ' lang="en"', ''],
    ['title', '<title>t</title>', '<title> </title>'],
  ])('stops the build, and names the page, where there is no %s', (what, part, without) => {
    expect(() => finished(pageOf('').replace(part, without))).toThrow(`/odd/index.html has no ${what}`);
  });
});
