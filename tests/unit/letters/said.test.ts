import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/claim/circumstances.ts';
import { brokenDuties } from '../../../src/claim/letters/duties.ts';
import { wantsOf } from '../../../src/claim/letters/wants.ts';
import { questionById } from '../../../src/questions/questions.ts';
import { changed, textOf } from './people.ts';

type Change = Parameters<typeof changed>[0];

const claimOf = (change: Change = {}) => textOf('letter-of-claim', changed(change));

describe('a letter tells what happened', () => {
  it.each([
    ['lost', 'You lost my information, or left it where others could find it.'],
    ['hacked', 'Somebody broke into a system that held my information.'],
    ['published', 'My information was published.'],
    ['looked-at', 'Somebody with no right to it looked at my information, or told others.'],
    ['recorded', 'Somebody watched or recorded me.'],
    ['wrong-record', 'You hold, or held, a wrong record about me.'],
    ['used-without-asking', 'You used my information for something that nobody had agreed to.'],
    ['not-given', 'I asked you for my information and did not get it.'],
    ['unsure', 'My information was not handled as it should have been.'],
  ])('as it was answered: %s', (happened, sentence) => {
    expect(claimOf({ answers: { 'what-happened': happened } })).toContain(`\n${sentence} It happened in`);
  });

  it.each<[Circumstances['happened'], string]>([
    [undefined, 'I do not know when it happened, and ask you to tell me.'],
    [{ kind: 'unknown' }, 'I do not know when it happened, and ask you to tell me.'],
    [{ kind: 'known', date: '2026-03-10' }, 'It happened on 10 March 2026.'],
    [{ kind: 'known', date: '2026' }, 'It happened in 2026.'],
    [
      { kind: 'between', from: '2025-11', to: '2026-02' },
      'It happened between November 2025 and February 2026.',
    ],
    [{ kind: 'still-going-on', since: '2026-02' }, 'It began in February 2026 and is still going on.'],
    [{ kind: 'still-going-on' }, 'It is still going on.'],
  ])('and when: %j', (happened, sentence) => {
    expect(claimOf({ circumstances: { happened } })).toContain(`had it. ${sentence} I found out`);
  });

  it('and when they found out, where they said so', () => {
    const found = (foundOut: Circumstances['found-out']) =>
      claimOf({ circumstances: { 'found-out': foundOut } });
    expect(found({ kind: 'known', date: '2026-04-09' })).toContain(
      'March 2026. I found out on 9 April 2026.\n',
    );
    expect(found({ kind: 'between', from: '2025', to: '2026-02' })).toContain(
      'I found out between 2025 and February 2026.\n',
    );
    for (const not of [undefined, { kind: 'unknown' }, { kind: 'still-going-on' }] as const) {
      expect(found(not)).toContain('It happened in March 2026.\n');
      expect(found(not)).not.toContain('I found out');
    }
    const diary = (foundOut: Circumstances['found-out']) =>
      textOf('diary-sheet', changed({ circumstances: { 'found-out': foundOut } }));
    expect(diary({ kind: 'known', date: '2026-04' })).toContain('\n\nI found out in April 2026.\n\n- Date');
    expect(diary({ kind: 'unknown' })).toContain('Write good days too.\n\n- Date');
  });

  it('and what became of it: seen, or perhaps, and whether somebody chose to', () => {
    const told = (access: string, conduct: string) => claimOf({ answers: { access, conduct } });
    expect(told('possible', 'deliberate')).toContain(
      '\nIt may have been looked at. I believe that somebody chose to do this.\n',
    );
    expect(told('unknown', 'unknown')).toContain('- strangers\n\n[what else');
  });

  it('and names no kind and nobody where none is known', () => {
    const text = claimOf({
      answers: { data: ['unknown'], recipients: ['unknown'], access: 'unknown', conduct: 'unknown' },
    });
    expect(text).toContain('I found out on 9 April 2026.\n\n[what else');
    expect(text).not.toMatch(/The information was about|it reached/);
    const both = claimOf({ answers: { data: ['finance', 'unknown'], recipients: ['unknown', 'many'] } });
    expect(both).toContain('The information was about:\n\n- money matters\n\nAs far as I know');
    expect(both).toContain('it reached:\n\n- more than fifty people\n\n');
    expect(textOf('stop-and-delete', changed({ answers: { data: ['unknown'] } }))).toContain(
      'can be seen].\n\nPlease:',
    );
  });
});

