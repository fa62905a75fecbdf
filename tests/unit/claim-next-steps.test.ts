import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { dateFault } from '../../src/claim/circumstances.ts';
import { claim } from '../../src/claim/claim.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { askedIn, missingIn } from '../../src/questions/answers.ts';
import { allClaimQuestions, claimQuestions } from '../../src/questions/claim-questions.ts';
import { law, TODAY } from './claim-law.ts';

const plain: Circumstances = {
  nation: 'england-wales',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2026-03' },
  'found-out': { kind: 'known', date: '2026-04' },
  already: ['none'],
};

function steps(circumstances: Circumstances = plain, answers: Answers = {}) {
  return claim(circumstances, answers, undefined, law, TODAY).steps;
}

function ids(circumstances?: Circumstances, answers?: Answers): string[] {
  return steps(circumstances, answers).map(({ id }) => id);
}

describe('what to do now', () => {
  it('starts with papers for somebody in no danger and in no hurry', () => {
    expect(ids()).toEqual([
      'keep-evidence',
      'access-request',
      'complain',
      'ombudsman',
      'regulator',
      'letter-of-claim',
      'mediation',
      'check-cover',
      'court-or-lawyer',
      'free-advice',
    ]);
  });

  it('puts safety before everything where someone dangerous has it', () => {
    const answers: Answers = {
      data: ['home-address', 'finance'],
      recipients: ['hostile'],
      distress: 'severe',
    };
    expect(ids(plain, answers).slice(0, 2)).toEqual(['safety', 'support']);
    expect(steps({ ...plain, nation: 'scotland' }, answers)[0]?.link?.phone).toBe('0800 027 1234');
  });

  it('puts locked accounts before papers where money is at stake', () => {
    const order = ids(plain, { data: ['finance'], recipients: ['criminals'], access: 'misused' });
    expect(order.indexOf('secure-money')).toBeLessThan(order.indexOf('access-request'));
    expect(order).toContain('report-fraud');
  });

  it('sends a Scot to the police, not to Report Fraud', () => {
    const answers: Answers = { data: ['finance'], access: 'misused' };
    const report = steps({ ...plain, nation: 'scotland' }, answers).find(({ id }) => id === 'report-fraud');
    expect(report?.link?.phone).toBe('101');
    expect(report?.alsoHelps).toEqual([]);
  });

  it('says to get advice now where time is short, run out or not known', () => {
    expect(ids({ ...plain, responsible: 'council', happened: { kind: 'known', date: '2026-01' } })).toContain(
      'urgent-advice',
    );
    expect(ids({ ...plain, happened: { kind: 'known', date: '2017' } })).toContain('urgent-advice');
    expect(ids({ ...plain, happened: { kind: 'unknown' } })).toContain('urgent-advice');
  });

  it('writes no letter of claim for someone who has signed or started', () => {
    const order = ids({ ...plain, already: ['signed'] });
    expect(order).toContain('check-what-you-agreed');
    expect(order).not.toContain('letter-of-claim');
  });

  it('leaves only papers and advice to someone we cannot help to claim', () => {
    expect(ids({ ...plain, nation: 'elsewhere' })).toEqual(['keep-evidence', 'free-advice']);
  });

  it('names the right complaints body', () => {
    const police = steps({ ...plain, responsible: 'police' }).find(({ id }) => id === 'police-complaint');
    expect(police?.link?.text).toMatch(/Police Conduct/);
    const hospital = steps({ ...plain, responsible: 'health', nation: 'northern-ireland' });
    expect(hospital.find(({ id }) => id === 'ombudsman')?.link?.id).toBe('nipso');
  });

  it('sends nobody to a court of another nation', () => {
    const scottish = steps({ ...plain, nation: 'scotland' }).find(({ id }) => id === 'court-or-lawyer');
    expect([scottish?.link?.text, ...(scottish?.alsoHelps ?? []).map(({ text }) => text)]).toEqual([
      'Simple procedure (Scottish Courts)',
      'Law Society of Scotland: Find a Solicitor',
    ]);
  });
});

/** Whom a step leads to, the first one first. */
function leadsTo(id: string, circumstances: Partial<Circumstances>, answers: Answers = {}) {
  const step = steps({ ...plain, ...circumstances }, answers).find((one) => one.id === id);
  return step && [step.link, ...step.alsoHelps].map((link) => link?.id);
}

