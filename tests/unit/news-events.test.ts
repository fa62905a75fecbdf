import { describe, expect, it } from 'vitest';
import { eventInWords, eventOf, happenedInWords } from '../../src/news/events.ts';
import { latestEventFirst, newestFirst, type Post } from '../../src/news/posts.ts';
import type { PostRecord } from '../../src/records/content-schemas.ts';

type Breach = PostRecord['breach'];

function breach(changes: object = {}): Breach {
  return {
    happened: { from: '2023-03-22', to: '2023-03-31' },
    regulator: { kind: 'none-found', note: '' },
    payments: [],
    ...changes,
  } as unknown as Breach;
}
const fine = { kind: 'fine', date: '2025-06-05', amount: 1, note: '' };
const paid = (kind: string, date: string) => ({ kind, date, amount: 1, each: true, note: '' });
const said = (changes: object) => eventInWords(eventOf(breach(changes)));

describe('what a story leads with', () => {
  it.each([
    [{ regulator: fine }, 'Fined June 2025'],
    [{ regulator: { ...fine, kind: 'reprimand' } }, 'Reprimanded June 2025'],
    [{ regulator: { ...fine, kind: 'report' } }, 'Report June 2025'],
    [{ regulator: { ...fine, kind: 'no-action' } }, 'No action by the regulator June 2025'],
    [{ payments: [paid('award', '2022-10-14')] }, 'Court award October 2022'],
    [{ payments: [paid('settlement', '2022')] }, 'Settled 2022'],
    [{ payments: [paid('scheme', '2025-05')] }, 'Payments May 2025'],
    [{ announced: '2023-04' }, 'Made public April 2023'],
    [{}, 'Happened March 2023'],
    [{ happened: { to: '2020-07' } }, 'Happened July 2020'],
  ])('%j is “%s”', (changes, words) => expect(said(changes)).toBe(words));

  it('is the last thing done, and an inquiry that goes on is none', () => {
    expect(said({ regulator: fine, payments: [paid('offer', '2026-02')] })).toBe('Offer February 2026');
    expect(said({ regulator: fine, payments: [paid('offer', '2025')] })).toBe('Fined June 2025');
    expect(said({ regulator: { kind: 'open', date: '2026-01', note: '' }, announced: '2023' })).toBe(
      'Made public 2023',
    );
  });

  it('is beside when it began, as well as that is known', () => {
    expect(happenedInWords({ from: '2023-03-22', to: '2023-03-31' })).toBe('Happened March 2023');
    expect(happenedInWords({ to: '2020-07' })).toBe('Happened by July 2020');
  });

  it('orders the stories of one day, the last done first', () => {
    const post = (id: string, firstPublished: string, changes: object): Post =>
      ({ id, data: { firstPublished, breach: breach(changes) } }) as unknown as Post;
    const posts = [
      post('old-fine', '2026-11-29', { regulator: { ...fine, date: '2020' } }),
      post('new-fine', '2026-11-29', { regulator: fine }),
      post('older-story', '2026-11-22', { regulator: { ...fine, date: '2026-10' } }),
    ];
    expect(newestFirst(posts).map(({ id }) => id)).toEqual(['new-fine', 'old-fine', 'older-story']);
    expect(latestEventFirst(posts).map(({ id }) => id)).toEqual(['older-story', 'new-fine', 'old-fine']);
  });
});
