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

  it('ask whoever got it by mistake to help, where that may be so', () => {
    const unsure = (answers: NonNullable<Change['answers']>) =>
      offered({ answers: { 'what-happened': 'unsure', ...answers } }).includes('wrong-recipient');
    for (const recipient of ['trusted', 'strangers', 'acquaintances'])
      for (const conduct of ['accident', 'careless'])
        expect(unsure({ recipients: [recipient], conduct }), `${recipient} ${conduct}`).toBe(true);
    expect(unsure({ recipients: ['strangers'], conduct: 'deliberate' })).toBe(false);
    expect(unsure({ recipients: ['organisation'], conduct: 'accident' })).toBe(false);
    expect(unsure({ recipients: ['strangers', 'criminals'], conduct: 'accident' })).toBe(false);
    for (const happened of ['published', 'recorded', 'wrong-record', 'used-without-asking', 'not-given'])
      expect(unsure({ 'what-happened': happened }), happened).toBe(false);
    expect(unsure({ 'what-happened': 'sent-wrong', recipients: [], conduct: 'malicious' })).toBe(true);
  });

  it('ask for it to stop where it went on after a complaint', () => {
    expect(offered({ answers: { persisted: 'yes' } })[0]).toBe('stop-and-delete');
    expect(offered({ answers: { persisted: 'no' } })[0]).toBe('access-request');
  });

  it('put the letter of claim last when the time has gone', () => {
    const gone = offered({ circumstances: { happened: { kind: 'known', date: '2018-06' } } });
    const papers = ['access-request', 'complaint', 'wrong-recipient', ...PAPERS, 'letter-of-claim'];
    expect(gone).toEqual(papers);
    // Told late, it is only perhaps that it has gone.
    const perhaps = { kind: 'known', date: '2018-06' } as const;
    expect(offered({ circumstances: { happened: perhaps, 'found-out': perhaps } })).toEqual(papers);
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
    expect(beforeAdding('marketing', { responsible: 'police', nation: 'wales' }, law)).toBeUndefined();
  });
});

describe('the grounds on offer', () => {
  const grounds = (change: Change = {}) =>
    groundsOnOffer(
      changed({
        ...change,
        answers: { 'what-happened': 'looked-at', conduct: 'malicious', data: ['health'], ...change.answers },
      }),
    ).map(({ ground, isIn }) => (isIn ? ground : `${ground}?`));
  const PRIVATE = ['private-information', 'confidence'];

  it('are misuse and confidence where somebody chose to, with what was private', () => {
    expect(grounds()).toEqual(PRIVATE);
    expect(grounds({ answers: { data: ['contact'] } })).toEqual([]);
    expect(grounds({ answers: { data: ['contact', 'unknown'] } })).toEqual([]);
    expect(grounds({ answers: { data: ['contact', 'health'] } })).toEqual(PRIVATE);
    expect(grounds({ answers: { known: 'public' } })).toEqual([]);
    expect(grounds({ answers: { data: ['contact'], known: 'secret' } })).toEqual([]);
    expect(grounds({ circumstances: { nation: 'scotland' } })).toEqual(['confidence']);
  });

  it('take looking and recording for chosen unless it is said that they were not', () => {
    const unsaid = (happened: string, conduct: string | undefined) =>
      grounds({ answers: { 'what-happened': happened, conduct } });
    expect(unsaid('looked-at', undefined)).toEqual(PRIVATE);
    expect(unsaid('recorded', 'unknown')).toEqual(['private-information']);
    expect(unsaid('used-without-asking', 'unknown')).toEqual(['marketing?', ...PRIVATE]);
    for (const conduct of ['accident', 'careless']) expect(unsaid('looked-at', conduct)).toEqual([]);
    expect(unsaid('sent-wrong', 'unknown')).toEqual([]);
    // It is known that it was looked at, though not by whom.
    expect(grounds({ answers: { recipients: ['unknown'] } })).toEqual(PRIVATE);
    for (const happened of ['hacked', 'lost', 'not-given', 'wrong-record'])
      expect(unsaid(happened, 'malicious'), happened).toEqual([]);
  });

  it('are none where nobody is known to have got it', () => {
    const unsure = (recipients: string[]) => grounds({ answers: { 'what-happened': 'unsure', recipients } });
    expect(unsure(['strangers'])).toEqual(PRIVATE);
    expect(unsure(['nobody-known'])).toEqual([]);
    expect(unsure(['criminals'])).toEqual([]);
  });

  it('are marketing only against those who have a choice of it, and stand in the letter if wanted', () => {
    const used = { answers: { 'what-happened': 'used-without-asking', conduct: 'careless' } };
    expect(grounds(used)).toEqual(['marketing?']);
    expect(grounds({ ...used, circumstances: { responsible: 'police' } })).toEqual(['human-rights?']);
    expect(grounds({ ...used, circumstances: { responsible: undefined } })).toEqual(['marketing?']);
    const wanted = textOf('letter-of-claim', changed({ ...used, particulars: { grounds: ['marketing'] } }));
    expect(wanted).toMatch(/I also say:\n\n- It was used to send marketing: .*regulation/i);
  });

  it('are human rights in the letter only where something private was done by a body that is the state’s', () => {
    const council = { circumstances: { responsible: 'council' } } as const;
    expect(grounds({ ...council, answers: { conduct: 'careless' } })).toEqual(['human-rights']);
    expect(grounds({ ...council, answers: { 'what-happened': 'lost' } })).toEqual(['human-rights?']);
    for (const responsible of ['government', 'prosecutor', 'police'] as const)
      expect(grounds({ circumstances: { responsible } }).at(-1), responsible).toMatch(/^human-rights/);
    for (const responsible of ['court', 'health', 'school', 'university', 'care-home', 'landlord'] as const)
      expect(grounds({ circumstances: { responsible } }).at(-1), responsible).toBe('human-rights?');
    for (const responsible of ['company', 'bank', 'charity', 'unknown', undefined] as const)
      expect(grounds({ circumstances: { responsible } }), String(responsible)).toEqual(PRIVATE);
    expect(grounds({ ...council, answers: { conduct: 'careless', known: 'public' } })).toEqual([
      'human-rights?',
    ]);
    expect(grounds({ ...council, circumstances: { ...council.circumstances, happened: undefined } })).toEqual(
      [...PRIVATE, 'human-rights'],
    );
    const undated = changed({
      circumstances: { responsible: 'council', happened: undefined },
      answers: { 'what-happened': 'looked-at', data: ['health'] },
    });
    expect(textOf('letter-of-claim', undated)).toMatch(/Human Rights Act 1998\.\n/);
  });
});

it('speaks of the other firm’s own duty in a claim, and not in a complaint', () => {
  const told = (id: 'complaint' | 'letter-of-claim') =>
    textOf(id, changed({ particulars: { otherFirm: 'Firm Ltd' } })).match(/^Firm Ltd also .*$/m)?.[0];
  expect(told('complaint')).toBe('Firm Ltd also had a part in this, and gets a copy of this letter.');
  expect(told('letter-of-claim')?.length).toBeGreaterThan(told('complaint')?.length ?? 0);
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