describe('a letter tells what it did', () => {
  const section = (text: string, from: string, to: string) =>
    text.slice(text.indexOf(`\n${from}\n`), text.indexOf(`\n${to}\n`)).trim();
  const harmIn = (answers: Change['answers'], circumstances: Change['circumstances'] = {}) =>
    section(
      claimOf({ answers: { effects: [], lasted: 'unknown', ...answers }, circumstances }),
      'THE HARM',
      'THE LAW',
    );

  it('with the money, and without any where none was lost', () => {
    expect(harmIn({ distress: 'worry', loss: 1250 })).toBe(
      'THE HARM\n\nI was really worried and upset.\n\nI lost £1,250 because of it. I can send what I have to show it.',
    );
    for (const loss of [0, undefined, 'unknown'])
      expect(harmIn({ distress: 'worry', loss })).toBe('THE HARM\n\nI was really worried and upset.');
  });

  it('leaves a gap where nothing was said, and no title over nothing where there was no harm', () => {
    expect(harmIn({ distress: undefined, loss: undefined })).toBe(
      'THE HARM\n\n[what it did to you, and for how long]',
    );
    expect(harmIn({ distress: undefined, loss: undefined }, { whose: 'my-child' })).toBe(
      'THE HARM\n\n[what it did to them, and for how long]',
    );
    const none = { distress: 'none', loss: undefined, effects: [], lasted: 'unknown' };
    expect(claimOf({ answers: none })).toContain('or nothing]\n\nTHE LAW');
    expect(textOf('complaint', changed({ answers: none }))).toContain('or nothing]\n\nWHAT I ASK FOR');
    expect(harmIn({ distress: 'none', loss: 40 })).toMatch(/^THE HARM\n\nI lost £40 /);
  });

  it('asks for the money lost only where some was', () => {
    expect(claimOf()).toContain('- pay compensation for the harm, and the money I lost\n');
    for (const loss of [0, undefined, 'unknown'])
      expect(claimOf({ answers: { loss } })).toContain('- pay compensation for the harm\n');
  });
});

/** What a person can answer to a question about harm; to have none and not to know say nothing. */
function answersTo(id: 'distress' | 'lasted' | 'effects' | 'diagnosis'): readonly string[] {
  const question = questionById(id);
  if (!question || !('options' in question)) throw new Error(`no options of ${id}`);
  return question.options
    .map(({ value }) => value)
    .filter((value) => value !== 'none' && value !== 'unknown');
}

describe('whatever harm was answered', () => {
  const saying = (id: string, value: string, whose: Circumstances['whose']) => {
    const answers = { distress: 'none', lasted: 'unknown', effects: [], diagnosis: 'none', loss: undefined };
    const answer = id === 'effects' ? [value] : value;
    return claimOf({ circumstances: { whose }, answers: { ...answers, [id]: answer } }).match(
      /HARM\n\n(.*)\n/,
    )?.[1];
  };

  it.each(['distress', 'lasted', 'effects', 'diagnosis'] as const)('%s is said of whoever it was', (id) => {
    for (const value of answersTo(id)) {
      const mine = saying(id, value, 'mine');
      expect(mine, value).toMatch(/^(I|It|A doctor) .*\.$/);
      expect(mine, value).not.toMatch(/\b(they|their)\b/i);
      const theirs = saying(id, value, 'my-child');
      expect(theirs, value).toMatch(/^(They|It|A doctor) .*\.$/);
      expect(theirs, value).not.toMatch(/\b(my|I (?!can ask))\b/);
    }
  });

  it('graver is said otherwise', () => {
    for (const id of ['distress', 'lasted', 'effects'] as const) {
      const words = answersTo(id).map((value) => saying(id, value, 'mine'));
      expect(new Set(words).size).toBe(answersTo(id).length);
    }
  });
});

it('names offences and protection as a formal letter should', () => {
  const text = claimOf({ answers: { data: ['offences', 'protected'] } });
  expect(text).toContain('- an alleged or proved offence');
  expect(text).toContain('- information kept secret for safety');
});

