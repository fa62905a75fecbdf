import { describe, expect, it } from 'vitest';
import { inWords, stretchInWords } from '../../src/calendar/dates.ts';
import { neighbours, newestFirst, type Post, relatedIn } from '../../src/news/posts.ts';

function post(
  id: string,
  firstPublished: string,
  organisation = id,
  tags: string[] = [],
  category = 'Police',
): Post {
  return {
    id,
    data: {
      firstPublished,
      tags,
      category,
      breach: {
        organisation,
        answers: {},
        regulator: { kind: 'none-found' },
        payments: [],
        happened: { from: '2019' },
      },
    },
  } as unknown as Post;
}

describe('dates', () => {
  it('say no more than is known', () => {
    expect([inWords('2016'), inWords('2016-11'), inWords('2016-11-08')]).toEqual([
      '2016',
      'November 2016',
      '8 November 2016',
    ]);
  });

  it('say a stretch once when it is one day', () => {
    expect(stretchInWords({ from: '2016-11-18', to: '2016-11-21' })).toBe(
      '18 November 2016 to 21 November 2016',
    );
    expect(stretchInWords({ from: '2016' })).toBe('2016');
  });

  it('say so where the start is not known', () => {
    expect(stretchInWords({ to: '2020-07' })).toBe('by July 2020; the start is not known');
  });
});

describe('posts', () => {
  const posts = [post('b', '2020-01-01'), post('a', '2020-01-01'), post('c', '2021')];

  it('stand newest first, and in one order within a day', () => {
    expect(newestFirst(posts).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('have the next older and the next newer beside them', () => {
    const { earlier, later } = neighbours(newestFirst(posts), 'a');
    expect([earlier?.id, later?.id]).toEqual(['b', 'c']);
    expect(neighbours(newestFirst(posts), 'c').later).toBeUndefined();
  });

  it('are related by organisation before tags, and not to strangers', () => {
    const one = post('one', '2020', 'CPS', ['discs'], 'Prosecutors');
    const same = post('same', '2019', 'CPS', [], 'Prosecutors');
    const tagged = post('tagged', '2021', 'Police', ['discs'], 'Police');
    const stranger = post('stranger', '2022', 'Shop', [], 'Companies');
    expect(relatedIn([one, same, tagged, stranger])(one).map(({ id }) => id)).toEqual(['same', 'tagged']);
  });
});
