import { createHash } from 'node:crypto';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a policy follows from. */
export type PageParts = {
  readonly styles: readonly string[];
  readonly scripts: readonly {
    readonly type: string | undefined;
    readonly isLoaded: boolean;
    readonly text: string;
  }[];
  /** The addresses that forms are sent to, as they are written. */
  readonly formsGoTo: readonly string[];
};

/** Structured data is no script. */
const FACTS = /^application\/(ld\+)?json$/;

/* A receiver answers by sending the browser back to a page of ours, which Chromium counts as a form's address too. */
function formAction(formsGoTo: readonly string[], receiver: string | undefined): string {
  if (!receiver || !formsGoTo.includes(receiver)) return "form-action 'none'";
  const { origin, pathname } = new URL(receiver);
  return `form-action 'self' ${origin}${pathname.replace(/[;,]/g, encodeURIComponent)}`;
}

/** The policy of one page, from its own inline parts. A page without script allows none. */
export function policyFor({ styles, scripts, formsGoTo }: PageParts, receiver?: string): string {
  const running = scripts.filter(({ type }) => !FACTS.test(type ?? ''));
  const hashes = running.filter(({ isLoaded }) => !isLoaded).map(({ text }) => hash(text));
  const hasScript = running.length > 0;
  const directives = [
    "default-src 'none'",
    hasScript ? `script-src 'self' ${hashes.join(' ')}`.trim() : "script-src 'none'",
    `style-src 'self' ${styles.map(hash).join(' ')}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // Nothing can ask without script; Lighthouse reads robots.txt from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    formAction(formsGoTo, receiver),
  ];
  if (hasScript)
    directives.push("worker-src 'self'", "require-trusted-types-for 'script'", 'trusted-types amends');
  return directives.join('; ');
}
