import type { Finding } from './finding.ts';

/** Where one word ends and the next begins with nothing but a tag between them. */
const JOINED =
  /([\p{L}\d.,;:!?)”’])<(a|code|strong|em|time)\b[^>]*>[\p{L}\d“‘(]|<\/(a|code|strong|em|time)>[\p{L}\d“‘(]/gu;

/** Where one sentence ends and the next begins at once, with a tag between them or none. */
const SENTENCES_JOINED =
  /[\p{Ll}\d)](?:<\/?(?:a|code|strong|em|time)\b[^>]*>)*[.?!](?:<\/?(?:a|code|strong|em|time)\b[^>]*>)*\p{Lu}\p{Ll}/gu;

/** A small word with a name or a number at its end: “in the pounds ofFebruary”. */
const SMALL_WORD_JOINED =
  /(?<![\p{L}\d_.>-])(?:an?|and|are|at|by|for|from|in|is|of|on|or|the|to|was|were|with)(?:\p{Lu}\p{Ll}|[\d£“])/gu;

/** Words and sentences that ran together when a template lost the space before or after what it filled in. */
export function runTogetherIn(file: string, html: string): Finding[] {
  // As long as it was, so that lines keep their numbers.
  const prose = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, (tag) => {
    const [kept = ''] = tag.match(/^<\/?(a|code|strong|em|time)\b/) ?? [];
    const blank = tag.slice(kept.length, kept === '' ? undefined : -1).replaceAll(/[^\n]/g, ' ');
    return kept === '' ? blank : `${kept}${blank}>`;
  });
  return [JOINED, SENTENCES_JOINED, SMALL_WORD_JOINED]
    .flatMap((joined) => [...prose.matchAll(joined)])
    .map(({ index }) => ({
      file,
      line: prose.slice(0, index).split('\n').length,
      problem: `runs words together: “${prose
        .slice(Math.max(0, index - 30), index + 90)
        .replaceAll(/<[^>]*>?/g, '')
        .trim()}”.`,
      cure: "Put a space at the end of the line in the template: {' '}.",
    }));
}
