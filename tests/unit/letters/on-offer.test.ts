import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/claim/circumstances.ts';
import { claim } from '../../../src/claim/claim.ts';
import { beforeAdding, beforeSending, lateWarning } from '../../../src/claim/letters/before-sending.ts';
import { groundsOnOffer } from '../../../src/claim/letters/further-grounds.ts';
import { LETTER_IDS } from '../../../src/claim/letters/letter.ts';
import { law } from '../claim-law.ts';
import { changed, NEIGHBOUR, TODAY, textOf } from './people.ts';

type Change = Parameters<typeof changed>[0];

function offered(change: Change = {}) {
  const { circumstances, answers } = changed(change);
  return claim(circumstances, answers, undefined, law, TODAY).letters;
}

const PAPERS = ['evidence-checklist', 'diary-sheet'];

describe('the letters on offer', () => {
  it('begin with asking and complaining, and end with the papers', () => {
    expect(offered()).toEqual([
      'access-request',
      'complaint',
      'letter-of-claim',
      'wrong-recipient',
      ...PAPERS,
    ]);
  });

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['complained'], ['access-request'], ['complaint', 'complaint-not-answered']],
    [['complained', 'no-reply'], ['complaint-not-answered'], ['complaint', 'access-not-answered']],
    [['no-reply'], ['complaint-not-answered', 'access-not-answered'], ['complaint']],
    [['refused'], ['answer-to-refusal', 'letter-of-claim'], ['complaint']],
    [['offered'], ['answer-to-offer', 'letter-of-claim'], ['complaint']],
    [['accepted-money'], ['access-request'], ['letter-of-claim', 'answer-to-offer', 'answer-to-refusal']],
    [['signed', 'offered'], ['access-request'], ['letter-of-claim', 'answer-to-offer', 'answer-to-refusal']],
    [['started-claim', 'no-reply'], [], ['letter-of-claim', 'complaint', 'complaint-not-answered']],
  ])('follow what was done: %j', (already, has, hasNot) => {
    const letters = offered({ circumstances: { already } as Partial<Circumstances> });
    expect(letters).toEqual(expect.arrayContaining([...has, ...PAPERS]));
    for (const id of hasNot) expect(letters).not.toContain(id);
  });

  it('follow what happened', () => {
    const lettersAfter = (happened: string) => offered({ answers: { 'what-happened': happened } });
    expect(lettersAfter('wrong-record')).toContain('put-right');
    expect(lettersAfter('not-given')).toEqual([
      'access-not-answered',
      'complaint',
      'letter-of-claim',
      ...PAPERS,
    ]);
    for (const happened of ['published', 'recorded', 'used-without-asking'])
      expect(lettersAfter(happened)).toContain('stop-and-delete');
    for (const happened of ['hacked', 'lost', 'looked-at'])
      expect(lettersAfter(happened)).not.toContain('wrong-recipient');
    expect(offered({ circumstances: { happened: { kind: 'still-going-on' } } })[0]).toBe('stop-and-delete');
  });

  it('ask nobody hostile to help, and write to no private person who may be dangerous', () => {
    expect(offered({ answers: { recipients: ['strangers', 'hostile'] } })).not.toContain('wrong-recipient');
    const person = { responsible: 'private-person' } as const;
    expect(offered({ circumstances: person })).toEqual(['stop-and-delete', ...PAPERS]);
    expect(offered({ circumstances: person, answers: { effects: ['harassed'] } })).toEqual(PAPERS);
  });

  it('put the letter of claim last when the time has gone', () => {
    const gone = offered({ circumstances: { happened: { kind: 'known', date: '2018-06' } } });
    expect(gone.at(-1)).toBe('letter-of-claim');
    expect(lateWarning('letter-of-claim', 'out-of-time')).toMatch(/has gone\. .* adviser/);
    expect(lateWarning('answer-to-refusal', 'perhaps')).toMatch(/may have gone\./);
    expect(lateWarning('letter-of-claim', 'in-time')).toBeUndefined();
    expect(lateWarning('access-request', 'out-of-time')).toBeUndefined();
  });
});