describe('the duties', () => {
  const HAPPENED = [
    'sent-wrong',
    'hacked',
    'looked-at',
    'recorded',
    'wrong-record',
    'used-without-asking',
    'not-given',
  ];
  const duties = (happened: string, circumstances: Change['circumstances'], data = ['health']) =>
    brokenDuties(changed({ circumstances, answers: { 'what-happened': happened, data } }));

  it.each(HAPPENED)('stand in the law of the day and of the body: %s', (happened) => {
    const old = { happened: { kind: 'known', date: '2017' } } as const;
    for (const line of duties(happened, old)) expect(line).toMatch(/Data Protection Act 1998|1998/);
    for (const line of duties(happened, { responsible: 'police' })) expect(line).toMatch(/2018/);
    for (const line of duties(happened, {})) expect(line).toMatch(/UK GDPR/);
  });

  it('are more for what the law guards more closely, unless it was only not kept safe', () => {
    const isGuarded = (kind: string, happened = 'sent-wrong') =>
      duties(happened, {}, [kind]).some((line) => line.includes('guards more closely'));
    for (const kind of ['health', 'mental-health', 'sexual-life', 'beliefs-origin', 'biometric'])
      expect(isGuarded(kind), kind).toBe(true);
    for (const kind of ['finance', 'contact']) expect(isGuarded(kind), kind).toBe(false);
    for (const happened of ['recorded', 'used-without-asking', 'looked-at'])
      expect(isGuarded('health', happened), happened).toBe(true);
    for (const happened of ['hacked', 'lost', 'not-given', 'wrong-record'])
      expect(isGuarded('health', happened), happened).toBe(false);
    const unknown = {
      'what-happened': 'unsure',
      conduct: 'deliberate',
      recipients: ['unknown'],
      data: ['health'],
    };
    expect(brokenDuties(changed({ answers: unknown })).join()).toMatch(
      /^It was handled .*guards more closely/,
    );
  });
});

describe('what to gather', () => {
  const checklist = (answers: Change['answers']) => textOf('evidence-checklist', changed({ answers }));
  const NOTHING = {
    data: ['health'],
    recipients: ['insiders'],
    access: 'possible',
    persisted: 'no',
    effects: [],
    diagnosis: 'none',
    vulnerable: ['none'],
  };

  it.each<[string, string, readonly string[]]>([
    ['Pictures of the screen', 'recipients', ['public', 'many', 'strangers']],
    ['Names of people who saw it', 'access', ['seen', 'misused']],
    ['Earlier complaints', 'persisted', ['yes']],
    ['GP, hospital or counselling records', 'effects', ['treatment']],
    ['A report that names the diagnosis', 'diagnosis', ['worsened', 'mild', 'moderate', 'severe']],
    ['Records of illness or treatment from before', 'vulnerable', ['ill']],
    ['Sick notes', 'effects', ['work']],
    ['Police reports', 'effects', ['safety-fear', 'harassed', 'moved']],
    ['Messages or calls', 'effects', ['harassed']],
    ['Rent, removal and lock bills', 'effects', ['moved']],
    ['Bank statements', 'data', ['finance', 'identity']],
  ])('%s, only where %s is one of %j', (proof, question, options) => {
    expect(checklist(NOTHING)).not.toContain(proof);
    for (const option of options) {
      const isOne = question === 'access' || question === 'persisted' || question === 'diagnosis';
      const answers = { ...NOTHING, [question]: isOne ? option : [option] };
      expect(checklist(answers), option).toContain(`- [ ] ${proof}`);
    }
  });
});

describe('what is asked for', () => {
  it('fits what happened, until the person chooses', () => {
    const wants = (change: Change) => wantsOf(changed(change));
    const goesOn = { kind: 'still-going-on' } as const;
    expect(wants({})).toEqual(['sorry', 'deletion', 'money']);
    expect(wants({ circumstances: { happened: undefined } })).toEqual(['sorry', 'deletion', 'money']);
    expect(wants({ circumstances: { happened: goesOn } })).toEqual(['sorry', 'stop', 'deletion', 'money']);
    expect(wants({ answers: { 'what-happened': 'wrong-record' } })).toEqual(['sorry', 'correction', 'money']);
    expect(wants({ answers: { 'what-happened': 'not-given' } })).toEqual(['sorry', 'money']);
    expect(wants({ particulars: { wants: ['costs', 'stop'] } })).toEqual(['stop', 'costs']);
    expect(wants({ particulars: { wants: [] } })).toEqual([]);
  });

  it('is no costs in a complaint, and the costs of the nation in a claim', () => {
    const asking = { particulars: { wants: ['sorry', 'costs'] } } as const;
    const lines = (nation: Circumstances['nation']) =>
      claimOf({ ...asking, circumstances: { nation } }).match(/^- pay .*$/gm);
    expect(textOf('complaint', changed(asking))).toContain('- say sorry in writing\n- say what you will do');
    expect(lines('wales')).toEqual(lines('england'));
    expect(lines('unknown')).toEqual(lines('england'));
    expect(lines('scotland')?.[0]).toMatch(/expenses/);
    expect(lines('northern-ireland')?.[0]).toMatch(/^- pay .{5,}/);
  });
});

