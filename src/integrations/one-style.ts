import type { AstroIntegration } from 'astro';
import { afterBuild, rewritePages } from './after-build.ts';

/** The page's own styles as one element, in the order they stood: one hash in its policy, not one for each. */
export function withOneStyle(html: string): string {
  const whole = /<style>([\s\S]*?)<\/style>/g;
  const styles = [...html.matchAll(whole)].map(([, style = '']) => style.trim());
  if (styles.length < 2) return html;
  return html.replace(whole, '').replace('</head>', () => `<style>${styles.join('')}</style></head>`);
}

/** Runs before the policy is written, which holds a hash of each style. */
export function oneStyle(): AstroIntegration {
  return afterBuild('one-style', async ({ folder }) => {
    await rewritePages(folder, withOneStyle);
    return undefined;
  });
}
