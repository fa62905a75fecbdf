import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface BannedPhrase {
  readonly pattern: RegExp;
  /** The file or folder that may use it: a guide to explain it, the law to state a limit. */
  readonly allowedIn?: string;
}

/** What no page may say: a promise, a pitch, an unfounded sum, praise. */
const BANNED: readonly BannedPhrase[] = [
  { pattern: /entitled to/gi },
  { pattern: /up to £/gi, allowedIn: 'content/law/' },
  { pattern: /average (?:award|payout|settlement|compensation|damages)/gi },
  { pattern: /no[ -]win,?[ -]no[ -]fee/gi, allowedIn: 'content/guides/no-win-no-fee.md' },
  { pattern: /strong (?:claim|case)\b/gi },
  { pattern: /ground-?breaking|game-?chang(?:er|ing)|revolutionary|cutting-edge|world-(?:class|leading)/gi },
  { pattern: /state-of-the-art|best-in-class|(?:industry|market)-leading|unrivalled|unparalleled/gi },
];

/** Titles and addresses of other people's pages keep their own words. */
const OTHERS_WORDS = new Set(['source', 'sources', 'url']);

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (OTHERS_WORDS.has(key) ? [] : sentences(inner)));
}

/** The body of a Markdown file as it is read: link targets and bare addresses left out, lines joined. */
function bodyText(body: string): string {
  return body.replaceAll(/\]\([^\s)]*\)|<?https?:\/\/[^\s>)]+>?|^\[[^\]]+\]:.*$/gm, ' ');
}

function wordsOf(file: string, text: string): string {
  const [, frontMatter = '', body = ''] = text.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/) ?? [];
  const read = file.endsWith('.md')
    ? [...sentences(parse(frontMatter)), bodyText(body)]
    : sentences(parse(text));
  return read.join('\n').replaceAll(/[\s*_]+/g, ' ');
}

function bannedIn(file: string, text: string): string[] {
  const words = wordsOf(file, text);
  return BANNED.filter(({ allowedIn }) => !allowedIn || !file.startsWith(allowedIn)).flatMap(({ pattern }) =>
    [...words.matchAll(pattern)].map(([phrase]) => `${file} says "${phrase}"`),
  );
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(md|yaml)$/.test(file))
  .map((file) => join('content', file).replaceAll('\\', '/'))
  .sort();

describe('the words of content/', () => {
  it('are read from cases, law and guides', () => {
    for (const folder of ['cases', 'law', 'guides']) {
      expect(
        files.filter((file) => file.startsWith(`content/${folder}/`)),
        folder,
      ).not.toEqual([]);
    }
  });

  it('promise nothing, pitch nothing and praise nothing', () => {
    expect(files.flatMap((file) => bannedIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are each reached by a title, a summary, an account and a body', () => {
    const post =
      '---\ntitle: "A strong claim"\nsummary: "You are\n  entitled to it"\n---\n\nWorth up\nto £500 [each](https://a.org/x).\n';
    expect(bannedIn('content/news/post.md', post)).toHaveLength(3);
    expect(
      bannedIn('content/cases/x.yaml', 'account: >-\n  A groundbreaking\n  average award.\n'),
    ).toHaveLength(2);
  });

  it('leave addresses and the titles of other pages alone', () => {
    const post =
      '---\ntitle: "Fees"\nsources:\n  - title: "No win, no fee"\n---\n[Read](../no-win-no-fee/) https://a.org/no-win-no-fee\n';
    expect(bannedIn('content/guides/fees.md', post)).toEqual([]);
    expect(bannedIn('content/guides/fees.md', '---\ntitle: "Fees"\n---\nNo win, no fee.\n')).toHaveLength(1);
  });

  it('may be named in the guide that explains them', () => {
    const guide = '---\ntitle: "No win no fee"\n---\nNo win no fee.\n';
    expect(bannedIn('content/guides/no-win-no-fee.md', guide)).toEqual([]);
  });
});
