import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/content-schemas.ts';
import { atom, type Feed, jsonFeed, rss } from '../../src/news/feeds.ts';
import type { Post } from '../../src/news/posts.ts';
import { firstDay, updatedOn } from '../../src/news/updated.ts';
import { escapeXml } from '../../src/news/xml.ts';

const feed: Feed = {
  title: 'Harbour & Sons',
  description: 'News',
  author: 'Harbour',
  page: 'https://harbour.example/news/',
  self: 'https://harbour.example/feed.xml',
  addressOf: ({ id }) => `https://harbour.example/news/${id}/`,
};
const HOSTILE = ']]></title><script>alert("1")</script>&amp;\u0000\u000b\ud800 \'quoted\' £🔒';

function post(id: string, changes: Partial<PostRecord> = {}): Post {
  const data: PostRecord = {
    title: HOSTILE,
    summary: HOSTILE,
    firstPublished: '2026-03-05',
    lastChecked: '2026-11-22',
    category: 'Companies',
    tags: ['<tag>'],
    status: 'confirmed',
    joining: [],
    breach: {
      organisation: 'Harbour',
      responsible: 'company',
      nation: 'uk',
      happened: { from: '2026' },
      people: { count: null, note: '' },
      lost: 'Names',
      recipients: 'Nobody known',
      answers: {},
      regulator: { kind: 'open', note: '' },
      payments: [],
    },
    timeline: [{ date: '2026', event: 'It happened' }],
    cases: [],
    sources: [{ title: 'Source', url: 'https://source.example/' }],
    corrections: [],
    ...changes,
  };
  return { id, data };
}

/** The names of tags in order; throws on a tag that is not closed, or closed out of turn. */
function tagsOf(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/)?([\w:]+)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> out of turn`);
    } else {
      names.push(name);
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return names;
}

describe('escaping for XML', () => {
  it('leaves no mark-up and no character that XML forbids', () => {
    expect(escapeXml(HOSTILE)).toBe(
      ']]&gt;&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp; &#39;quoted&#39; £🔒',
    );
  });
});

describe.each([
  ['RSS', rss, 'item'],
  ['Atom', atom, 'entry'],
] as const)('%s', (_name, write, entry) => {
  const text = write(feed, [post('one'), post('two')]);

  it('stays well formed whatever a post says', () => {
    const names = tagsOf(text.replace(/^<\?xml.*\?>\n/, ''));
    expect(names.filter((name) => name === entry)).toHaveLength(2);
    expect(names).not.toContain('script');
  });

  it('says where it lives and escapes its own title', () => {
    expect(text).toContain('<title>Harbour &amp; Sons</title>');
    expect(text).toContain('href="https://harbour.example/feed.xml" rel="self"');
  });

  it('can be empty', () => {
    expect(tagsOf(write(feed, []).replace(/^<\?xml.*\?>\n/, ''))).not.toContain(entry);
  });
});

describe('dates in feeds', () => {
  it('are in the form that each kind asks for', () => {
    expect(rss(feed, [post('one')])).toContain('<pubDate>Thu, 05 Mar 2026 00:00:00 GMT</pubDate>');
    expect(atom(feed, [post('one')])).toContain('<published>2026-03-05T00:00:00Z</published>');
    expect(jsonFeed(feed, [post('one')]).items[0]?.date_published).toBe('2026-03-05T00:00:00Z');
  });

  it('fill in what is not known', () => {
    expect(['2018', '2018-05', '2018-05-17'].map(firstDay)).toEqual([
      '2018-01-01',
      '2018-05-01',
      '2018-05-17',
    ]);
  });

  it('move on with a correction, not with a check', () => {
    expect(updatedOn(post('one'))).toBe('2026-03-05');
    const corrections = [{ date: '2026-05', text: 'A sum was wrong' }];
    expect(updatedOn(post('one', { corrections }))).toBe('2026-05-01');
  });
});

describe('JSON Feed', () => {
  it('keeps text as it is and comes back from JSON whole', () => {
    const written = jsonFeed(feed, [post('one', { title: 'A <b>title</b> & more' })]);
    expect(JSON.parse(JSON.stringify(written))).toEqual(written);
    expect(written.version).toBe('https://jsonfeed.org/version/1.1');
    expect(written.items[0]?.title).toBe('A <b>title</b> & more');
  });
});
