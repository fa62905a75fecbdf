import { describe, expect, it } from 'vitest';
import { main } from '../../src/command/estimate.ts';

const run = (input: unknown) => main(JSON.stringify(input));

const answers = {
  data: ['contact', 'home-address'],
  depth: 'details',
  known: 'secret',
  recipients: ['strangers'],
  access: 'seen',
  duration: 'weeks',
  conduct: 'careless',
  persisted: 'no',
  vulnerable: [],
  distress: 'worry',
  lasted: 'weeks',
  effects: [],
  diagnosis: 'none',
};
const circumstances = {
  nation: 'wales',
  whose: 'mine',
  responsible: 'council',
  happened: '2025-07-07',
  'found-out': '2025-07',
  already: ['none'],
};
const today = '2026-11-29';

describe('the claim on the command line', () => {
  it('stands beside the range, for the day that is given', () => {
    const [person] = JSON.parse(run({ id: 'a', ...answers, circumstances, today }).stdout);
    expect(person).toMatchObject({ id: 'a', kind: 'band' });
    expect(Object.keys(person.claim)).toEqual([
      'time',
      'lastSafeDay',
      'limits',
      'forum',
      'steps',
      'places',
      'letters',
      'refusals',
      'warnings',
    ]);
    // Six years from 7 July 2025; the day before, 6 July 2031, is a Sunday.
    expect(person.claim).toMatchObject({
      time: 'in-time',
      lastSafeDay: '2031-07-04',
      forum: 'small-claims',
      refusals: [],
    });
    expect(person.claim.limits[0]).toEqual({
      cause: 'human-rights',
      lastSafeDay: '2026-07-06',
      state: 'past',
    });
    const [later] = JSON.parse(run({ ...answers, circumstances, today: '2031-07-05' }).stdout);
    expect(later.claim.time).toBe('perhaps');
  });

  it('stands beside answers that are not complete, where no court can be named', () => {
    const [person] = JSON.parse(run({ circumstances, today }).stdout);
    expect(person.kind).toBe('incomplete');
    expect(person.claim).toMatchObject({ forum: 'not-known', lastSafeDay: '2031-07-04' });
  });

  it('takes what is not answered as not known', () => {
    const [person] = JSON.parse(run({ ...answers, circumstances: {}, today }).stdout);
    expect(person.claim).toMatchObject({ time: 'undated', lastSafeDay: null, forum: 'not-known' });
    // In the order of the law: human rights, as it may be a public body, then data and privacy.
    expect(person.claim.limits.map(({ state }: { state: string }) => state)).toEqual([
      'undated',
      'undated',
      'undated',
    ]);
  });

  it('is not there where no circumstances were given', () => {
    const [person] = JSON.parse(run(answers).stdout);
    expect(person.claim).toBeUndefined();
  });

  it('says what it does not cover', () => {
    const people = [
      { ...answers, circumstances: { ...circumstances, nation: 'elsewhere' }, today },
      { ...answers, circumstances: { ...circumstances, whose: 'died' }, today },
    ];
    const [abroad, died] = JSON.parse(run(people).stdout);
    for (const [person, reason] of [
      [abroad, 'elsewhere'],
      [died, 'died'],
    ]) {
      expect(person).toMatchObject({ kind: 'not-covered', reasons: [reason] });
      expect(person.claim).toMatchObject({
        time: 'not-covered',
        lastSafeDay: null,
        limits: [],
        forum: 'not-known',
        letters: [],
        refusals: [reason],
      });
    }
  });

  it.each([
    ['circumstances', { circumstances: 'today' }],
    ['circumstances.nation', { circumstances: { nation: 'france' } }],
    ['circumstances.shoe', { circumstances: { shoe: 4 } }],
    ['circumstances.happened', { circumstances: { happened: '2025-02-30' } }],
    ['circumstances.happened', { circumstances: { happened: '2027' }, today }],
    ['circumstances.child-age', { circumstances: { whose: 'my-child', 'child-age': 18 } }],
    ['circumstances.already', { circumstances: { already: 'none' } }],
    ['circumstances.already', { circumstances: { already: ['nothing'] } }],
    ['circumstances.found-out', { circumstances: { happened: '2025', 'found-out': '2024' } }],
    ['circumstances.found-out', { circumstances: { 'found-out': '2024/..' } }],
    ['today', { today: '2026-02-30' }],
    ['today', { today: 20261129 }],
  ])('refuses a wrong %s and prints nothing else', (field, given) => {
    const { status, stdout, stderr } = run([answers, { ...answers, ...given }]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^\\[1\\]\\.${field} `));
  });

  it('ignores an answer to a question that is not asked', () => {
    const [person] = JSON.parse(
      run({ ...answers, circumstances: { ...circumstances, 'child-age': 4, capacity: 'lacks' }, today })
        .stdout,
    );
    expect(person.claim.time).toBe('in-time');
    expect(person.claim.warnings).not.toContain('court-must-approve');
  });
});
