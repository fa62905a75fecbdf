import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { timeLimits } from '../../src/claim/time-limit.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law } from './claim-law.ts';

const TODAY = '2026-11-29';

/** Counted to a working day, against a body that is nobody's state and nobody's contractor. */
const plain: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'bank',
  happened: { kind: 'known', date: '2026-03-10' },
  'found-out': { kind: 'known', date: '2026-04' },
  already: ['none'],
};

function notes(changes: Partial<Circumstances>, answers: Answers = {}): readonly string[] {
  const limits = timeLimits({ ...plain, ...changes }, answers, law, TODAY);
  if (limits.kind === 'not-covered') throw new Error('expected limits');
  return limits.notes.map(({ id }) => id).toSorted();
}

const ENGLAND = ['talks-stop-nothing', 'concealment', 'standstill', 'claim-must-start'];
const IRELAND = ['talks-stop-nothing', 'concealment', 'standstill'];
// Five years from 10 March 2026 are a Monday, so the Friday before.
const SCOTLAND = [
  'talks-stop-nothing',
  'concealment',
  'scotland-standstill',
  'scotland-unverified',
  'scotland-knowing',
  'scotland-service',
  'weekend',
];
const scotland = { nation: 'scotland' } as const;
const child: Answers = { vulnerable: ['child'] };
const injured: Answers = { diagnosis: 'mild' };

describe('what a date alone does not say', () => {
  it.each<[string, Partial<Circumstances>, Answers, readonly string[]]>([
    ['England', {}, {}, ENGLAND],
    ['Northern Ireland', { nation: 'northern-ireland' }, {}, IRELAND],
    ['Scotland', scotland, {}, SCOTLAND],
    ['no nation that was said', { nation: 'unknown' }, {}, [...ENGLAND, ...SCOTLAND, 'nation-unknown']],
    ['no day that is known', { happened: { kind: 'unknown' } }, {}, ENGLAND],
    [
      'what goes on',
      { happened: { kind: 'still-going-on', since: '2024' } },
      {},
      [...ENGLAND, 'still-going-on'],
    ],
    ['the law before', { happened: { kind: 'known', date: '2018-01-10' } }, {}, [...ENGLAND, 'before-gdpr']],
    ['a leap day', { happened: { kind: 'known', date: '2024-02-29' } }, {}, [...ENGLAND, 'leap-day']],
    ['an employer', { responsible: 'employer' }, {}, ENGLAND],
    ['a company', { responsible: 'company' }, {}, [...ENGLAND, 'contractor']],
    ['a charity', { responsible: 'charity' }, {}, [...ENGLAND, 'contractor']],
    ['a council', { responsible: 'council' }, {}, [...ENGLAND, 'human-rights-longer']],
    ['a court', { responsible: 'court' }, {}, [...ENGLAND, 'human-rights-longer', 'court-acts']],
    ['a clinic', { responsible: 'health' }, {}, [...ENGLAND, 'human-rights-longer', 'public-perhaps']],
    ['a care home', { responsible: 'care-home' }, {}, [...ENGLAND, 'human-rights-longer', 'public-perhaps']],
    ['a landlord', { responsible: 'landlord' }, {}, [...ENGLAND, 'human-rights-longer', 'public-perhaps']],
    [
      'a university',
      { responsible: 'university' },
      {},
      [...ENGLAND, 'human-rights-longer', 'public-perhaps'],
    ],
    [
      'nobody who is known',
      { responsible: 'unknown' },
      {},
      [...ENGLAND, 'human-rights-longer', 'public-unknown'],
    ],
    [
      'nobody who was said',
      { responsible: undefined },
      {},
      [...ENGLAND, 'human-rights-longer', 'public-unknown'],
    ],
    ['an injury', {}, injured, [...ENGLAND, 'injury-later', 'injury-set-aside']],
    [
      'an injury in Northern Ireland',
      { nation: 'northern-ireland' },
      injured,
      [...IRELAND, 'injury-later', 'injury-set-aside'],
    ],
    ['an injury in Scotland', scotland, injured, [...SCOTLAND, 'injury-later', 'injury-set-aside-scotland']],
    ['a child', { whose: 'my-child' }, child, [...ENGLAND, 'from-eighteen']],
    [
      'a child and a school',
      { whose: 'my-child', responsible: 'school' },
      {},
      [...ENGLAND, 'from-eighteen', 'human-rights-longer', 'human-rights-child', 'public-perhaps'],
    ],
    ['a Scottish child', { ...scotland, whose: 'my-child' }, {}, [...SCOTLAND, 'scotland-child']],
    ['a child then', {}, child, [...ENGLAND, 'was-child']],
    ['a child then, who says how old', { 'age-then': 12 }, child, [...ENGLAND, 'from-eighteen']],
    ['a Scottish child then', scotland, child, [...SCOTLAND, 'scotland-child', 'was-child']],
    ['somebody acted for', { whose: 'someone-i-act-for' }, {}, [...ENGLAND, 'acting-for']],
    ['somebody acted for who decides', { whose: 'someone-i-act-for', capacity: 'has' }, {}, ENGLAND],
    [
      'a Scot acted for',
      { ...scotland, whose: 'someone-i-act-for' },
      {},
      [...SCOTLAND, 'acting-for', 'acting-for-scotland'],
    ],
  ])('is told to somebody with %s, all of it and nothing else', (_, circumstances, answers, wanted) => {
    expect(notes(circumstances, answers)).toEqual([...new Set(wanted)].toSorted());
  });

  it('says that the court may be shut where one limit ends today, whatever the others do', () => {
    // Six years end on Monday 30 November 2026, so Friday the 27th was the last safe day; the year ended in 2021.
    const ending = { responsible: 'council', happened: { kind: 'known', date: '2020-11-30' } } as const;
    expect(notes(ending)).toEqual([...ENGLAND, 'court-shut', 'human-rights-longer', 'weekend'].toSorted());
  });
});
