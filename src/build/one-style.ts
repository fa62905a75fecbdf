/** The page's own styles as one element, in the order they stood: one hash in its policy, not one for each. */
export function withOneStyle(html: string): string {
  const whole = /<style>([\s\S]*?)<\/style>/g;
  const styles = [...html.matchAll(whole)].map(([, style = '']) => style.trim());
  if (styles.length < 2) return html;
  return html.replace(whole, '').replace('</head>', () => `<style>${styles.join('')}</style></head>`);
}

/** The long names by which Astro ties a style to its component, as short as one page needs: `data-0`, `data-1`. */
export function withShortScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(/data-astro-cid-[a-z0-9]+/g, (long) => {
    if (!names.has(long)) names.set(long, `data-${names.size}`);
    return names.get(long) ?? long;
  });
}
