import { describe, expect, it } from 'vitest';
import { faultsIn, type Site, site } from '../../src/site.ts';

const clinic: Site = {
  name: 'Harbour Advice',
  operator: 'Harbour Advice Centre',
  contact: 'help@harbour.example',
  regulatorNotice: '',
  callBack: { mode: 'none' },
};

describe('the operator’s settings', () => {
  it('hold as they stand, and for another operator', () => {
    expect([faultsIn(site), faultsIn(clinic)]).toEqual([[], []]);
  });

  it('are refused field by field, each with what is allowed', () => {
    expect(faultsIn({ ...clinic, name: ' ', contact: 'harbour' })).toEqual([
      'name must not be empty',
      'contact must be an email address, or empty',
    ]);
  });

  it('take a call-back only with somewhere for it to go', () => {
    expect(faultsIn({ ...clinic, callBack: { mode: 'email', to: 'nobody' } })).toEqual([
      'callBack.to must be an email address',
    ]);
    expect(faultsIn({ ...clinic, callBack: { mode: 'form', action: '/call' } })).toEqual([
      'callBack.action must be a full web address',
    ]);
    expect(
      faultsIn({ ...clinic, callBack: { mode: 'form', action: 'https://harbour.example/call' } }),
    ).toEqual([]);
  });
});
