import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { claim } from '../../src/claim/claim.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law } from './claim-law.ts';

const TODAY = '2026-11-29';
const plain: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2026-03-10' },
  'found-out': { kind: 'known', date: '2026-03-11' },
  already: ['none'],
};

function steps(changes: Partial<Circumstances> = {}, answers: Answers = {}) {
  return claim({ ...plain, ...changes }, answers, undefined, law, TODAY).steps;
}

function has(id: string, changes: Partial<Circumstances>, answers: Answers = {}): boolean {
  return steps(changes, answers).some((step) => step.id === id);
}

const UNDATED = { happened: { kind: 'unknown' } } as const;

describe('which step is for whom', () => {
  it.each<[string, Partial<Circumstances>, Answers]>([
    ['secure-money', {}, { data: ['identity'] }],
    ['secure-money', {}, { recipients: ['criminals'] }],
    ['report-fraud', {}, { recipients: ['criminals'], access: 'misused' }],
    ['ask-police', { already: ['police-involved'] }, {}],
    ['check-what-you-agreed', { already: ['accepted-money'] }, {}],
    ['check-what-you-agreed', { already: ['started-claim'] }, {}],
    ['weigh-offer', { already: ['offered'] }, {}],
    ['use-monitoring', { already: ['offered-monitoring'] }, {}],
    ['identity-papers', {}, { data: ['identity'], 'what-happened': 'lost' }],
    ['identity-papers', {}, { data: ['identity'], 'what-happened': 'unsure', recipients: ['nobody-known'] }],
    ['make-it-stop', { happened: { kind: 'still-going-on', since: '2025' } }, {}],
    ['make-it-stop', UNDATED, { persisted: 'yes' }],
    ['make-it-stop', UNDATED, { conduct: 'deliberate' }],
    ['support', {}, { distress: 'distress' }],
    ['support', {}, { diagnosis: 'worsened' }],
    ['wait-for-answer', { already: ['complained'] }, {}],
    ['chase-reply', { already: ['complained', 'no-reply'] }, {}],
    ['answer-refusal', { already: ['refused'] }, {}],
    ['ombudsman', { responsible: 'council' }, {}],
    ['criminal-injuries', {}, { access: 'misused', effects: ['safety-fear'] }],
    [
      'criminal-injuries',
      { happened: { kind: 'known', date: '2018' } },
      { access: 'misused', effects: ['moved'], vulnerable: ['child'] },
    ],
    // Six months, the longer of the two clocks, end today.
    ['work', { responsible: 'employer', happened: { kind: 'known', date: '2026-05-29' } }, {}],
    // A date that may have passed, of one limit of two, is a hurry though the other has years to run.
    ['urgent-advice', { responsible: 'council', happened: { kind: 'known', date: '2025' } }, {}],
    ['urgent-advice', { responsible: 'council', happened: { kind: 'known', date: '2025-11-30' } }, {}],
    // A child's data claim is dated and the year for human rights is not.
    ['urgent-advice', { ...UNDATED, whose: 'my-child', 'child-age': 9, responsible: 'school' }, {}],
  ])('%s fits %j %j', (id, circumstances, answers) => {
    expect(has(id, circumstances, answers)).toBe(true);
  });

  it.each<[string, Partial<Circumstances>, Answers]>([
    ['secure-money', {}, { data: ['health'], recipients: ['many'] }],
    ['report-fraud', {}, { data: ['finance'], access: 'seen' }],
    ['report-fraud', {}, { data: ['health'], access: 'misused' }],
    ['report-fraud', { already: ['police-involved'] }, { data: ['finance'], access: 'misused' }],
    ['ask-police', {}, {}],
    ['support', {}, { distress: 'worry', diagnosis: 'unknown' }],
    ['images', {}, { data: ['health'] }],
    ['weigh-offer', { already: ['offered-monitoring'] }, {}],
    ['weigh-offer', { already: ['offered'], nation: 'elsewhere' }, {}],
    ['use-monitoring', { already: ['offered'] }, {}],
    ['use-monitoring', { already: ['offered-monitoring'], nation: 'elsewhere' }, {}],
    ['identity-papers', {}, { data: ['finance'], 'what-happened': 'lost' }],
    ['identity-papers', {}, { data: ['identity'], 'what-happened': 'hacked', recipients: ['nobody-known'] }],
    ['identity-papers', {}, { data: ['identity'], 'what-happened': 'unsure', recipients: ['strangers'] }],
    ['make-it-stop', {}, { persisted: 'yes', conduct: 'deliberate' }],
    ['make-it-stop', { happened: undefined }, { persisted: 'yes' }],
    ['make-it-stop', UNDATED, { persisted: 'no', conduct: 'careless' }],
    ['make-it-stop', { happened: { kind: 'still-going-on' }, nation: 'elsewhere' }, {}],
    ['complain', { already: ['complained'] }, {}],
    ['complain', { already: ['no-reply'] }, {}],
    ['complain', { already: ['refused'] }, {}],
    ['complain', { already: ['offered'] }, {}],
    ['complain', { already: ['accepted-money'] }, {}],
    ['complain', { already: ['started-claim'] }, {}],
    ['wait-for-answer', {}, {}],
    ['wait-for-answer', { already: ['complained', 'no-reply'] }, {}],
    ['wait-for-answer', { already: ['complained', 'refused'] }, {}],
    ['wait-for-answer', { already: ['complained'], nation: 'elsewhere' }, {}],
    ['chase-reply', { already: ['complained'] }, {}],
    ['chase-reply', { already: ['no-reply'], nation: 'elsewhere' }, {}],
    ['answer-refusal', { already: ['refused'], nation: 'elsewhere' }, {}],
    ['answer-refusal', { already: ['offered'] }, {}],
    ['police-complaint', { responsible: 'council' }, {}],
    ['police-complaint', { responsible: 'police', nation: 'elsewhere' }, {}],
    ['ombudsman', { responsible: 'council', already: ['started-claim'] }, {}],
    ['ombudsman', { responsible: 'employer' }, {}],
    ['ombudsman', { responsible: 'council', whose: 'died' }, {}],
    ['work', { responsible: undefined }, { data: ['work-school'] }],
    ['work', { responsible: 'employer', happened: { kind: 'known', date: '2026-05-28' } }, {}],
    ['criminal-injuries', { nation: 'elsewhere' }, { access: 'misused', effects: ['moved'] }],
    ['discrimination', { nation: 'elsewhere' }, { data: ['health'] }],
    ['regulator', { already: ['regulator-involved'] }, {}],
    ['regulator', { nation: 'elsewhere' }, {}],
    ['ask-regulator', {}, {}],
    ['ask-regulator', { already: ['regulator-involved'], nation: 'elsewhere' }, {}],
    ['letter-of-claim', { responsible: 'private-person' }, {}],
    ['letter-of-claim', { already: ['accepted-money'] }, {}],
    [
      'letter-of-claim',
      { happened: { kind: 'known', date: '2019' }, 'found-out': { kind: 'known', date: '2019' } },
      {},
    ],
    ['mediation', { already: ['signed'] }, {}],
    ['check-cover', { already: ['started-claim'] }, {}],
    [
      'court-or-lawyer',
      { happened: { kind: 'known', date: '2019' }, 'found-out': { kind: 'known', date: '2019' } },
      {},
    ],
    ['urgent-advice', {}, {}],
    // The year for human rights has surely gone, and the six for the data claim are long.
    ['urgent-advice', { responsible: 'council', happened: { kind: 'known', date: '2024' } }, {}],
    ['urgent-advice', { nation: 'elsewhere' }, {}],
  ])('%s is not for %j %j', (id, circumstances, answers) => {
    expect(has(id, circumstances, answers)).toBe(false);
  });
});

