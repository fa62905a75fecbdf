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
