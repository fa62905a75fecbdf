import { createHash } from 'node:crypto';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inline(html: string, tag: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...found]
    .filter(
      ([, attributes = '']) =>
        !/\ssrc=/.test(attributes) && !/type="application\/(ld\+)?json"/.test(attributes),
    )
    .map(([, , text = '']) => hash(text));
}

/* A receiver answers by sending the browser back to a page of ours, which Chromium counts as a form's address too. */
function formAction(html: string, receiver: string | undefined): string {
  const holdsIt = receiver && html.includes(`action="${receiver}"`);
  if (!holdsIt) return "form-action 'none'";
  const { origin, pathname } = new URL(receiver);
  return `form-action 'self' ${origin}${pathname.replace(/[;,]/g, encodeURIComponent)}`;
}

/** The policy of one page, from its own inline parts. A page without script allows none. */
export function policyFor(html: string, receiver?: string): string {
  const scripts = inline(html, 'script');
  const hasScript = scripts.length > 0 || /<script[^>]*\ssrc=/.test(html);
  const directives = [
    "default-src 'none'",
    hasScript ? `script-src 'self' ${scripts.join(' ')}`.trim() : "script-src 'none'",
    `style-src 'self' ${inline(html, 'style').join(' ')}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // Nothing can ask without script; Lighthouse reads robots.txt from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    formAction(html, receiver),
  ];
  if (hasScript)
    directives.push("worker-src 'self'", "require-trusted-types-for 'script'", 'trusted-types amends');
  return directives.join('; ');
}

/** The page with its policy before anything that a policy rules. A page that has no place for one stops the build. */
export function withPolicy(html: string, page: string, receiver?: string): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html, receiver)}">`;
  const referrer = '<meta name="referrer" content="no-referrer">';
  const charset = /<head>\s*<meta charset="?utf-8"?\s*\/?>/i.exec(html)?.[0];
  if (charset === undefined)
    throw new Error(
      `/${page} has no place for its policy: its head must begin with <meta charset="utf-8">. Use src/site/layouts/Page.astro.`,
    );
  return html.replace(charset, () => `${charset}${policy}${referrer}`);
}
