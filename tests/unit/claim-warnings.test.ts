import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { claim } from '../../src/claim/claim.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law } from './claim-law.ts';

const TODAY = '2026-11-29';
const plain: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'employer',
  happened: { kind: 'known', date: '2026-11-01' },
  'found-out': { kind: 'known', date: '2026-11-02' },
  already: ['none'],
};

function warnings(changes: Partial<Circumstances> = {}, answers: Answers = {}, today = TODAY) {
  return claim({ ...plain, ...changes }, answers, undefined, law, today).warnings.map(({ id }) => id);
}

function on(date: string) {
  return { happened: { kind: 'known', date } } as const;
}

describe('clocks beside the data claim', () => {
  it.each<[string, Partial<Circumstances>, Answers, string, string]>([
    // Six months from 29 May 2026 end on 29 November: it may still run that day, and has ended for the day before.
    ['employment-tribunal', { responsible: 'employer' }, {}, '2026-05-29', '2026-05-28'],
    ['judicial-review', { responsible: 'council' }, {}, '2026-08-29', '2026-08-28'],
    ['libel-one-year', { responsible: 'media' }, {}, '2025-11-29', '2025-11-28'],
    ['equality-six-months', {}, { data: ['beliefs-origin'] }, '2026-05-29', '2026-05-28'],
    ['criminal-injuries', {}, { access: 'misused', effects: ['harassed'] }, '2024-11-29', '2024-11-28'],
    ['contractor-for-state', { responsible: 'charity' }, {}, '2025-11-29', '2025-11-28'],
  ])('%s is told while it may run, and not after', (id, circumstances, answers, last, gone) => {
    expect(warnings({ ...circumstances, ...on(last) }, answers)).toContain(id);
    expect(warnings({ ...circumstances, ...on(gone) }, answers)).not.toContain(id);
    // What still goes on, or has no date, may be as late as today.
    const goingOn = { kind: 'still-going-on', since: '2019' } as const;
    expect(warnings({ ...circumstances, happened: goingOn }, answers)).toContain(id);
    expect(warnings({ ...circumstances, happened: { kind: 'unknown' } }, answers)).toContain(id);
  });

  it.each<[string, Partial<Circumstances>, Answers]>([
    ['employment-tribunal', { responsible: 'company' }, {}],
    ['employment-tribunal', { responsible: 'school' }, { data: ['work-school'] }],
    ['employment-tribunal', { responsible: 'health', whose: 'my-child' }, { data: ['work-school'] }],
    ['fear-of-employer', { responsible: 'health' }, { data: ['health'] }],
    ['judicial-review', { responsible: 'company' }, {}],
    ['judicial-review', { responsible: 'unknown' }, {}],
    ['judicial-review', { responsible: undefined }, {}],
    ['told-too-late', { happened: undefined }, {}],
    ['told-too-late', { happened: { kind: 'unknown' }, 'found-out': { kind: 'known', date: '2026-01' } }, {}],
    ['libel-one-year', { responsible: 'company' }, { recipients: ['public'] }],
    ['equality-six-months', {}, { data: ['finance'] }],
    ['criminal-injuries', {}, { access: 'seen', effects: ['harassed'] }],
    ['criminal-injuries', {}, { access: 'misused', effects: ['sleep'] }],
    ['contractor-for-state', { responsible: 'bank' }, {}],
    ['regulator-three-months', { already: ['regulator-involved'] }, {}],
    ['money-may-end-claim', { already: ['complained'] }, {}],
    ['court-closes-ombudsman', { responsible: 'employer' }, {}],
    ['court-must-approve', { whose: 'someone-i-act-for', capacity: 'has' }, {}],
    // Of somebody else, and no longer asked.
    ['court-must-approve', { whose: 'mine', capacity: 'lacks' }, {}],
    ['court-must-approve', { whose: 'my-child', nation: 'scotland' }, {}],
    ['who-may-agree-scotland', { whose: 'my-child' }, {}],
    ['court-closes-ombudsman', { responsible: 'council', already: ['started-claim'] }, {}],
    ['police-costs', { responsible: 'prosecutor' }, {}],
    ['police-costs', { responsible: 'police', nation: 'scotland' }, {}],
    ['costs-before-allocation', { nation: 'northern-ireland' }, {}],
    ['injury-costs', {}, { diagnosis: 'unknown' }],
    ['injury-costs', { nation: 'scotland' }, { diagnosis: 'mild' }],
    ['rogue-insider', {}, { recipients: ['insiders'], conduct: 'careless' }],
    ['rogue-insider', {}, { recipients: ['strangers'], conduct: 'malicious' }],
  ])('%s is not told to everybody', (id, circumstances, answers) => {
    expect(warnings(circumstances, answers)).not.toContain(id);
  });

  it.each<[string, Partial<Circumstances>, Answers]>([
    ['employment-tribunal', { responsible: 'council' }, { data: ['work-school'] }],
    ['fear-of-employer', { ...on('2019-01-01') }, {}],
    ['libel-one-year', { responsible: 'company' }, { recipients: ['public'], effects: ['reputation'] }],
    [
      'libel-one-year',
      { responsible: 'company' },
      { recipients: ['acquaintances'], effects: ['reputation'] },
    ],
    ['equality-six-months', {}, { vulnerable: ['disabled'] }],
    ['libel-one-year', { responsible: 'company' }, { 'what-happened': 'wrong-record' }],
    ['contractor-for-state', { responsible: 'company' }, {}],
    ['money-may-end-claim', { already: ['offered'] }, {}],
    ['money-may-end-claim', { already: ['signed'] }, {}],
    ['court-must-approve', { whose: 'someone-i-act-for' }, {}],
    ['court-must-approve', { whose: 'my-child' }, {}],
    ['court-must-approve', { whose: 'my-child', nation: 'unknown' }, {}],
    ['who-may-agree-scotland', { whose: 'my-child', nation: 'scotland' }, {}],
    ['criminal-injuries', { ...on('2020'), whose: 'my-child' }, { access: 'misused', effects: ['moved'] }],
    ['police-costs', { responsible: 'police', nation: 'unknown' }, {}],
    ['injury-costs', {}, { diagnosis: 'worsened' }],
    ['benefits', {}, {}],
    ['claim-is-public', {}, {}],
  ])('%s is told where it fits', (id, circumstances, answers) => {
    expect(warnings(circumstances, answers)).toContain(id);
  });

  it('tells nothing to somebody whom the law here does not cover', () => {
    expect(warnings({ nation: 'elsewhere' })).toEqual([]);
  });

  it('says first to anybody in danger that a claim is public, and to others after the clocks', () => {
    for (const answers of [
      { recipients: ['hostile'] },
      { effects: ['moved'] },
      { data: ['protected'] },
      { data: ['safeguarding'] },
      { data: ['sexual-offence'] },
      { data: ['intimate-images'] },
      { vulnerable: ['victim'] },
      { vulnerable: ['at-risk-role'] },
      { data: ['victim-witness'] },
    ]) {
      expect(warnings({}, answers)[0]).toBe('claim-is-public');
      expect(warnings({}, answers).filter((id) => id === 'claim-is-public')).toHaveLength(1);
    }
    expect(warnings()[0]).toBe('employment-tribunal');
  });

  it('says that being told late can be a wrong, from a month after the last day it can have been', () => {
    const found = (date: string) => ({ 'found-out': { kind: 'known', date } }) as const;
    expect(warnings({ ...on('2026-03-10'), ...found('2026-04-11') })).toContain('told-too-late');
    expect(warnings({ ...on('2026-03-10'), ...found('2026-04-10') })).not.toContain('told-too-late');
    expect(warnings({ ...on('2026-03'), ...found('2026-04-30') })).not.toContain('told-too-late');
    const between = { happened: { kind: 'between', from: '2025', to: '2026-03-10' } } as const;
    expect(warnings({ ...between, ...found('2026-04-11') })).toContain('told-too-late');
    expect(warnings({ ...on('2026-03-10'), 'found-out': { kind: 'unknown' } })).not.toContain(
      'told-too-late',
    );
    expect(
      warnings({ responsible: 'private-person', ...on('2026-03-10'), ...found('2026-06') }),
    ).not.toContain('told-too-late');
  });
});
