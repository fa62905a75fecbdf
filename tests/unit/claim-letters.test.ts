import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/claim/letters/letter.ts';
import { letters } from '../../src/claim/letters/letters.ts';
import type { LetterFacts } from '../../src/claim/letters/parts.ts';
import { law, TODAY } from './claim-law.ts';

const company: LetterFacts = {
  circumstances: {
    nation: 'england-wales',
    whose: 'mine',
    responsible: 'company',
    happened: { kind: 'known', date: '2026-03' },
    'found-out': { kind: 'known', date: '2026-04-09' },
    already: ['none'],
  },
  answers: {
    data: ['home-address', 'finance'],
    recipients: ['criminals'],
    access: 'misused',
    conduct: 'careless',
    distress: 'worry',
    effects: ['sleep'],
    loss: 1250,
  },
  addresses: {
    name: 'Sam Example',
    address: '1 Any Street, Anytown',
    organisation: 'Example Ltd',
    organisationAddress: '2 Other Road, Othertown',
    reference: 'AB/123',
  },
  law,
  today: TODAY,
};

const police: LetterFacts = {
  circumstances: {
    nation: 'scotland',
    whose: 'my-child',
    'child-age': 12,
    responsible: 'police',
    happened: { kind: 'still-going-on', since: '2025' },
    'found-out': { kind: 'unknown' },
  },
  answers: {
    data: ['sexual-offence', 'protected', 'unknown'],
    conduct: 'deliberate',
    diagnosis: 'moderate',
    effects: ['moved', 'treatment', 'harassed'],
  },
  addresses: {},
  law,
  today: TODAY,
};

describe.each([
  ['company', company],
  ['police', police],
])('the letters in the case of a %s', (name, facts) => {
  it.each(letters(facts))('hold to the reviewed text of $id', async (letter) => {
    await expect(plainText(letter)).toMatchFileSnapshot(`golden/${name}-${letter.id}.txt`);
  });
});

describe('a letter', () => {
  it('rests on section 169 against the police and article 82 against a company', () => {
    const text = (facts: LetterFacts) => letters(facts).map(plainText).join('\n');
    expect(text(police)).toContain('section 169');
    expect(text(police)).toContain('section 45');
    expect(text(company)).not.toContain('section 169');
    expect(text(company)).toContain('article 82');
  });

  it('names the English protocol in England and Wales alone', () => {
    const claim = (facts: LetterFacts) =>
      letters(facts).map(plainText).join('\n').includes('Pre-Action Protocol');
    expect([claim(company), claim(police)]).toEqual([true, false]);
  });

  it('never says how a person felt', () => {
    for (const facts of [company, police]) {
      for (const letter of letters(facts).filter(({ id }) => id !== 'evidence-checklist')) {
        expect(plainText(letter)).not.toMatch(/distress|anxi|upset|worr|afraid|suffer/i);
      }
    }
  });
});
