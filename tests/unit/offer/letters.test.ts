import { describe, expect, it } from 'vitest';
import type { OfferInLetter } from '../../../src/claim/letters/letter-facts.ts';
import type { Offer } from '../../../src/offer/offer.ts';
import { reasonsFor } from '../../../src/offer/reasons.ts';
import type { Weighed } from '../../../src/offer/weigh.ts';
import { changed, textOf } from '../letters/people.ts';

const MONEY: OfferInLetter = { what: '£3,000', isMoney: true, people: 1, reasons: [] };
const VOUCHER: OfferInLetter = { what: 'a voucher for £10', isMoney: false, people: 1, reasons: [] };
const withOffer = (offer: OfferInLetter, circumstances = {}) => ({ ...changed({ circumstances }), offer });

describe('a letter about an offer', () => {
  it('names what was offered, and to how many', () => {
    const four = withOffer({ ...MONEY, people: 4, each: '£750' });
    for (const id of ['answer-to-offer', 'offer-more', 'offer-yes', 'offer-no'] as const)
      expect(textOf(id, four)).toContain('Thank you for your offer of £3,000, which is £750 for each of us.');
    for (const id of ['offer-more', 'offer-yes', 'offer-no'] as const)
      expect(textOf(id, four)).toContain('I write for 4 of us: [the full name of each].');
    expect(textOf('offer-yes', withOffer(MONEY))).not.toContain('of us');
    expect(textOf('offer-yes', changed({}))).toContain('[the sum and the day]');
  });

  it('asks for more without a sum of its own, which would end their offer', () => {
    const text = textOf('offer-more', withOffer({ ...MONEY, reasons: ['I lost £90.'] }));
    expect(text).toContain(
      'Would you look at the sum again? This letter neither accepts your offer nor refuses it.',
    );
    expect(text).toContain('- I lost £90.\n');
    expect(text.replaceAll(/£3,000|£90|£1,250/g, '')).not.toContain('£');
    expect(textOf('offer-more', withOffer(VOUCHER))).toContain('whether to pay money as well?');
  });

  it('says yes to money, and takes a voucher without giving anything up', () => {
    expect(textOf('offer-yes', withOffer(MONEY))).toContain('I accept it.');
    const voucher = textOf('offer-yes', withOffer(VOUCHER));
    expect(voucher).toContain('I do not take it in settlement of anything.');
    expect(voucher).not.toContain('I accept');
  });

  it('settles nothing alone for a child, or for somebody who cannot decide', () => {
    for (const circumstances of [
      { whose: 'my-child' },
      { whose: 'someone-i-act-for', capacity: 'lacks' },
      { whose: 'someone-i-act-for', capacity: 'unknown' },
    ]) {
      const text = textOf('offer-yes', withOffer(MONEY, circumstances));
      expect(text).toContain('nothing is settled until whoever must approve it has done so');
      expect(text).not.toContain('I accept it.');
    }
    const able = withOffer(MONEY, { whose: 'someone-i-act-for', capacity: 'has' });
    expect(textOf('offer-yes', able)).toContain('I accept it.');
  });
});

describe('the reasons for more', () => {
  const among = (of: number, lower: number, higher: number) => ({ of, lower, higher }) as Weighed;
  const money: Offer = { form: 'money', pounds: 200 };

  it('are what others got only where more got more, and a loss only where it is larger', () => {
    expect(reasonsFor(money, among(21, 5, 14), undefined)).toEqual([
      'Of 21 outcomes without a court that are known and most like this, 14 came to more than £200 for one person.',
    ]);
    expect(reasonsFor(money, among(21, 10, 10), undefined)).toEqual([]);
    expect(reasonsFor(money, among(21, 14, 5), 200)).toEqual([]);
    expect(reasonsFor(money, among(21, 14, 5), 201)).toEqual(['I lost £201, which is more than that.']);
    expect(reasonsFor({ form: 'voucher', pounds: 10 }, among(21, 0, 14), undefined)).toEqual([
      'Of 21 outcomes without a court that are known and most like this, 14 ended with money.',
    ]);
  });

  it('are counted for each of several', () => {
    expect(reasonsFor({ ...money, people: 4 }, among(21, 5, 14), 60)).toEqual([
      'Of 21 outcomes without a court that are known and most like this, 14 came to more than £50 for one person.',
      'I lost £60, which is more than that.',
    ]);
  });
});
