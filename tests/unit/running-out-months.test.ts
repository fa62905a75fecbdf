import { fc, test } from '@fast-check/vitest';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../src/calendar/day.ts';
import { atom } from '../../src/news/feeds.ts';
import { newestFirst, type Post } from '../../src/news/posts.ts';
import { endingNow, feedEntry, runningOut } from '../../src/news/running-out.ts';
import { monthPages, monthPath } from '../../src/news/running-out-months.ts';
import { runningOutFeed } from '../../src/news/site-feed.ts';
import { readLaw } from '../../src/records/law-files.ts';

const law = readLaw();
const TODAY = '2026-11-29';

function made(index: number, happened: object): Post {
  const breach = {
    organisation: `Organisation ${index}`,
    nation: (['uk', 'england-wales', 'scotland', 'northern-ireland'] as const)[index % 4],
    responsible: index % 3 === 0 ? 'council' : 'company',
    happened,
    regulator: { kind: 'none-found', note: '' },
    payments: [],
  };
  const data = {
    breach,
    firstPublished: TODAY,
    summary: 'Files were taken.',
    category: 'Councils',
    tags: [],
    corrections: [],
  };
  return { id: `breach-${String(index).padStart(4, '0')}`, data } as unknown as Post;
}

/** A thousand breaches, over the years whose limits end about now; some lasted, so that only the first day has passed. */
const THOUSAND = Array.from({ length: 1000 }, (_, index) => {
  const from = addDays('2020-09-01', (index * 7919) % 900);
  return made(index, index % 5 === 0 ? { from, to: addDays(from, 200) } : { from });
});
const keyOf = ({ post, time }: ReturnType<typeof runningOut>[number]) =>
  `${post.id} ${time.nation} ${time.cause}`;

describe('what runs out, by month', () => {
  const pages = monthPages(THOUSAND, law, TODAY);

  it('holds each limit that may still end once, on a page of its month that keeps its budget', () => {
    const live = [...runningOut(THOUSAND, law, TODAY), ...endingNow(THOUSAND, law, TODAY)].map(keyOf);
    const shown = pages.flatMap(({ rows }) => rows.map(keyOf));
    expect(live.length).toBeGreaterThan(300);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(expect.arrayContaining(live));
    expect(Math.max(...pages.map(({ rows }) => rows.length))).toBe(40);
    for (const { month, rows } of pages)
      for (const { time } of rows) expect(time.limit.lastSafeDay.slice(0, 7)).toBe(month);
  });

  it('has an address for each page, the month’s own for its first', () => {
    const paths = pages.map(({ month, number }) => monthPath(month, number));
    expect(new Set(paths).size).toBe(paths.length);
    expect([monthPath('2027-04'), monthPath('2027-04', 2)]).toEqual([
      'register/time-running-out/2027-04/',
      'register/time-running-out/2027-04/page/2/',
    ]);
    for (const { month, number, of } of pages)
      expect([number <= of, pages.filter((page) => page.month === month).length]).toEqual([true, of]);
  });

  test.prop([fc.integer({ min: 0, max: 500 })], { numRuns: 8 })(
    'keeps a row at its address until its month is over',
    (days) => {
      const later = addDays(TODAY, days);
      const then = new Map(
        monthPages(THOUSAND, law, later).map((page) => [monthPath(page.month, page.number), page.rows]),
      );
      for (const { month, number, rows } of pages) {
        const kept = then.get(monthPath(month, number))?.map(keyOf);
        if (month >= later.slice(0, 7)) expect(kept).toBeDefined();
        if (kept) expect(kept.slice(0, rows.length)).toEqual(rows.map(keyOf));
      }
    },
  );

  it('is followed in feeds of fifty entries at most', () => {
    const entries = newestFirst(runningOut(THOUSAND, law, TODAY).map(feedEntry));
    const feed = runningOutFeed('register/time-running-out/atom.xml', new URL('https://harbour.example'));
    const told = parseAtomFeed(atom(feed, entries)).entries ?? [];
    expect(entries.length).toBeGreaterThan(50);
    expect(told.map(({ title }) => title?.value)).toEqual(entries.slice(0, 50).map(({ data }) => data.title));
  });

  it('says of a breach whose start is not known that its day is the latest', () => {
    const [row] = runningOut([made(1, { to: addYears(addDays(TODAY, 100), -6) })], law, TODAY);
    expect(row && feedEntry(row).data.title).toBe(
      'Organisation 1: work to 8 March 2027 at the latest (England and Wales)',
    );
  });
});
