import { describe, expect, it } from 'vitest';
import type { Circumstances, Nation } from '../../../src/claim/circumstances.ts';
import { brokenDuties } from '../../../src/claim/letters/duties.ts';
import { furtherGrounds } from '../../../src/claim/letters/further-grounds.ts';
import { LETTER_IDS, type LetterId } from '../../../src/claim/letters/letter.ts';
import { changed, NEIGHBOUR, textOf, UNDER } from './people.ts';

const NATIONS: readonly Nation[] = ['england', 'scotland', 'northern-ireland', 'unknown'];

/** When it happened is not what these files are about. */
function withoutDates(text: string): string {
  return text.replaceAll(/It happened (in|between) [^.]+\./g, 'It happened (when).');
}

type Under = keyof typeof UNDER;

function linesOf(id: LetterId, under: Under, nation: Nation): readonly string[] {
  const facts = changed({ circumstances: { ...UNDER[under], nation } });
  return withoutDates(textOf(id, facts)).split('\n');
}

/** The lines in which a letter differs from what a firm in England gets. */
function changesOf(id: LetterId, under: Under, nation: Nation): readonly string[] {
  const base = linesOf(id, 'uk-gdpr', 'england');
  const lines = linesOf(id, under, nation);
  return [
    ...base.filter((line) => !lines.includes(line)).map((line) => `< ${line}`),
    ...lines.filter((line) => !base.includes(line)).map((line) => `> ${line}`),
  ];
}

/** The letter whole, once; then only what each statute and each nation puts in place of it, alike ones together. */
function golden(id: LetterId): string {
  const groups = new Map<string, string[]>();
  const others = [
    ...UNDERS.map((under) => [under, changesOf(id, under, 'england')] as const),
    ...NATIONS.map((nation) => [nation, changesOf(id, 'uk-gdpr', nation)] as const),
  ];
  for (const [who, changes] of others) {
    if (changes.length === 0) continue;
    // What is taken out stands in the letter above, so its first words will do.
    const shown = changes.map((line) => (line.startsWith('<') ? line.slice(0, 40) : line)).join('\n');
    groups.set(shown, [...(groups.get(shown) ?? []), who]);
  }
  const differing = [...groups].map(([changes, who]) => `## ${who.join('; ')}\n${changes}`);
  return [linesOf(id, 'uk-gdpr', 'england').join('\n'), ...differing].join('\n');
}

const UNDERS = Object.keys(UNDER) as Under[];

describe('for every statute and nation', () => {
  it.each(LETTER_IDS)('%s holds to the text that was read', async (id) => {
    await expect(`${golden(id)}\n`).toMatchFileSnapshot(`../golden/letters/${id}.txt`);
  });

  it.each(LETTER_IDS)(
    '%s changes by statute alike in every nation, and by nation alike under every one',
    (id) => {
      for (const under of UNDERS) {
        for (const nation of NATIONS) {
          const apart = [...changesOf(id, under, 'england'), ...changesOf(id, 'uk-gdpr', nation)];
          expect(new Set(changesOf(id, under, nation)), `${under} / ${nation}`).toEqual(new Set(apart));
        }
      }
    },
  );
});

const HAPPENED = [
  'sent-wrong',
  'lost',
  'hacked',
  'published',
  'looked-at',
  'recorded',
  'wrong-record',
  'used-without-asking',
  'not-given',
  'unsure',
];

/** What is pleaded, a line each: duties, then grounds beside them. */
function pleads(answers: Readonly<Record<string, unknown>>, circumstances: Partial<Circumstances>): string {
  const facts = changed({ answers, circumstances: { nation: 'england', ...circumstances } });
  return [...brokenDuties(facts), ...furtherGrounds(facts)].join('\n');
}

