import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/build/plain-markdown.ts';

describe('the text of a story', () => {
  let processor: Awaited<ReturnType<typeof createSatteriMarkdownProcessor>>;
  beforeAll(async () => {
    processor = await createSatteriMarkdownProcessor({ mdastPlugins: [plainMarkdown] });
  });
  const written = async (markdown: string) =>
    (await processor.render(markdown, { fileURL: new URL('../../content/news/a-story.md', import.meta.url) }))
      .code;

  it.each([
    '## What happened',
    'A [source](https://example.org/a_(b)), a [page](/guides/) and [below](#it).',
    '[Write](mailto:a@b.example) or [ring](tel:116123).',
    'Less < more, 5 > 4, a & b, `<script>` in code.',
    '- one\n- two\n\n> said',
  ])('may be %s', async (markdown) => {
    expect(await written(markdown)).not.toMatch(/<script/);
  });

  it.each([
    '<script>alert(1)</script>',
    'Words <img src=x onerror=alert(1)> words',
    '<iframe src="https://other.example/"></iframe>',
    '<!-- a note -->',
    'a <b>bold</b> word',
  ])('may not hold the HTML %s', async (markdown) => {
    await expect(written(markdown)).rejects.toThrow(
      /^content\/news\/a-story\.md holds HTML: .* Write it in Markdown\.$/,
    );
  });

  it.each([
    '[a](javascript:alert)',
    '[a](JaVaScRiPt:alert)',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](//other.example/)',
    '[a]( java&#115;cript:alert )',
    '![a](javascript:alert)',
    '[a][b]\n\n[b]: javascript:alert',
    '<javascript:alert>',
  ])('may not lead to %s', async (markdown) => {
    await expect(written(markdown)).rejects.toThrow(/^content\/news\/a-story\.md holds (the address|HTML)/);
  });
});
