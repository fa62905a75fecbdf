import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../../src/claim/circumstances.ts';
import { claim } from '../../../src/claim/claim.ts';
import { lateWarning } from '../../../src/claim/letters/before-sending.ts';
import { LETTER_IDS, type LetterId } from '../../../src/claim/letters/letter.ts';
import type { LetterFacts } from '../../../src/claim/letters/letter-facts.ts';
import { circumstancesReading } from '../../../src/claim/read-circumstances.ts';
import { TO_BE_CHECKED } from '../../../src/claim/sentence.ts';
import type { TimeLimits } from '../../../src/claim/time-limit.ts';
import type { Answers } from '../../../src/questions/answers.ts';
import { claimQuestions } from '../../../src/questions/claim-questions.ts';
import { gapsIn } from '../../../src/ui/claim/letter-text.ts';
import { answersArbitrary } from '../arbitrary-answers.ts';
import { law } from '../claim-law.ts';
import { runs } from '../thoroughly.ts';
import { TODAY, textOf } from './people.ts';

const DATES = [
  'unknown',
  '2017',
  '2017-11/2018-09',
  '2018',
  '2018-05-25',
  '2020-11-29',
  '2021',
  '2025-11-28',
  '2025-11-29',
  '2025-11-30',
  '2025',
  '2026-10-01',
  '2016/..',
  '2026/..',
  '../..',
];
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

function options(id: string): readonly string[] {
  const question = claimQuestions.find((one) => one.id === id);
  return question && 'options' in question ? question.options.map(({ value }) => value) : [];
}

/** Everything that can be said of where, when, whose and against whom, and anything of what happened. */
const anybody = fc
  .record(
    {
      nation: fc.constantFrom(...options('nation')),
      whose: fc.constantFrom(...options('whose')),
      capacity: fc.constantFrom(...options('capacity')),
      'child-age': fc.integer({ min: 0, max: 17 }),
      'age-then': fc.integer({ min: 0, max: 17 }),
      responsible: fc.constantFrom(...options('responsible')),
      happened: fc.constantFrom(...DATES),
      'found-out': fc.constantFrom('unknown', '2021-01', '2025-11-29', '2026-11'),
      already: fc.oneof(
        fc.constant(['none']),
        fc.subarray([...options('already')].slice(0, -1), { minLength: 1 }),
      ),
    },
    { requiredKeys: [] },
  )
  .map((said) => circumstancesReading(said, TODAY).circumstances);
const answered = fc
  .tuple(answersArbitrary, fc.option(fc.constantFrom(...HAPPENED), { nil: undefined }))
  .map(([answers, happened]) => ({ ...answers, ...(happened && { 'what-happened': happened }) }) as Answers);
const GROUNDS = ['human-rights', 'private-information', 'confidence', 'marketing'] as const;
const grounds = fc.option(fc.subarray([...GROUNDS]), { nil: undefined });

type Written = {
  readonly facts: LetterFacts;
  readonly found: ReturnType<typeof claim>;
  readonly texts: Texts;
};
type Texts = Readonly<Partial<Record<LetterId, string>>>;

function write(
  circumstances: Circumstances,
  answers: Answers,
  chosen?: readonly (typeof GROUNDS)[number][],
): Written {
  const facts: LetterFacts = {
    circumstances,
    answers,
    particulars: chosen ? { grounds: chosen } : {},
    organisation: 'Example Ltd',
    law,
    today: TODAY,
  };
  const found = claim(circumstances, answers, undefined, law, TODAY);
  const texts = Object.fromEntries(found.letters.map((id) => [id, textOf(id, facts)]));
  return { facts, found, texts };
}

/** Letters that say which law was broken. */
const PLEADING: readonly LetterId[] = [
  'letter-of-claim',
  'answer-to-refusal',
  'complaint',
  'complaint-not-answered',
];

function pleadings(texts: Texts): string {
  return PLEADING.map((id) => texts[id] ?? '').join('\n');
}

/** What each nation says of its own courts and wrongs, and no other does. */
const OF_NATION: Readonly<Record<string, RegExp>> = {
  'england-wales': /Pre-Action Protocol|County Court/,
  scotland: /sheriff|delict|expenses/,
  'northern-ireland': /civil bill/,
};

