import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/claim/law.ts';
import { lawSince } from '../../src/news/law-since.ts';
import type { PostRecord } from '../../src/records/content-schemas.ts';
import type { LawChange, Touches } from '../../src/records/law-change.ts';
import { readLaw } from '../../src/records/law-files.ts';

function change(id: string, date: string, mark: Mark = 'A', touches: Touches | undefined = {}): LawChange {
  return {
    id,
    date,
    mark,
    title: 'A change',
    text: 'Something changed.',
    source: { title: 'Source', url: 'https://source.example/' },
    checked: '2026-11-22',
    review: '2027-05-22',
    touches,
  };
}

/** A story of that day about a hack of a Scottish company in 2023. */
function story(firstPublished: string, changes: Partial<PostRecord['breach']> = {}) {
  const breach = {
    organisation: 'Harbour',
    responsible: 'company',
    nation: 'scotland',
    happened: { from: '2023-05' },
    answers: { recipients: ['criminals'] },
    ...changes,
  } as unknown as PostRecord['breach'];
  return { firstPublished, breach };
}
const ids = (changes: readonly LawChange[]) => changes.map(({ id }) => id);

describe('what changed in the law since a post', () => {
  it('gives only later changes, newest first', () => {
    const changes = [
      change('old', '2020-01-01'),
      change('new', '2024-05-01'),
      change('newest', '2025-02-01'),
    ];
    expect(ids(lawSince(changes, story('2023-06-01')))).toEqual(['newest', 'new']);
  });

  it('leaves out a change of the same day', () => {
    expect(lawSince([change('same', '2024-05-01')], story('2024-05-01'))).toEqual([]);
  });

  it('compares no more precisely than both dates are known', () => {
    const changes = [change('same-month', '2024-05'), change('next-month', '2024-06')];
    expect(ids(lawSince(changes, story('2024-05-17')))).toEqual(['next-month']);
    expect(lawSince([change('day', '2024-05-17')], story('2024-05'))).toEqual([]);
    expect(ids(lawSince([change('year', '2025')], story('2024-12-31')))).toEqual(['year']);
  });

  it('leaves out what is not settled', () => {
    const changes = [change('weak', '2025-01-01', 'C'), change('memory', '2025-01-01', 'M')];
    expect(lawSince(changes, story('2024-01-01'))).toEqual([]);
  });

  it.each<[string, Touches | undefined]>([
    ['that is said to touch none', undefined],
    ['of another nation', { nations: ['northern-ireland'] }],
    ['for other bodies', { responsible: ['police'] }],
    ['for another organisation', { organisations: ['Arnold Clark'] }],
    ['for information that went elsewhere', { recipients: ['public'] }],
    ['for earlier breaches', { before: '2023-05-01' }],
    ['for later breaches', { from: '2023-05-02' }],
  ])('leaves out a change %s', (_, touches) => {
    expect(lawSince([{ ...change('other', '2025-01-01'), touches }], story('2024-01-01'))).toEqual([]);
  });

  it('tells one that fits in all it asks, and every nation’s of a breach in the whole UK', () => {
    const fits = {
      nations: ['scotland'],
      responsible: ['company'],
      from: '2023-05-01',
      before: '2023-06-01',
    };
    const touching = change('fits', '2025-01-01', 'A', { ...fits, recipients: ['criminals'] } as Touches);
    expect(ids(lawSince([touching], story('2024-01-01')))).toEqual(['fits']);
    expect(ids(lawSince([touching], story('2024-01-01', { nation: 'uk' })))).toEqual(['fits']);
  });

  it('does not change the list it is given', () => {
    const changes = Object.freeze([change('one', '2024-01-01'), change('two', '2025-01-01')]);
    expect(ids(lawSince(changes, story('2020')))).toEqual(['two', 'one']);
  });

  it('reads the real list', () => {
    const { changes } = readLaw();
    expect(ids(lawSince(changes, story('2026-01-01')))).toEqual(['complaints', 'dsg-court-of-appeal']);
    expect(ids(lawSince(changes, story('2026-01-01', { organisation: 'Arnold Clark' })))).toContain(
      'arnold-clark-group',
    );
  });
});