describe('in the words of the nation', () => {
  const why = (id: string, changes: Partial<Circumstances>) =>
    steps(changes).find((step) => step.id === id)?.why ?? '';

  it.each<[string, Partial<Circumstances>, RegExp]>([
    ['police-complaint', { responsible: 'police' }, /Independent Office for Police Conduct/],
    ['police-complaint', { responsible: 'police', nation: 'scotland' }, /Police Investigations and Review/],
    ['police-complaint', { responsible: 'police', nation: 'northern-ireland' }, /^The Police Ombudsman/],
    ['police-complaint', { responsible: 'police', nation: 'unknown' }, /^Each nation has its own body/],
    ['police-complaint', { responsible: 'prosecutor' }, /Crown Prosecution Service/],
    ['police-complaint', { responsible: 'prosecutor', nation: 'scotland' }, /Procurator Fiscal/],
    ['police-complaint', { responsible: 'prosecutor', nation: 'northern-ireland' }, /Public Prosecution/],
    ['police-complaint', { responsible: 'prosecutor', nation: 'unknown' }, /^Each nation’s prosecutors/],
    ['mediation', { nation: 'wales' }, /small claims to a free mediator/],
    ['mediation', { nation: 'scotland' }, /and the court what it offers\.$/],
    ['check-cover', { nation: 'wales' }, / Legal aid does not cover/],
    ['check-cover', { nation: 'scotland' }, /“advice and assistance”/],
    ['check-cover', { nation: 'northern-ireland' }, /legal aid scheme of its own/],
    ['check-cover', { nation: 'unknown' }, /and so may a union\.$/],
  ])('%s, %j: %s', (id, circumstances, words) => {
    expect(why(id, circumstances)).toMatch(words);
  });

  it('of the longer clock at work, which Northern Ireland does not have', () => {
    const work = (nation: Circumstances['nation']) =>
      why('work', { nation, responsible: 'employer', happened: { kind: 'known', date: '2026-11' } });
    expect(work('scotland')).toMatch(/it may be six months/);
    expect(work('northern-ireland')).not.toMatch(/six months/);
  });

  it('begins with a capital, however the law begins', () => {
    const howLong = steps().find(({ id }) => id === 'access-request')?.howLong;
    expect(howLong).toBe('One month for an answer, three months at most if it is complex');
  });
});