describe('before it is sent', () => {
  const ids = (id: (typeof LETTER_IDS)[number]) => beforeSending(id, law).map((point) => point.id);

  it('says with every letter to the other side that a letter stops no clock', () => {
    const silent = LETTER_IDS.filter((id) => !ids(id).includes('talks-stop-nothing'));
    expect(silent).toEqual(['wrong-recipient', ...PAPERS]);
  });

  it('says that a claim is public, and what signing ends', () => {
    expect(ids('letter-of-claim')).toEqual(['talks-stop-nothing', 'claim-is-public', 'money-may-end-claim']);
    expect(ids('answer-to-offer')).toContain('money-may-end-claim');
    expect(ids('answer-to-refusal')).toContain('claim-is-public');
  });

  it('says what a ground can cost: more against the police in England and Wales', () => {
    const of = (circumstances: Partial<Circumstances>) =>
      beforeAdding('human-rights', { ...NEIGHBOUR.circumstances, ...circumstances }, law)?.id;
    expect(of({ responsible: 'police' })).toBe('police-costs');
    expect(of({ responsible: 'police', nation: 'scotland' })).toBe('extra-grounds');
    expect(of({ responsible: 'council' })).toBe('extra-grounds');
  });
});

describe('the human rights year', () => {
  const isOffered = (circumstances: Partial<Circumstances>) =>
    groundsOnOffer(changed({ circumstances: { responsible: 'council', ...circumstances } })).some(
      ({ ground }) => ground === 'human-rights',
    );

  it('is over on the anniversary, counted from the latest day it can have been', () => {
    const on = (date: string) =>
      isOffered({ happened: { kind: 'known', date }, 'found-out': { kind: 'unknown' } });
    expect([on('2025-11-29'), on('2025-11-30'), on('2025-11'), on('2025')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isOffered({ happened: { kind: 'between', from: '2020', to: '2025-11-29' } })).toBe(false);
  });

  it('began before it was found out, unless it goes on', () => {
    const found = { 'found-out': { kind: 'known', date: '2025-06' } } as const;
    expect(isOffered({ happened: { kind: 'unknown' }, ...found })).toBe(false);
    expect(isOffered({ happened: { kind: 'still-going-on' }, ...found })).toBe(true);
  });

  it('is limited to the year where it goes on', () => {
    const facts = changed({
      circumstances: { responsible: 'council', happened: { kind: 'still-going-on', since: '2019' } },
    });
    expect(textOf('letter-of-claim', facts)).toMatch(/Human Rights Act 1998, for what was done in the year/);
  });

  it('is pleaded against a school or a clinic only by someone who says that the state runs it', () => {
    const facts = changed({ circumstances: { responsible: 'school' }, answers: { data: ['health'] } });
    expect(textOf('letter-of-claim', facts)).not.toContain('Human Rights Act');
    const asked = { ...facts, particulars: { grounds: ['human-rights'] as const } };
    expect(textOf('letter-of-claim', asked)).toContain('Human Rights Act');
  });
});

it('fills in who it is from and to, whoever held it, and nothing of a private person from a story', () => {
  const text = textOf(
    'letter-of-claim',
    changed({
      particulars: {
        name: 'Sam Example',
        address: '1 Any Street',
        organisation: 'Other Ltd',
        organisationAddress: '2 Any Road',
        reference: 'AB/1',
        otherFirm: 'Firm Ltd',
      },
    }),
  );
  expect(text).toMatch(
    /^Sam Example\n1 Any Street\n\nOther Ltd\n2 Any Road\n\n29 November 2026\n\nYour reference: AB\/1\n/,
  );
  expect(text).toMatch(/Firm Ltd also had a part in this, and gets a copy[\s\S]*Copy to: Firm Ltd\n$/);
  const person = changed({ circumstances: { responsible: 'private-person' } });
  expect(textOf('stop-and-delete', person)).toContain('[the person you write to]');
});