const HELD_BACK = { happened: { kind: 'unknown' } } as const;
const HOSTILE: Answers = { recipients: ['hostile'] };
const HURT: Answers = { access: 'misused', effects: ['harassed'] };
const OFFENCE: Answers = { distress: 'severe', data: ['sexual-offence'] };
const RECENT = { happened: { kind: 'known', date: '2026-11' } } as const;

describe('who can help', () => {
  it.each<[string, NonNullable<Circumstances['nation']>, Partial<Circumstances>, Answers, string[]]>([
    ['safety', 'england', {}, HOSTILE, ['national-domestic-abuse-helpline', 'victim-support-ew']],
    ['safety', 'wales', {}, HOSTILE, ['live-fear-free', 'victim-support-ew']],
    ['safety', 'scotland', {}, HOSTILE, ['sdafmh', 'victim-support-scotland']],
    ['safety', 'northern-ireland', {}, HOSTILE, ['dsa-helpline-ni', 'victim-support-ni']],
    ['safety', 'wales', {}, HOSTILE, ['mens-advice-line', 'galop', 'national-stalking-helpline']],
    ['support', 'england', {}, { distress: 'severe' }, ['samaritans', 'shout']],
    ['support', 'scotland', {}, { diagnosis: 'mild' }, ['samaritans', 'breathing-space']],
    ['support', 'northern-ireland', {}, { distress: 'distress' }, ['samaritans', 'lifeline-ni']],
    ['support', 'england', { whose: 'my-child' }, { distress: 'severe' }, ['childline', 'nspcc']],
    ['support', 'england', {}, OFFENCE, ['rape-crisis-ew-247', 'survivors-trust']],
    ['support', 'scotland', {}, OFFENCE, ['rape-crisis-scotland', 'survivors-trust']],
    ['support', 'northern-ireland', {}, OFFENCE, ['dsa-helpline-ni', 'survivors-trust']],
    ['images', 'england', {}, { data: ['intimate-images'] }, ['revenge-porn-helpline']],
    ['urgent-advice', 'england', HELD_BACK, {}, ['citizens-advice-england', 'advocate', 'advicenow']],
    ['urgent-advice', 'wales', HELD_BACK, {}, ['citizens-advice-wales', 'advocate', 'advicenow']],
    ['urgent-advice', 'scotland', HELD_BACK, {}, ['citizens-advice-scotland']],
    ['urgent-advice', 'northern-ireland', HELD_BACK, {}, ['advice-ni']],
    ['check-what-you-agreed', 'england', { already: ['signed'] }, {}, ['sra-register', 'legal-ombudsman']],
    ['check-what-you-agreed', 'scotland', { already: ['signed'] }, {}, ['slcc']],
    ['weigh-offer', 'england', { already: ['offered'] }, {}, ['citizens-advice-england']],
    ['secure-money', 'england', {}, { data: ['finance'] }, ['159', 'credit-reports', 'have-i-been-pwned']],
    ['secure-money', 'wales', {}, { data: ['identity'] }, ['159', 'cifas-protective-registration']],
    ['report-fraud', 'northern-ireland', {}, { data: ['finance'], access: 'misused' }, ['report-fraud']],
    ['make-it-stop', 'england', { happened: { kind: 'still-going-on' } }, {}, ['ico-helpline']],
    ['access-request', 'england', {}, {}, ['ico-helpline']],
    ['complain', 'england', { responsible: 'prosecutor' }, {}, ['cps-complaints']],
    ['chase-reply', 'england', { already: ['no-reply'] }, {}, ['ico-complain']],
    ['answer-refusal', 'scotland', { already: ['refused'] }, {}, ['citizens-advice-scotland']],
    ['criminal-injuries', 'england', {}, HURT, ['criminal-injuries']],
    ['criminal-injuries', 'northern-ireland', {}, HURT, ['criminal-injuries-ni']],
    ['discrimination', 'scotland', RECENT, { data: ['health'] }, ['equality-advisory']],
    ['discrimination', 'northern-ireland', RECENT, { data: ['health'] }, ['equality-commission-ni']],
    ['regulator', 'england', {}, {}, ['ico-complain', 'ico-compensation']],
    ['ask-regulator', 'wales', { already: ['regulator-involved'] }, {}, ['ico-helpline', 'ico-compensation']],
    ['letter-of-claim', 'england', {}, {}, ['ico-compensation']],
    ['court-or-lawyer', 'wales', {}, {}, ['money-claim', 'court-fees', 'help-with-fees', 'sra-register']],
    ['court-or-lawyer', 'northern-ireland', {}, {}, ['ni-small-claims']],
  ])('for %s in %s', (step, nation, circumstances, answers, places) => {
    expect(leadsTo(step, { nation, ...circumstances }, answers)).toEqual(expect.arrayContaining(places));
  });

  it('has a scheme of its own in Northern Ireland for those hurt by a crime or treated worse', () => {
    const irish = { nation: 'northern-ireland', ...RECENT } as const;
    expect(leadsTo('criminal-injuries', irish, HURT)).toEqual(['criminal-injuries-ni']);
    expect(leadsTo('criminal-injuries', { nation: 'wales' }, HURT)).toEqual(['criminal-injuries']);
    expect(leadsTo('discrimination', irish, { data: ['health'] })).toEqual(['equality-commission-ni']);
  });

  it('is for a child those who help children', () => {
    const forChildren = ['report-remove', 'childline', 'nspcc'];
    const images: Answers = { data: ['intimate-images'] };
    expect(leadsTo('images', { whose: 'my-child' }, images)).toEqual(forChildren);
    expect(leadsTo('images', {}, { ...images, vulnerable: ['child'] })).toEqual(forChildren);
    expect(leadsTo('support', {}, { distress: 'severe' })).toEqual(['samaritans', 'shout']);
  });

  it('is nobody where the step needs nobody', () => {
    for (const step of ['keep-evidence', 'complain', 'mediation', 'check-cover'])
      expect(leadsTo(step, {}), step).toEqual([undefined]);
  });
});