/** Cases by name, those that plead alike together. */
function alike(cases: readonly (readonly [who: string, pleads: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [who, text] of cases) groups.set(text, [...(groups.get(text) ?? []), who]);
  return [...groups].map(([text, who]) => `## ${who.join('; ')}\n${text}\n`).join('\n');
}

describe('for everything that can have happened', () => {
  it('pleads the duties that were read', async () => {
    const cases = HAPPENED.flatMap((happened) =>
      ['careless', 'deliberate'].map((conduct) => {
        const answers = { 'what-happened': happened, conduct, data: ['health'] };
        return [`${happened}, ${conduct}`, pleads(answers, { responsible: 'council' })] as const;
      }),
    );
    await expect(alike(cases)).toMatchFileSnapshot('../golden/letters/what-happened.txt');
  });

  it('pleads from how it came about where nobody said what happened', async () => {
    const cases = ['criminals', 'insiders', 'nobody-known', 'public', 'unknown'].flatMap((recipient) =>
      ['careless', 'malicious', 'unknown'].map((conduct) => {
        const answers = { 'what-happened': undefined, conduct, recipients: [recipient], data: ['finance'] };
        return [`${recipient}, ${conduct}`, pleads(answers, { responsible: 'prosecutor' })] as const;
      }),
    );
    await expect(alike(cases)).toMatchFileSnapshot('../golden/letters/not-said.txt');
  });

  it('adds the grounds that were read, by body and nation', async () => {
    const bodies = ['company', 'council', 'health', 'prosecutor', 'police', 'court'] as const;
    const nations = ['wales', 'scotland', 'northern-ireland', 'unknown'] as const;
    const cases = nations.flatMap((nation) =>
      bodies.map((responsible) => {
        const answers = { 'what-happened': 'looked-at', conduct: 'malicious' };
        const facts = changed({ answers, circumstances: { nation, responsible } });
        const all = ['human-rights', 'private-information', 'confidence', 'marketing'] as const;
        const asked = furtherGrounds({ ...facts, particulars: { grounds: all } });
        const unasked = furtherGrounds(facts);
        const lines = asked.map((line) => (unasked.includes(line) ? line : `if asked for: ${line}`));
        return [`${responsible}, ${nation}`, lines.join('\n')] as const;
      }),
    );
    await expect(alike(cases)).toMatchFileSnapshot('../golden/letters/further-grounds.txt');
  });
});

it('says the harm as it was answered, of oneself and of a child', async () => {
  const answers = {
    distress: 'severe',
    lasted: 'years',
    effects: [
      'sleep',
      'work',
      'relationships',
      'reputation',
      'safety-fear',
      'moved',
      'harassed',
      'treatment',
    ],
    diagnosis: 'worsened',
    access: 'misused',
    conduct: 'malicious',
    persisted: 'yes',
    recipients: [
      'trusted',
      'organisation',
      'insiders',
      'acquaintances',
      'hostile',
      'many',
      'public',
      'criminals',
    ],
  };
  const all = (['mine', 'my-child', 'someone-i-act-for'] as const).map((whose) => {
    const facts = changed({
      circumstances: {
        whose,
        already: ['complained', 'no-reply', 'refused', 'offered', 'police-involved', 'regulator-involved'],
      },
      answers,
      particulars: {
        otherFirm: 'Other Firm Ltd',
        wants: ['sorry', 'stop', 'deletion', 'correction', 'money', 'costs'],
      },
    });
    return { whose, lines: textOf('letter-of-claim', facts).split('\n') };
  });
  const [mine, ...others] = all;
  const theirs = others.map(({ whose, lines }) => {
    const changes = lines.filter((line) => !mine?.lines.includes(line));
    return `## ${whose}\n${changes.map((line) => `> ${line}`).join('\n')}`;
  });
  const text = [mine?.lines.join('\n'), ...theirs].join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../golden/letters/everything-said.txt');
});

it('asks a private person in plain words', async () => {
  const asks = ['recorded', 'published'].map((happened) =>
    textOf(
      'stop-and-delete',
      changed({
        circumstances: { responsible: 'private-person' },
        answers: { 'what-happened': happened },
      }),
    ),
  );
  await expect(asks.join('\n----\n')).toMatchFileSnapshot('../golden/letters/private-person.txt');
});

it('says nothing of harm that was not answered', () => {
  const text = textOf(
    'letter-of-claim',
    changed({ answers: { distress: 'unknown', lasted: 'unknown', effects: [], loss: undefined } }),
  );
  expect(text).not.toMatch(/distress|anxi|upset|worr|afraid|suffer/i);
  expect(text).toContain('[what it did to you, and for how long]');
  expect(textOf('letter-of-claim', NEIGHBOUR)).not.toContain('[what it did');
});
