import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseOperator, faultsIn, type Settings } from '../../src/operator/operator.ts';
import { site } from '../../src/operator/site.ts';
import { unnamed } from '../../src/operator/unnamed.ts';
import { HARBOUR, HARBOUR_BEHIND, HARBOUR_BY_EMAIL, harbourByForm } from '../operators.ts';

const form = harbourByForm('https://harbour.example/call').callBack;

function chosenFrom(text: string): () => unknown {
  const file = join(mkdtempSync(join(tmpdir(), 'operator-')), 'harbour.yaml');
  writeFileSync(file, text);
  return () => chooseOperator(HARBOUR, file);
}

describe('the operator’s settings', () => {
  it('hold as they stand, and for another operator in each mode', () => {
    expect(faultsIn(site)).toEqual([]);
    for (const callBack of [form, HARBOUR_BY_EMAIL.callBack, { mode: 'none' }]) {
      expect(faultsIn({ ...HARBOUR, callBack })).toEqual([]);
    }
    expect(faultsIn(harbourByForm('http://127.0.0.1:4000/call'))).toEqual([]);
  });

  it('name those who stand behind it, and what is not filled in is known', () => {
    expect(faultsIn({ ...HARBOUR, ...HARBOUR_BEHIND })).toEqual([]);
    expect(unnamed(chooseOperator({ ...HARBOUR, ...HARBOUR_BEHIND }, undefined))).toEqual([]);
    const bare = chooseOperator({ name: 'A', operator: 'B', funding: 'C.' }, undefined);
    expect(unnamed(bare).map((line) => line.split(':')[0])).toEqual([
      'people',
      'reviewer',
      'complaints',
      'contact',
      'host',
    ]);
  });

  it('take no calls unless told to', () => {
    expect(chooseOperator({ name: 'A', operator: 'B', funding: 'C.' }, undefined).callBack).toEqual({
      mode: 'none',
    });
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name must not be empty'],
    ['a contact that is no address', { contact: 'harbour' }, 'contact must be an email address, or empty'],
    ['a number for a name', { operator: 3 }, 'operator must be text'],
    ['a source that is no address', { source: 'git' }, 'source must be a full web address, or empty'],
    [
      'a mode we do not have',
      { callBack: { mode: 'fax' } },
      'callBack.mode must be one of none, email, form, not "fax"',
    ],
    [
      'an empty address to write to',
      { callBack: { ...form, mode: 'email', action: undefined } },
      'callBack.to is missing; it must be an email address',
    ],
    [
      'a path in place of an address',
      { callBack: { ...form, action: '/call' } },
      'callBack.action must be a full web address that starts with https://',
    ],
    [
      'an address that is not encrypted',
      { callBack: { ...form, action: 'http://harbour.example/call' } },
      'callBack.action must be a full web address that starts with https://',
    ],
    [
      'no privacy notice',
      { callBack: { ...form, privacyNotice: undefined } },
      'callBack.privacyNotice is missing; it must be',
    ],
    [
      'no way to object',
      { contact: '' },
      'contact must be an email address where readers may ask for a call',
    ],
    [
      'a review without a day',
      { reviewer: { ...HARBOUR_BEHIND.reviewer, on: 'last week' } },
      'reviewer.on must be a day',
    ],
    ['a person without a name', { people: [{ role: 'editor' }] }, 'people.0.name is missing'],
    ['a field we do not have', { colour: 'red' }, 'colour'],
  ])('are refused for %s, with what is allowed', (_, change, fault) => {
    expect(faultsIn({ ...HARBOUR, callBack: form, ...change } as unknown as Settings).join('\n')).toContain(
      fault,
    );
  });

  it('come from a file of their own, which is named when it is wrong', () => {
    expect(chosenFrom('name: Harbour\noperator: a clinic\nfunding: A charity.\n')()).toMatchObject({
      name: 'Harbour',
      host: '',
    });
    expect(chosenFrom('name: [Harbour\n')).toThrow(/harbour\.yaml does not fit:\n {2}cannot be read as YAML/);
    expect(() => chooseOperator(HARBOUR, '/nowhere.yaml')).toThrow('SITE_OPERATOR names /nowhere.yaml');
    expect(chosenFrom('name: Harbour\n')).toThrow(
      /harbour\.yaml needs mending:\n {2}operator is missing; it must be text/,
    );
  });
});
