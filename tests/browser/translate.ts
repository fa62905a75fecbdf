/**
 * What a browser does that translates a page: takes each text node out and puts an element in its place. The words stay
 * as they are, so that two runs can be compared. Runs in the page.
 */
export function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const around = text.parentElement;
    if (!text.data.trim() || !around) continue;
    if (around.closest('script, style, font, textarea, svg, noscript')) continue;
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild?.append(text.data);
    text.replaceWith(outer);
  }
}
