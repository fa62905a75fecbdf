import type { Finding } from './finding.ts';

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const CURE = 'Write what the picture shows; an empty text only where it adds nothing.';

/** Pictures in a page that say nothing to someone who cannot see them. An empty `alt` says that on purpose. */
export function unnamedPicturesIn(file: string, html: string): Finding[] {
  const images = [...html.matchAll(/<img\b[^>]*>/gi)].filter(([tag]) => !/\salt(=|\s|>|\/)/i.test(tag));
  const drawings = [...html.matchAll(/<svg\b[^>]*>/gi)].filter(
    ([tag]) => !/aria-hidden="true"|aria-label(ledby)?=|role="(presentation|none)"/i.test(tag),
  );
  return [...images, ...drawings]
    .filter(
      ({ 0: tag, index }) => !tag.startsWith('<svg') || !/^<title\b/.test(html.slice(index + tag.length)),
    )
    .map(({ 0: tag, index }) => ({
      file,
      line: lineAt(html, index),
      problem: `shows a picture without words: ${tag.slice(0, 80)}`,
      cure: CURE,
    }));
}

/** Markdown pictures with nothing between the brackets. */
export function unnamedPicturesInMarkdown(file: string, text: string): Finding[] {
  return [...text.matchAll(/!\[\s*\]\([^)]*\)/g)].map(({ 0: written, index }) => ({
    file,
    line: lineAt(text, index),
    problem: `shows a picture without words: ${written}`,
    cure: CURE,
  }));
}
