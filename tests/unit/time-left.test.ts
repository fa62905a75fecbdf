import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/news/feeds.ts';
import type { Post } from '../../src/news/posts.ts';
import { endingNow, feedEntry, inNation, runningOut } from '../../src/news/running-out.ts';
import { runningOutFeed } from '../../src/news/site-feed.ts';
import {
  isOver,
  mayStillBeInTime,
  nationsInWords,
  timeInWords,
  timeLeft,
  timeRows,
} from '../../src/news/time-left.ts';
import { readAllPosts } from '../../src/records/content-files.ts';
import type { PostRecord } from '../../src/records/content-schemas.ts';
import { readLaw } from '../../src/records/law-files.ts';

const law = readLaw();
const TODAY = '2026-11-29';
type Breach = PostRecord['breach'];

function breach(changes: Partial<Breach>): Breach {
  return {
    organisation: 'Harbour',
    nation: 'uk',
    responsible: 'company',
    happened: { from: '2023-03-22' },
    regulator: { kind: 'none-found', note: '' },
    payments: [],
    ...changes,
  } as unknown as Breach;
}
const told = (changes: Partial<Breach>, today = TODAY) =>
  timeRows(timeLeft(breach(changes), law, today)).map((row) => [
    nationsInWords(row.nations),
    row.cause,
    timeInWords(row),
  ]);

describe('the time to claim over a breach', () => {
  it('is counted once for a breach and a day', () => {
    const times = timeLeft(breach({}), law, TODAY);
    expect(timeLeft(breach({ organisation: 'Another' }), law, TODAY)).toBe(times);
    for (const other of [
      { nation: 'scotland' as const },
      { responsible: 'police' as const },
      { happened: { to: '2023-03-22' } },
    ])
      expect(timeLeft(breach(other), law, TODAY)).not.toEqual(times);
    expect(timeLeft(breach({}), law, '2026-11-30')).not.toEqual(times);
  });

  it('is six years, or five in Scotland, from the first day, and ends on a working day', () => {
    // 21 March 2029 is a Wednesday, 21 March 2028 a Tuesday.
    expect(told({})).toEqual([
      ['England, Wales and Northern Ireland', 'data-protection', 'Work to 21 March 2029'],
      ['Scotland', 'data-protection', 'Work to 21 March 2028'],
    ]);
    // 31 March 2029 is a Saturday.
    expect(told({ nation: 'northern-ireland', happened: { from: '2023-04', to: '2023-09' } })).toEqual([
      ['Northern Ireland', 'data-protection', 'Work to 30 March 2029'],
    ]);
  });

  it('has the human rights year too for a public body', () => {
    expect(told({ nation: 'scotland', responsible: 'council', happened: { from: '2026-06-10' } })).toEqual([
      ['Scotland', 'data-protection', 'Work to 9 June 2031'],
      ['Scotland', 'human-rights', 'Work to 9 June 2027'],
    ]);
  });

  it('may have passed for some where it went on, and has passed where it cannot be open', () => {
    const months = { from: '2020-09', to: '2021-02' };
    expect(told({ nation: 'england-wales', happened: months })).toEqual([
      [
        'England and Wales',
        'data-protection',
        'Passed on 31 August 2026 for some. Your own day may be later',
      ],
    ]);
    expect(told({ nation: 'england-wales', happened: { from: '2016-11-18' } })).toEqual([
      ['England and Wales', 'data-protection', 'Passed on 17 November 2022'],
    ]);
  });

  it('is counted from the last day where no other is known, and said to be the latest', () => {
    expect(told({ nation: 'england-wales', happened: { to: '2020-07' } })).toEqual([
      ['England and Wales', 'data-protection', 'Passed by 30 July 2026'],
    ]);
    expect(told({ nation: 'england-wales', happened: { to: '2022-07' } })).toEqual([
      ['England and Wales', 'data-protection', '28 July 2028 at the latest, perhaps sooner'],
    ]);
  });
});

describe('a breach whose time is over', () => {
  const over = (changes: Partial<Breach>) => isOver(timeLeft(breach(changes), law, TODAY));

  it('is over only when it is so in every nation, on every day that it may have happened', () => {
    expect(over({ happened: { from: '2016-11-18' } })).toBe(true);
    // Over in Scotland alone.
    expect(over({ happened: { from: '2021-06-01' } })).toBe(false);
    expect(over({ nation: 'scotland', happened: { from: '2021-06-01' } })).toBe(true);
    expect(over({ nation: 'scotland', happened: { from: '2021-06-01', to: '2022-06-01' } })).toBe(false);
  });

  it('names who may still be in time, in the law’s words, and no child who has grown too old', () => {
    const late = (from: string) =>
      mayStillBeInTime(breach({ nation: 'england-wales', happened: { from } }), law, TODAY);
    expect(late('2016-11-18')).toEqual([
      expect.stringContaining('under 18 when it happened'),
      expect.stringContaining('could not make such decisions'),
    ]);
    expect(late('1999-01-01')).toEqual([expect.stringContaining('could not make such decisions')]);
    expect(mayStillBeInTime(breach({}), law, TODAY)).toEqual([]);
  });
});

describe('what runs out within a year', () => {
  const post = (id: string, changes: Partial<Breach>): Post =>
    ({
      id,
      data: {
        title: id,
        summary: id,
        category: 'Police',
        tags: [],
        corrections: [],
        breach: breach(changes),
      },
    }) as unknown as Post;
  const posts = [
    post('too-far', { happened: { from: '2023-03-22' } }),
    post('gone', { happened: { from: '2018-01-01' } }),
    post('north', { nation: 'northern-ireland', happened: { from: '2021-04' } }),
    post('both', { happened: { from: '2021-12-01' } }),
    post('ending', { nation: 'england-wales', happened: { from: '2020-11-28', to: '2021-02' } }),
    post('last-day', { nation: 'england-wales', happened: { from: '2021-11-30' } }),
    post('a-day-too-far', { nation: 'england-wales', happened: { from: '2021-12-02' } }),
  ];
  const rows = runningOut(posts, law, TODAY);

  it('is listed by nation, the soonest first', () => {
    const shown = (nation: Parameters<typeof inNation>[1]) =>
      inNation(rows, nation).map(({ post: { id }, time }) => [id, time.limit.lastSafeDay]);
    expect(shown('scotland')).toEqual([['both', '2026-11-30']]);
    expect(shown('northern-ireland')).toEqual([['north', '2027-03-31']]);
    expect(shown('england-wales')).toEqual([['last-day', '2027-11-29']]);
    expect(endingNow(posts, law, TODAY).map(({ post: { id } }) => id)).toEqual(['ending']);
  });

  it('is a feed, each entry of its own and dated by when a year was left', () => {
    const feed = runningOutFeed('register/time-running-out/atom.xml', new URL('https://harbour.example'));
    const { entries = [] } = parseAtomFeed(atom(feed, rows.map(feedEntry)));
    expect(entries.map(({ title, updated }) => [title?.value, updated])).toEqual([
      ['Harbour: work to 30 November 2026 (Scotland)', '2025-11-30T00:00:00.000Z'],
      ['Harbour: work to 31 March 2027 (Northern Ireland)', '2026-03-31T00:00:00.000Z'],
      ['Harbour: work to 29 November 2027 (England and Wales)', '2026-11-29T00:00:00.000Z'],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('holds each real breach once for each nation and claim', () => {
    const real = readAllPosts().map(({ id, ...data }): Post => ({ id, data }));
    const ids = runningOut(real, law, TODAY)
      .map(feedEntry)
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
