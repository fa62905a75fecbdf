import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/editorial/check.ts';
import { bannedIn } from '../../src/editorial/phrases.ts';

const files = contentFiles();

describe('the words of content/', () => {
  it('are read from cases, law, news and guides', () => {
    for (const folder of ['cases', 'law', 'news', 'guides']) {
      expect(
        files.filter((file) => file.startsWith(`content/${folder}/`)),
        folder,
      ).not.toEqual([]);
    }
  });

  it('promise nothing, pitch nothing and praise nothing', () => {
    expect(files.flatMap((file) => bannedIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are each reached by a title, a summary, an account and a body, and named by line', () => {
    const post =
      '---\ntitle: "A strong claim"\nsummary: "You are\n  entitled to it"\n---\n\nWorth up\nto £500 [each](https://a.org/x).\n';
    expect(bannedIn('content/news/post.md', post).map(({ line }) => line)).toEqual([2, 3, 7]);
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
