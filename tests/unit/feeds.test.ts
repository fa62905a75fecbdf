import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { firstDay } from '../../src/calendar/partial-date.ts';
import { atom, type Feed, jsonFeed, rss } from '../../src/news/feeds.ts';
import type { Post } from '../../src/news/posts.ts';
import { updatedOn } from '../../src/news/updated.ts';
import { allowedInXml } from '../../src/news/xml.ts';
import type { PostRecord } from '../../src/records/content-schemas.ts';

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

/** The elements of a document in order, each with the text that begins it; throws on one that is not well formed. */
function elementsOf(xml: string): { readonly name: string; readonly text: string }[] {
  const parser = new SaxesParser();
  const found: { name: string; text: string }[] = [];
  const write = (text: string) => {
    const last = found.at(-1);
    if (last) last.text += text;
  };
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name }) => found.push({ name, text: '' }));
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(xml).close();
  return found.map(({ name, text }) => ({ name, text: text.trim() }));
}

it('takes out every character that XML forbids, and no other', () => {
  expect(allowedInXml(HOSTILE)).toBe(']]></title><script>alert("1")</script>&amp; \'quoted\' £🔒');
});

describe.each([
  ['RSS', rss, 'item'],
  ['Atom', atom, 'entry'],
] as const)('%s', (_name, write, entry) => {
  it('stays well formed, and keeps the words, whatever a post says', () => {
    const elements = elementsOf(write(feed, [post('one'), post('two')]));
    expect(elements.filter(({ name }) => name === entry)).toHaveLength(2);
    expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
    const titles = elements.filter(({ name }) => name === 'title').map(({ text }) => text);
    const hostile = ']]></title><script>alert("1")</script>&amp; \'quoted\' £🔒';
    expect(titles.toSorted()).toEqual([hostile, hostile, 'Harbour & Sons'].toSorted());
  });

  it('says where it lives', () => {
    expect(write(feed, [])).toContain('href="https://harbour.example/feed.xml" rel="self"');
  });

  it('can be empty, and holds the newest fifty', () => {
    expect(elementsOf(write(feed, [])).map(({ name }) => name)).not.toContain(entry);
    const many = Array.from({ length: 51 }, (_, index) => post(`post-${index}`));
    const text = write(feed, many);
    expect(elementsOf(text).filter(({ name }) => name === entry)).toHaveLength(50);
    expect([text.includes('/post-49/'), text.includes('/post-50/')]).toEqual([true, false]);
  });
});

describe('dates in feeds', () => {
  it('are in the form that each kind asks for', () => {
    expect(rss(feed, [post('one')])).toContain('<pubDate>Thu, 05 Mar 2026 00:00:00 GMT</pubDate>');
    expect(atom(feed, [post('one')])).toContain('<published>2026-03-05T00:00:00.000Z</published>');
    expect(JSON.parse(jsonFeed(feed, [post('one')])).items[0].date_published).toBe(
      '2026-03-05T00:00:00.000Z',
    );
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
  it('keeps text as it is', () => {
    const written = JSON.parse(jsonFeed(feed, [post('one', { title: 'A <b>title</b> & more' })]));
    expect(written.version).toBe('https://jsonfeed.org/version/1.1');
    expect(written.items[0].title).toBe('A <b>title</b> & more');
  });
});
