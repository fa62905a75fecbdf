import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from '../../src/build/content-security-policy.ts';
import { withEscapedAttributes } from '../../src/build/escaped-attributes.ts';

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

  it('trusts no script that is only words in an attribute', () => {
    const html =
      '<head><meta content="</head><style>*{}</style><script>go()</script>"><script>own()</script></head>';
    const escaped = withEscapedAttributes(html);
    expect(escaped).toContain('content="&lt;/head>&lt;style>*{}&lt;/style>&lt;script>go()&lt;/script>"');
    expect(escaped).toContain('<script>own()</script></head>');
    expect(policyFor(escaped)).toBe(policyFor('<script>own()</script>'));
  });

  it('stands first in the head', () => {
    expect(withPolicy('<head><meta charset="utf-8"><title>t</title>', 'a/index.html')).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
    expect(withPolicy('<head>\n  <meta charset=utf-8 />$&<title>', 'a/index.html')).toContain('$&<title>');
  });

  it.each([
    '<html><head><title>t</title><meta charset="utf-8"></head>',
    '<html><head><script src="/early.js"></script><meta charset="utf-8"></head>',
    '<html><body><p><meta charset="utf-8"></p></body>',
    '<p>words</p>',
    '',
  ])('that has no place stops the build, and the page is named: %s', (html) => {
    expect(() => withPolicy(html, 'odd/index.html')).toThrow(
      /^\/odd\/index\.html has no place for its policy/,
    );
  });
});
