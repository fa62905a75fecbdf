import { fc, test } from '@fast-check/vitest';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atom, jsonFeed, rss } from '../../src/news/feeds.ts';
import { FEED_KINDS, groupsOf, slugOf } from '../../src/news/groups.ts';
import { pagesOf } from '../../src/news/paging.ts';
import { newestFirst, type Post } from '../../src/news/posts.ts';
import { registerEntry } from '../../src/news/register.ts';
import { registerEntrySchema } from '../../src/news/register-schema.ts';
import { shareLinks } from '../../src/news/share-links.ts';
import { siteFeed } from '../../src/news/site-feed.ts';
import { storiesToName } from '../../src/news/stories-to-name.ts';
import { timeLeft } from '../../src/news/time-left.ts';
import { readAllPosts } from '../../src/records/content-files.ts';
import { readLaw } from '../../src/records/law-files.ts';

const home = new URL('https://harbour.example');

function made(id: number): Post {
  const data = {
    firstPublished: '2026-01-01',
    category: 'Police',
    tags: ['Fines', 'fines'],
    breach: {
      organisation: 'Café & Sons (UK)',
      regulator: { kind: 'none-found' },
      payments: [],
      happened: { from: '2025' },
    },
  };
  return { id: String(id), data } as unknown as Post;
}

describe('pages of a list', () => {
  const numbers = fc.integer({ min: 0, max: 200 });
  const sizes = fc.integer({ min: 1, max: 25 });
  const down = (length: number) => Array.from({ length }, (_, index) => length - index);

  test.prop([numbers, numbers, sizes])(
    'never change once made, however many come after',
    (now, more, size) => {
      const later = new Map(pagesOf(down(now + more), size).map(({ number, items }) => [number, items]));
      for (const { number, items } of pagesOf(down(now), size)) {
        if (number !== null) expect(later.get(number)).toEqual(items);
      }
    },
  );

  test.prop([numbers, sizes])('hold every item once, in order, and lead to one another', (count, size) => {
    const pages = pagesOf(down(count), size);
    expect(pages.flatMap(({ items }) => items)).toEqual(down(count));
    expect(pages[0]?.number).toBeNull();
    for (const [index, page] of pages.entries()) {
      expect(page.older).toBe(pages[index + 1]?.number ?? null);
      expect(page.newer).toBe(pages[index - 1]?.number ?? null);
    }
  });
});

describe('stories to choose from', () => {
  const story = (id: number, joining: readonly object[] = []): Post => {
    const post = made(id);
    return { ...post, data: { ...post.data, joining } } as Post;
  };

  it('are those with something to join, then the newest, and no more than a page can carry', () => {
    const posts = [story(1, [{}]), ...Array.from({ length: 99 }, (_, index) => story(index + 100))];
    const named = storiesToName(posts).map(({ slug }) => slug);
    expect(named).toHaveLength(60);
    expect(named).toContain('1');
    expect(named).toContain('158');
    expect(named).not.toContain('159');
  });

  it('are named by who and the year, in order of name', () => {
    const late = made(2);
    const other = {
      ...late,
      data: { ...late.data, breach: { ...late.data.breach, organisation: 'A council' } },
    } as Post;
    expect(storiesToName([story(1), { ...other, data: { ...other.data, joining: [] } }])).toEqual([
      { slug: '2', name: 'A council, 2025' },
      { slug: '1', name: 'Café & Sons (UK), 2025' },
    ]);
  });
});

describe('groups', () => {
  it('have addresses without accents or signs', () => {
    expect(slugOf('Café & Sons (UK)')).toBe('cafe-sons-uk');
  });

  it('count a post once, though two of its tags make one address', () => {
    const [group, ...others] = groupsOf('tag', [made(1), made(2)]);
    expect([group?.slug, group?.posts.length, others]).toEqual(['fines', 2, []]);
  });
});

const posts = newestFirst(readAllPosts().map(({ id, ...data }): Post => ({ id, data })));

describe('links for sharing', () => {
  it('carry the title and address whole', () => {
    for (const { href } of shareLinks('Lost & found + 50%', 'https://harbour.example/news/a/')) {
      expect(decodeURIComponent(href)).toContain('https://harbour.example/news/a/');
      expect(href).not.toContain('+');
    }
  });
});

describe('feeds, read by a parser that is not ours', () => {
  const lists = [
    ['all', undefined, posts] as const,
    ...FEED_KINDS.flatMap((kind) => groupsOf(kind, posts)).map(
      (group) => [group.name, group, group.posts] as const,
    ),
  ];

  it.each(lists)('RSS, Atom and JSON Feed hold the newest fifty posts in order: %s', (_, group, gathered) => {
    const feed = siteFeed('feed.xml', home, group);
    const newest = gathered.slice(0, 50);
    const addresses = newest.map(feed.addressOf);
    const titles = newest.map(({ data }) => data.title);
    const asRss = parseRssFeed(rss(feed, gathered));
    expect(asRss.items?.map(({ link }) => link)).toEqual(addresses);
    expect(asRss.items?.map(({ title }) => title)).toEqual(titles);
    const asAtom = parseAtomFeed(atom(feed, gathered));
    expect(asAtom.entries?.map(({ id }) => id)).toEqual(addresses);
    expect(asAtom.entries?.map(({ title }) => title)).toEqual(
      titles.map((title) => expect.toSatisfy((given) => JSON.stringify(given).includes(title))),
    );
    const asJson = parseJsonFeed(jsonFeed(feed, gathered));
    expect(asJson.items?.map(({ url }) => url)).toEqual(addresses);
    expect(asJson.items?.map(({ title }) => title)).toEqual(titles);
  });
});

describe('the register’s schema', () => {
  it('fits every entry', () => {
    for (const post of posts) {
      const entry = registerEntry(
        post,
        `https://harbour.example/news/${post.id}/`,
        timeLeft(post.data.breach, readLaw(), '2026-11-29'),
      );
      expect(registerEntrySchema.safeParse(JSON.parse(JSON.stringify(entry))).error, post.id).toBeUndefined();
    }
  });
});