function check({ facts, found, texts }: Written): void {
  const { circumstances } = facts;
  const all = Object.values(texts).join('\n');
  const refused = found.refusals.map(({ kind }) => kind);
  const pleaded = pleadings(texts);

  if (found.refusals.some(({ stops }) => stops === 'everything')) expect(found.letters).toEqual([]);
  if (refused.length > 0) {
    expect(found.letters).not.toContain('letter-of-claim');
    expect(found.letters).not.toContain('answer-to-refusal');
    expect(found.letters).not.toContain('answer-to-offer');
  }
  if (refused.includes('private-person')) {
    expect(all).not.toMatch(/GDPR|\bAct\b|[Ss]ections? \d|[Aa]rticles? \d|Convention|court/);
  }

  // The page names each Act that the letters plead.
  const page = found.forum.points.map(({ text }) => text).join(' ');
  for (const act of ['UK GDPR', 'Data Protection Act 1998', 'Data Protection Act 2018'] as const) {
    if (pleaded.includes(act)) expect(page, act).toContain(act);
  }
  const { statute } = found.forum;
  if (statute === 'act-of-1998') expect(pleaded).not.toMatch(/UK GDPR|2018/);
  if (statute === 'uk-gdpr') expect(pleaded).not.toMatch(/Data Protection Act 1998|[Ss]ections? (35|40|169)/);
  if (statute === 'law-enforcement') {
    expect(pleaded).not.toContain('Data Protection Act 1998');
    if (texts['letter-of-claim'])
      expect(pleaded).toMatch(/- section 169 of the Data Protection Act 2018\. Or else: article 82/);
  }

  if (/Human Rights Act/.test(all)) {
    // What goes on has a new year each day; the page denies only its start.
    const goesOn = circumstances.happened?.kind === 'still-going-on';
    expect(goesOn || mayStillBeInTime(found.limits), 'a year').toBe(true);
    expect(/Human Rights Act 1998, for what was done in the year/.test(all)).toBe(goesOn);
    expect(circumstances.responsible).not.toBe('unknown');
  }
  if (circumstances.responsible === 'police' && !facts.particulars.grounds) {
    expect(all).not.toMatch(/Human Rights Act|misuse of private|breach of confidence/);
  }
  if (String((facts.answers as Record<string, unknown>)['what-happened']) === 'hacked') {
    expect(all).not.toMatch(/misuse of private|breach of confidence/);
  }

  for (const [nation, words] of Object.entries(OF_NATION)) {
    if (found.forum.nation !== nation) expect(all).not.toMatch(words);
  }
  if (found.forum.nation === 'scotland' || found.forum.nation === undefined) {
    expect(all).not.toContain('misuse of private information');
  }

  if (found.time === 'out-of-time' || found.time === 'perhaps') {
    if (texts['letter-of-claim']) expect(found.letters.at(-1)).toBe('letter-of-claim');
    expect(lateWarning('letter-of-claim', found.time)).toBeDefined();
  }
  expect(all).not.toContain(TO_BE_CHECKED);
  expect(all).not.toMatch(/undefined|\{|You decided how/);
  expect(all).not.toMatch(/^You decided/m);
}

/** Whether the page shows a human rights year that has not surely gone. */
function mayStillBeInTime(limits: TimeLimits): boolean {
  if (limits.kind === 'not-covered') return false;
  const dated = limits.limits.some(({ rule, state }) => rule.cause === 'human-rights' && state !== 'past');
  const undated = limits.kind === 'undated' ? limits.undated : [];
  return (
    dated ||
    undated.some(({ rule, noLaterThan = TODAY }) => rule.cause === 'human-rights' && noLaterThan >= TODAY)
  );
}

describe('no letter pleads what the page denies', () => {
  test.prop([anybody, answered, grounds], runs(1500))('whoever writes', (said, answers, chosen) => {
    check(write(said, answers, chosen));
  });

  const answers = { 'what-happened': 'looked-at', data: ['health'], conduct: 'malicious' } as Answers;
  it.each(options('nation'))('for every body, date and deed in %s', (nation) => {
    for (const responsible of options('responsible')) {
      for (const happened of DATES) {
        for (const already of ['none', 'refused', 'signed']) {
          const said = { nation, whose: 'mine', responsible, happened, already: [already] };
          check(write(circumstancesReading(said, TODAY).circumstances, answers, GROUNDS));
        }
      }
    }
  });
});

describe('a letter that is begun', () => {
  const told = fc.record({
    distress: fc.constantFrom('annoyance', 'worry', 'distress', 'severe'),
    'what-happened': fc.constantFrom(...HAPPENED),
  });

  test.prop([anybody, answered, told], runs(500))(
    'leaves at most three gaps, each named',
    (said, answers, more) => {
      const { texts } = write({ ...said, whose: 'mine' }, { ...answers, ...more } as Answers);
      for (const [id, text] of Object.entries(texts)) {
        const gaps = gapsIn(text);
        expect(gaps.length, `${id}: ${gaps.join('; ')}`).toBeLessThanOrEqual(
          id === 'wrong-recipient' ? 2 : 3,
        );
        for (const gap of gaps) expect(gap).toMatch(/[a-z]{3}/);
      }
    },
  );

  it('is offered at some time, every one of them', () => {
    const offered = new Set<LetterId>();
    for (const responsible of ['company', 'private-person'] as const) {
      for (const happened of HAPPENED) {
        for (const already of ['none', 'no-reply', 'refused', 'offered']) {
          const said = {
            nation: 'england',
            whose: 'mine',
            responsible,
            happened: '2026-10',
            already: [already],
          };
          const { circumstances } = circumstancesReading(said, TODAY);
          const { found } = write(circumstances, { 'what-happened': happened } as Answers);
          for (const id of found.letters) offered.add(id);
        }
      }
    }
    expect([...offered].sort()).toEqual([...LETTER_IDS].sort());
  });
});