describe('the claim questions', () => {
  it('ask a child’s age only for a child', () => {
    expect(askedIn(allClaimQuestions, plain).map(({ id }) => id)).not.toContain('child-age');
    expect(askedIn(allClaimQuestions, { whose: 'my-child' }).map(({ id }) => id)).toContain('child-age');
  });

  it('name what is not answered yet', () => {
    const missing = (said: Circumstances) => missingIn(allClaimQuestions, said).map(({ id }) => id);
    expect(missing(plain)).toEqual([]);
    expect(missing({ nation: 'scotland', whose: 'my-child' })).toEqual([
      'child-age',
      'responsible',
      'happened',
      'found-out',
      'already',
    ]);
  });

  it('say why they are asked', () => {
    for (const question of claimQuestions) {
      expect(question.why.length, question.id).toBeGreaterThan(20);
      expect(question.text.endsWith('?'), question.id).toBe(true);
    }
  });

  it('find dates that cannot be right', () => {
    expect(dateFault(plain, TODAY)).toBeUndefined();
    expect(dateFault({ happened: { kind: 'known', date: '2027' } }, TODAY)).toMatch(
      /^When it happened .*future/,
    );
    expect(dateFault({ 'found-out': { kind: 'known', date: '2027' } }, TODAY)).toMatch(
      /^When you found out .*future/,
    );
    const found = (date: string) =>
      dateFault(
        { happened: { kind: 'known', date: '2024-05-07' }, 'found-out': { kind: 'known', date } },
        TODAY,
      );
    expect(found('2024-05-06')).toMatch(/before it happened/);
    expect(found('2024-04')).toMatch(/before it happened/);
    // The very day, and a month that holds it.
    expect(found('2024-05-07')).toBeUndefined();
    expect(found('2024-05')).toBeUndefined();
  });

  it('find no fault in a date that stands alone, or is not known', () => {
    const date = { kind: 'known', date: '2024-05' } as const;
    expect(dateFault({}, TODAY)).toBeUndefined();
    expect(dateFault({ happened: date }, TODAY)).toBeUndefined();
    expect(dateFault({ 'found-out': date }, TODAY)).toBeUndefined();
    expect(dateFault({ happened: date, 'found-out': { kind: 'unknown' } }, TODAY)).toBeUndefined();
    expect(dateFault({ happened: { kind: 'unknown' }, 'found-out': date }, TODAY)).toBeUndefined();
  });
});