describe('who writes, and to whom', () => {
  it('leaves a gap for each thing that is not given', () => {
    const opening = (particulars: Change['particulars']) =>
      claimOf({ particulars }).split('\n29 November')[0];
    const neither = '[your name, and your address or another safe one]\n\nExample Ltd\n';
    expect(opening({})).toBe(neither);
    expect(opening({ name: ' ', address: ' ' })).toBe(neither);
    expect(opening({ name: ' Sam ' })).toBe('Sam\n[your address, or another safe one]\n\nExample Ltd\n');
    expect(opening({ address: '1 Any Street' })).toBe('[your name]\n1 Any Street\n\nExample Ltd\n');
    expect(opening({ organisation: ' Other Ltd ', organisationAddress: ' 2 Any Road ' })).toBe(
      '[your name, and your address or another safe one]\n\nOther Ltd\n2 Any Road\n',
    );
    expect(opening({ organisation: ' ', organisationAddress: ' ' })).toBe(
      '[your name, and your address or another safe one]\n\n[the organisation]\n',
    );
    const unnamed = { ...changed({}), organisation: undefined };
    expect(textOf('letter-of-claim', unnamed)).toContain('\n\n[the organisation]\n\n');
    expect(textOf('wrong-recipient', unnamed)).toContain('\n\n[the organisation]\n\n');
  });

  it('writes what was typed without the blanks around it, and nothing where it is all blank', () => {
    const typed = claimOf({ particulars: { name: ' Sam ', reference: ' AB/1 ', otherFirm: ' Firm Ltd ' } });
    expect(typed).toContain('2026\n\nYour reference: AB/1\n\nTo whom');
    expect(typed).toContain('\n\nFirm Ltd also had a part in this');
    expect(typed).toMatch(/Yours faithfully\n\nSam\n\nCopy to: Firm Ltd\n$/);
    const blank = claimOf({ particulars: { name: ' ', reference: ' ', otherFirm: ' ' } });
    expect(blank).toContain('2026\n\nTo whom');
    expect(blank).not.toContain('also had a part');
    expect(blank).toMatch(/Yours faithfully\n$/);
  });

  it('names the protocol of England and Wales only there', () => {
    expect(claimOf()).toMatch(/LETTER OF CLAIM\n\n.*Protocol.*\n\nWHAT HAPPENED/);
    expect(claimOf({ circumstances: { nation: 'scotland' } })).toContain('LETTER OF CLAIM\n\nWHAT HAPPENED');
  });

  it('speaks for a child to a private person of both', () => {
    const person = { responsible: 'private-person', whose: 'my-child' } as const;
    expect(textOf('stop-and-delete', changed({ circumstances: person }))).toContain(
      'It is about my child, and it troubles us.',
    );
  });

  it('says of staff that the other side answers for them, where one of them looked', () => {
    const staff = /employer|staff|worked for/i;
    const said = (answers: Change['answers']) =>
      claimOf({ answers })
        .split('\n')
        .find((line) => line.includes('Please say whether you decided')) ?? '';
    expect(said({ 'what-happened': 'looked-at', recipients: ['strangers'] })).toMatch(staff);
    expect(said({ 'what-happened': 'sent-wrong', recipients: ['insiders'] })).toMatch(staff);
    expect(said({ 'what-happened': 'hacked', recipients: ['insiders'] })).not.toMatch(staff);
    expect(said({ 'what-happened': 'sent-wrong', recipients: ['strangers'] })).not.toMatch(staff);
  });
});

it('tells the police nothing that they know, and others that the police know', () => {
  const done = (responsible: Circumstances['responsible'], already: Circumstances['already']) =>
    claimOf({ circumstances: { responsible, already } });
  expect(done('council', ['police-involved'])).toContain('\n\nThe police know of this.\n\n');
  expect(done('police', ['police-involved'])).not.toContain('The police know');
  expect(done('police', ['refused', 'police-involved'])).toContain('\n\nYou have refused.\n\n');
  expect(done('council', undefined)).toContain('or nothing]\n\nTHE HARM');
  // What ends a claim, or is no news to the other side, is not for a letter.
  for (const untold of ['offered-monitoring', 'accepted-money', 'signed', 'started-claim', 'none'] as const)
    expect(done('council', [untold]), untold).toContain('or nothing]\n\nTHE HARM');
});
