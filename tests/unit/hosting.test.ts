import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/hosting/headers.ts';

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