describe('how a body is reached', () => {
  const find = (id: string, changes: Partial<Circumstances>) => steps(changes).find((step) => step.id === id);

  it('with its rules, where it has some, and none at another step', () => {
    const council = find('ombudsman', { responsible: 'council' });
    expect(council?.routes.map(({ id }) => id)).toEqual(['lgsco']);
    expect(find('police-complaint', { responsible: 'police' })?.routes.map(({ id }) => id)).toEqual(['iopc']);
    expect(find('check-what-you-agreed', { already: ['signed'] })?.routes).toEqual([]);
  });

  it('by a page, a number or a text', () => {
    const support = steps({}, { distress: 'severe' }).find(({ id }) => id === 'support');
    expect(support?.link).toMatchObject({ id: 'samaritans', phone: '116 123' });
    expect(support?.alsoHelps.find(({ id }) => id === 'shout')?.phone).toMatch(/85258/);
    const noPhone = find('regulator', {})?.link;
    expect(noPhone?.url).toMatch(/^https:/);
    expect(noPhone).not.toHaveProperty('phone');
    const police = steps({ nation: 'scotland' }, { data: ['finance'], access: 'misused' });
    expect(police.find(({ id }) => id === 'report-fraud')?.link?.phone).toBe('101');
  });

  it('from abroad with all of them, each once, and no court or letter of ours', () => {
    const abroad = claim({ ...plain, nation: 'elsewhere' }, {}, { low: 0, typical: 1, high: 2 }, law, TODAY);
    expect(abroad.places.slice(0, 4)).toEqual([
      'citizens-advice-england',
      'citizens-advice-wales',
      'citizens-advice-scotland',
      'advice-ni',
    ]);
    expect(new Set(abroad.places).size).toBe(abroad.places.length);
    expect(abroad.forum.track).toBe('not-known');
    const died = claim({ ...plain, whose: 'died' }, {}, { low: 0, typical: 1, high: 2 }, law, TODAY);
    expect(died.forum.track).toBe('not-known');
    expect(died.letters).toEqual([]);
  });
});
