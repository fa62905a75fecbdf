import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { claim } from '../../src/claim/claim.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { law, TODAY } from './claim-law.ts';

const SAID: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2024-03' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
};
const HURT: Answers = { distress: 'distress', access: 'seen', loss: 80 };

function whyOf(id: string, proof: Circumstances['proof'], answers: Answers = HURT, more: Circumstances = {}) {
  const circumstances = { ...SAID, ...more, ...(proof && { proof }) };
  return claim(circumstances, answers, undefined, law, TODAY).steps.find((step) => step.id === id)?.why;
}

describe('what proof a person holds', () => {
  it('decides what they are told to keep', () => {
    expect(whyOf('keep-evidence', undefined)).toBe('A claim needs proof. A few dated lines a day count.');
    expect(whyOf('keep-evidence', ['none'])).toMatch(/^A few dated lines a day count as proof\./);
    expect(whyOf('keep-evidence', ['told', 'receipts'])).toContain(
      'You have: the letter or message that told you; receipts, bills or bank statements.',
    );
  });

  it('decides what they are told to ask for', () => {
    expect(whyOf('ask-for-proof', ['none'])).toBe(
      'Much of it can be asked for. Ask the organisation to say in writing what happened. Ask a doctor to write down what it did, and when it began. Ask the bank or the shop for statements, or copies of bills. Ask someone you trust, who saw it, to write down what they saw and the day.',
    );
    expect(whyOf('ask-for-proof', ['messages', 'doctor'])).not.toMatch(/organisation|doctor/);
    expect(whyOf('ask-for-proof', ['told', 'receipts', 'witness'])).toBe(
      'Much of it can be asked for. Ask a doctor to write down what it did, and when it began.',
    );
  });

  it('asks for nothing that their answers do not call for, or that they hold', () => {
    const calm: Answers = { distress: 'worry', access: 'no-sign' };
    expect(whyOf('ask-for-proof', ['told'], calm)).toBeUndefined();
    expect(whyOf('ask-for-proof', ['none'], calm)).toBe(
      'Much of it can be asked for. Ask the organisation to say in writing what happened.',
    );
    expect(whyOf('ask-for-proof', ['told', 'doctor', 'receipts', 'witness'])).toBeUndefined();
    expect(whyOf('ask-for-proof', ['none'], { ...calm, diagnosis: 'mild' })).toContain('Ask a doctor');
  });

  it('is asked for of nobody who was not asked about it, or who can have no claim here', () => {
    expect(whyOf('ask-for-proof', undefined)).toBeUndefined();
    expect(whyOf('ask-for-proof', ['none'], HURT, { nation: 'elsewhere' })).toBeUndefined();
  });

  it('changes nothing of the time, the court, the warnings or the letters', () => {
    const value = { low: 500, typical: 900, high: 2000 };
    const { steps: _, ...without } = claim(SAID, HURT, value, law, TODAY);
    for (const proof of [['none'], ['told', 'doctor']] as const) {
      const { steps: __, ...found } = claim({ ...SAID, proof }, HURT, value, law, TODAY);
      expect(found).toEqual(without);
    }
  });
});
