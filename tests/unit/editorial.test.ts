import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/command/check-content.ts';
import { checkBuilt, checkContent } from '../../src/editorial/check.ts';
import { figuresIn, statedIn, unsourcedIn } from '../../src/editorial/figures.ts';
import { blocksOf } from '../../src/editorial/finding.ts';
import { hardToReadIn } from '../../src/editorial/hard-to-read.ts';
import { deadLinksIn } from '../../src/editorial/links.ts';
import { unnamedPicturesIn } from '../../src/editorial/pictures.ts';
import { runTogetherIn } from '../../src/editorial/run-together.ts';

const unsourced = (text: string, record: unknown = {}) =>
  unsourcedIn('x.md', blocksOf(text), statedIn(record)).map(({ line, problem }) => `${line} ${problem}`);

describe('a figure', () => {
  it('is a sum of money, a count of people or things, or a share, and not a date', () => {
    expect(
      figuresIn(
        '£1.2 million, £250, €30, 18,000 people, 40 retired officers, 2.5m customers, 1,627 incidents, in 2019, 25 per cent, 14%',
      ).map(({ value }) => value),
    ).toEqual([1.2e6, 250, 30, 18_000, 40, 2.5e6, 1627, 25, 14]);
  });

  it('needs a link in its paragraph, or the same figure among the facts', () => {
    const text =
      'A fine.\n\nIt paid £900 to\n300 people.\n\nIt paid [£800](https://a.org/x).\n\n- £700 each\n';
    expect(unsourced(text)).toEqual([
      '3 gives “£900” without a source.',
      '3 gives “300 people” without a source.',
      '8 gives “£700” without a source.',
    ]);
    expect(unsourced(text, { amount: 900, people: { count: 300, note: 'at first 700' } })).toEqual([]);
  });

  it('may be rounded where it says so, and no further', () => {
    expect(unsourced('A fine of £1.2 million.', { amount: 1_228_283 })).toEqual([]);
    expect(unsourced('A fine of £1.2 million.', { amount: 1_270_000 })).toHaveLength(1);
    expect(unsourced('An award of £250.', { amount: 251 })).toHaveLength(1);
  });

  it('in a table has the source of the paragraph that brings the table in', () => {
    const table = '\n| a | b |\n| --- | --- |\n| £1 | £2 |\n';
    expect(unsourced(`Fees [here](https://a.org):\n${table}`)).toEqual([]);
    expect(unsourced(`Fees:\n${table}`)).toHaveLength(2);
  });
});

describe('a link', () => {
  const page = (address: string, html: string) => ({ address, file: address, html });
  const has = (address: string) => address === '/feed.xml';
  const dead = (html: string) =>
    deadLinksIn([page('/news/a/', html), page('/news/b/', '<h2 id="two">')], has).map(
      ({ problem }) => problem,
    );

  it('must lead to a page, a file, or an id on its page', () => {
    expect(dead('<a href="../b/">b</a><a href="/news/b/#two">b</a><a class=x href=/feed.xml>f</a>')).toEqual(
      [],
    );
    expect(
      dead('<a href="../c/">c</a><a href="/news/b/#three">b</a><img src="x.png"><a href="#nowhere">'),
    ).toEqual([
      'links to ../c/, which is not there.',
      'links to /news/b/#three, which is not there.',
      'links to x.png, which is not there.',
      'links to #nowhere, which is not there.',
    ]);
  });

  it('to another site, an address to write to, or a place that script reads is left alone', () => {
    expect(dead('<a href="https://a.org/none">a</a><a href="mailto:a@b.org">m</a>')).toEqual([]);
    expect(dead('<a href="/news/b/#breach=x">b</a>')).toEqual([]);
  });
});

describe('a picture', () => {
  it('must say what it shows, or that it adds nothing', () => {
    const said =
      '<img alt="" src=a><img src=b alt="A map"><svg aria-hidden="true"/><svg role="img"><title>x</title></svg>';
    expect(unnamedPicturesIn('x.html', said)).toEqual([]);
    expect(
      unnamedPicturesIn('x.html', '<p>\n<img src="alt.png"><svg viewBox="0 0 1 1"></svg>'),
    ).toMatchObject([{ line: 2 }, { line: 2 }]);
  });
});

