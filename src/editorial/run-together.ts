import type { Finding } from './finding.ts';

/** Where one word ends and the next begins with nothing but a tag between them. */
const JOINED =
  /([\p{L}\d.,;:!?)”’])<(a|code|strong|em|time)\b[^>]*>[\p{L}\d“‘(]|<\/(a|code|strong|em|time)>[\p{L}\d“‘(]/gu;

/** Sentences that ran together when a template lost the space before or after a link. */
export function runTogetherIn(file: string, html: string): Finding[] {
  return [...html.matchAll(JOINED)].map(({ index }) => ({
    file,
    line: html.slice(0, index).split('\n').length,
    problem: `runs words together: “${html
      .slice(index - 30, index + 90)
      .replaceAll(/<[^>]*>?/g, '')
      .trim()}”.`,
    cure: "Put a space at the end of the line in the template: {' '}.",
  }));
}
