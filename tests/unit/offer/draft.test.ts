import { describe, expect, it } from 'vitest';
import { draftOf, type OfferDraft, readOfferDraft } from '../../../src/ui/offer/offer-draft.ts';
import { TODAY } from './people.ts';

const EMPTY = draftOf(undefined, {}, {});
const FILLED: OfferDraft = {
  ...EMPTY,
  form: 'money',
  pounds: '£1,200',
  signs: 'yes',
  'what-happened': 'sent-wrong',
  'how-many': 'one',
};
const read = (changed: Partial<OfferDraft>, before = {}) =>
  readOfferDraft({ ...FILLED, ...changed }, before, TODAY);
const faultsOf = (changed: Partial<OfferDraft>) => {
  const reading = read(changed);
  return reading.kind === 'faults' ? reading.faults.map(({ field }) => field) : [];
};

describe('the form about an offer', () => {
  it('reads what was typed', () => {
    expect(read({})).toEqual({
      kind: 'read',
      offer: { form: 'money', pounds: 1200, signs: true },
      answers: { 'what-happened': 'sent-wrong', 'how-many': 'one' },
      circumstances: {},
    });
    expect(
      read({
        people: '4',
        until: { day: '14', month: '12', year: '2026' },
        happened: { day: '', month: '', year: '2025' },
        loss: '90',
        nation: 'wales',
      }),
    ).toMatchObject({
      offer: { people: 4, until: '2026-12-14' },
      answers: { loss: 90 },
      circumstances: { nation: 'wales', happened: { kind: 'known', date: '2025' } },
    });
  });

  it('keeps no answer about signing where that is not known, and no sum where there is none', () => {
    expect(read({ signs: 'unknown' })).toMatchObject({ offer: { form: 'money', pounds: 1200 } });
    expect(read({ form: 'nothing', signs: 'yes' })).toMatchObject({
      kind: 'read',
      offer: { form: 'nothing' },
    });
    const monitoring = read({ form: 'monitoring', signs: 'no' });
    expect(monitoring).toMatchObject({ offer: { form: 'monitoring', signs: false } });
    expect(monitoring.kind === 'read' && 'pounds' in monitoring.offer).toBe(false);
    expect(read({ form: 'voucher', pounds: '' })).toMatchObject({ kind: 'read' });
  });

  it('leads to each field that is wrong', () => {
    expect(readOfferDraft(EMPTY, {}, TODAY)).toMatchObject({
      kind: 'faults',
      faults: [{ field: 'offer-form-money' }, { field: 'offer-what-happened' }, { field: 'offer-how-many' }],
    });
    expect(faultsOf({ pounds: '' })).toEqual(['offer-pounds']);
    expect(faultsOf({ pounds: '100,000,001' })).toEqual(['offer-pounds']);
    expect(faultsOf({ people: '1001' })).toEqual(['offer-people']);
    expect(faultsOf({ signs: '' })).toEqual(['offer-signs-yes']);
    expect(faultsOf({ until: { day: '', month: '12', year: '2026' } })).toEqual(['offer-until-day']);
    expect(faultsOf({ happened: { day: '', month: '', year: '2027' } })).toEqual(['offer-happened-day']);
    expect(faultsOf({ whose: 'my-child', childAge: '18' })).toEqual(['offer-child-age']);
    expect(faultsOf({ loss: '12,50' })).toEqual(['offer-loss']);
  });

  it('leaves alone what the tab knew and the form did not change', () => {
    const before = {
      nation: 'england',
      happened: { kind: 'between', from: '2023-03-22', to: '2023-03-31' },
      already: ['complained'],
    } as const;
    expect(read({}, before)).toMatchObject({ circumstances: before });
    expect(read({ nation: 'wales' }, before)).toMatchObject({
      circumstances: { ...before, nation: 'wales' },
    });
  });

  it('is filled in again from what it gave', () => {
    const reading = read({ people: '4', until: { day: '14', month: '12', year: '2026' } });
    if (reading.kind === 'faults') throw new Error('it reads');
    const again = draftOf(reading.offer, reading.answers, reading.circumstances);
    expect(readOfferDraft(again, {}, TODAY)).toEqual(reading);
  });
});