describe('words', () => {
  it('must not run together where a template lost a space', () => {
    const found = (html: string) => runTogetherIn('x.html', html).length;
    expect(found('<p>Write to<a href="/x">us</a>. Or<code>x</code>y</p>')).toBe(3);
    expect(found('<p>Write to <a href="/x">us</a>, (<em>or</em>) “<a href=y>y</a>”</p>')).toBe(0);
    expect(found('<p>On <time>1 May 2026</time>.No more</p>')).toBe(1);
    expect(found('<p>It is run by us.We ask.</p><p>So.</p>Next <b>x</b>')).toBe(1);
    expect(found('<p>In the pounds of2026, to£9 and by\n“us”, ofMay</p>')).toBe(3);
    expect(found('<p>In an <code>inKind</code>, to 9, Boston and ofcom 4</p>')).toBe(0);
    expect(found('<p>At amends.example, v1.2 and e.g. UKSC.</p><script>a.Bc()</script>')).toBe(0);
  });
});

describe('a story', () => {
  it('must be readable at the age we write for, give or take what long names add', () => {
    const hard =
      'Notwithstanding considerable organisational responsibility, accountability remained insufficient. ';
    const plain = 'They lost the file, and they told no one about it for a year. ';
    const read = (body: string) => hardToReadIn('x.md', blocksOf(body));
    expect(read(`# A title\n\n${plain.repeat(3)}\n\n${hard.repeat(12)}`)).toMatchObject([
      { line: 5, problem: expect.stringMatching(/^reads at about age \d\d/) },
    ]);
    expect(read(`# A title\n\n${plain.repeat(10)}`)).toEqual([]);
    expect(read(`# A title\n\n${plain.repeat(60)}\n\n${hard.repeat(4)}`)).toMatchObject([
      { line: 5, problem: expect.stringMatching(/^has a paragraph that reads at about age \d\d/) },
    ]);
  });
});

describe('the content as it stands', () => {
  it('has nothing to mend', () => {
    expect(checkContent()).toEqual([]);
  });
});

describe('npm run check:content', () => {
  const project = mkdtempSync(join(tmpdir(), 'editorial-'));
  const POST = 'content/news/court-awards-250-pounds-over-prosecutors-email.md';
  const check = () =>
    main({ content: join(project, 'content'), site: join(project, 'dist'), base: undefined });
  const change = (from: string | RegExp, to: string) => {
    const text = readFileSync(POST, 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(join(project, POST), text.replace(from, to));
  };

  beforeAll(() => {
    cpSync('content', join(project, 'content'), { recursive: true });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), '<a href="/gone/">x</a>');
  });

  it('says file, line and cure for each fault, in content and in built pages, and fails', () => {
    change('## What happened\n', '## What happened\n\nYou are entitled to £9,999. ![](x.png)\n');
    const line =
      readFileSync(join(project, POST), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('£9,999')) + 1;
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(`${POST}:${line}: says “entitled to”. It promises`);
    expect(stderr).toContain(`${POST}:${line}: gives “£9,999” without a source. Link to the source`);
    expect(stderr).toContain(`${POST}:${line}: shows a picture without words`);
    expect(stderr).toContain('dist/index.html:1: links to /gone/, which is not there. Mend the address');
  });

  it('names a missing status by file and line before anything else', () => {
    change(/^status:.*\n/m, '');
    const { status, stderr } = check();
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/:2: does not fit\. status: is missing; it must be one of alleged/),
    ]);
  });

  it('finds a hard word, and a dead link before there is a build', () => {
    change(
      '## What happened\n',
      '## What happened\n\nHe [wrote](/news/gone/) prior to [this](/guides/evidence/).\n\n![](x.png)\n',
    );
    const said = check().stderr;
    expect(said).toContain('says “prior to”, a hard word. Say before or after.');
    expect(said).toContain('links to /news/gone/, which is not there.');
    expect(said).not.toContain('evidence');
  });

  it('names a file that would never be read', () => {
    change('status: closed', 'status: closed ');
    const stray = join(project, 'content/news/other.markdown');
    writeFileSync(stray, 'Words');
    const { status, stderr } = check();
    rmSync(stray);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('content/news/other.markdown:1: is not read.'),
    ]);
  });

  it('finds an unsourced figure in a summary', () => {
    change(
      'asked for no more than £2,000, and was awarded',
      'asked for no more than £7,000, and was awarded',
    );
    expect(check().stderr).toContain(`${POST}:3: gives “£7,000” without a source`);
  });

  it('lets a draft be unfinished, and passes when all is well', () => {
    change('title:', 'draft: true\ntitle:');
    writeFileSync(
      join(project, POST),
      readFileSync(join(project, POST), 'utf8').replace('## What happened', '[What happened.] £9,999'),
    );
    writeFileSync(join(project, 'dist/index.html'), '<p>words</p>');
    const { status, stdout, stderr } = check();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('In drafts, before they are published:\n');
    expect(stdout).toMatch(/:\d+: gives “£9,999” without a source/);
    expect(stdout).toContain('Nothing to mend in the content.\n');
    expect(checkBuilt(join(project, 'dist'))).toEqual([]);
  });
});
