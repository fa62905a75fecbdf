import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claim } from '../../src/claim/claim.ts';
import { circumstancesReading } from '../../src/claim/read-circumstances.ts';
import { notCovered } from '../../src/claim/refusals.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';
import { readAnswers } from '../../src/questions/read-answers.ts';
import { estimator } from '../../src/records/estimator.ts';
import { readCoverage, readRemedies } from '../../src/records/remedy-files.ts';
import { type Counted, withoutCourt } from '../../src/remedies/without-court.ts';
import { doNow } from '../../src/result/do-now.ts';
import { courtFigure, withoutCourtFigure } from '../../src/result/figures.ts';
import { safeDayInWords, timeFirst } from '../../src/result/time-first.ts';
import { isCounted, whatWasMet } from '../../src/result/what-was-met.ts';
import { MOTHER, ONLY_WORRY, PENSIONER, WITNESS } from '../browser/people.ts';
import { law } from './claim-law.ts';

const TODAY = '2026-11-29';
const { scorecard, cases } = estimator();
const remedies = { records: readRemedies(), coverage: readCoverage() };

type Person = {
  readonly id: string;
  readonly answers: Answers;
  readonly circumstances: Readonly<Record<string, unknown>>;
};
const advised = parse(readFileSync('tests/unit/advice/people.yaml', 'utf8')) as readonly Person[];
const KNOWS_NOTHING = Object.fromEntries(
  scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? ['unknown'] : 'unknown']),
) as Answers;
/** Beside the stories: a mother, a witness, only worry, a hack, out of time, nothing known. */
const ours: readonly Person[] = [
  {
    id: 'mother',
    answers: MOTHER,
    circumstances: { nation: 'england', whose: 'my-child', 'child-age': 9, responsible: 'school' },
  },
  {
    id: 'witness',
    answers: WITNESS,
    circumstances: { nation: 'england', whose: 'mine', responsible: 'prosecutor' },
  },
  { id: 'only-worry', answers: ONLY_WORRY, circumstances: {} },
  {
    id: 'pensioner-in-a-hack',
    answers: PENSIONER,
    circumstances: { responsible: 'company' },
  },
  { id: 'knows-nothing', answers: KNOWS_NOTHING, circumstances: {} },
  {
    id: 'out-of-time',
    answers: ONLY_WORRY,
    circumstances: {
      nation: 'england',
      whose: 'mine',
      'age-then': 40,
      responsible: 'company',
      happened: '2015-03',
    },
  },
];

/** The words of the first screen, in reading order, and the steps under it. */
function firstScreen({ answers: given, circumstances: told }: Person): readonly string[] {
  const { answers } = readAnswers(given);
  const { circumstances } = circumstancesReading(told, TODAY);
  const found = estimate(answers, scorecard, cases, notCovered(circumstances));
  const counted = withoutCourt(answers, circumstances, undefined, remedies);
  const whole = claim(circumstances, answers, undefined, law, TODAY);
  const time = timeFirst(whole, 'theirs');
  const steps = doNow(whole.steps, circumstances.happened !== undefined).map(({ title }) => `- ${title}`);
  const safe = safeDayInWords(whole, whole.lastSafeDay);
  return [
    ...(time ? [`# ${time.title}`, time.text] : []),
    ...(found.kind === 'band' ? bandLines(found, counted, time !== undefined) : [`# (${found.kind})`]),
    ...(safe ? [`Time: ${safe}`] : []),
    ...steps,
  ];
}

function bandLines(band: Band, counted: Counted, after: boolean): readonly string[] {
  const paid = withoutCourtFigure(counted, isCounted(band, counted));
  const court = courtFigure(band);
  return [
    `${after ? '' : '# '}${whatWasMet(band, counted)}.`,
    ...[paid, court].map(({ label, sum, restsOn }) => `${label}: ${sum}. ${restsOn.join(' ')}`),
  ];
}

it('says this to each of these people, on 29 November 2026', async () => {
  const told = [...advised, ...ours].map((person) => [person.id, ...firstScreen(person)].join('\n'));
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('golden/first-screens.txt');
});

describe('what was met', () => {
  const band = {
    nothing: 'unlikely',
    nearest: { below: 0, within: 5, above: 0 },
    notes: [],
  } as const;
  const counted = { side: 'organisation', group: 'mass-hack', of: 15, nothing: 13, few: false } as Counted;

  it('begins with nothing where most got nothing', () => {
    expect(whatWasMet(band, counted)).toBe('Nothing was paid after 13 of 15 mass hacks we know of');
    expect(whatWasMet(band, { ...counted, nothing: 15 })).toBe(
      'Nothing was paid after any of 15 mass hacks we know of',
    );
  });

  it('begins with nothing where a court may well give nothing', () => {
    expect(whatWasMet({ ...band, nothing: 'possible' }, { ...counted, nothing: 3 })).toBe(
      'It may be nothing. 3 of 15 mass hacks we know of brought no money',
    );
    expect(whatWasMet({ ...band, nothing: 'likely' }, null)).toMatch(/^It may well be nothing\./);
  });

  it('says first that most of the nearest cases lie outside the range', () => {
    const less = { ...band, nothing: 'possible', nearest: { below: 3, within: 2, above: 0 } } as const;
    expect(whatWasMet(less, counted)).toBe(
      'It may be nothing. Most of the nearest cases came to less than our range',
    );
    expect(
      whatWasMet({ ...less, nothing: 'unlikely', nearest: { below: 1, within: 2, above: 2 } }, counted),
    ).toBe('Most of the nearest cases lie outside our range');
  });

  it('tells of a mass hack what such hacks paid, and of the nearest cases beside the court’s sum', () => {
    const hack = {
      ...band,
      notes: ['no-court-has-valued-a-mass-hack'],
      nearest: { below: 0, within: 2, above: 3 },
    } as const;
    expect(whatWasMet(hack, counted)).toMatch(/^Nothing was paid after 13/);
    const { restsOn } = courtFigure({ ...hack, low: 0, typical: 400, high: 1600 });
    expect(restsOn.join(' ')).toContain('and most of the nearest cases came to more than our range.');
  });

  it('counts nothing that is too few', () => {
    expect(whatWasMet(band, { ...counted, of: 3, nothing: 3, few: true })).not.toContain('3');
  });
});

describe('the figure without a court', () => {
  const counted = {
    side: 'ombudsman',
    group: 'one-person',
    of: 25,
    nothing: 10,
    from: 0,
    to: 3000,
    middle: [0, 500],
    few: false,
  } as unknown as Counted;

  it('is the middle half where that may be said', () => {
    expect(withoutCourtFigure(counted)).toEqual({
      label: 'Without a court, by an ombudsman',
      sum: '£0 to £500',
      restsOn: [
        'At least half of them lie there.',
        'We know of 25 decisions by ombudsmen about one person; 10 ended with no money.',
      ],
    });
  });

  it('is nothing where half or more got nothing, with the most beside it', () => {
    expect(withoutCourtFigure({ ...counted, nothing: 20, middle: [0, 0] }, true)).toMatchObject({
      sum: 'Nothing',
      restsOn: ['The most was £3,000.'],
    });
  });

  it('is the least and the most of a few, and not known of none', () => {
    expect(withoutCourtFigure({ ...counted, of: 4, middle: null, few: true }).sum).toBe('£0 to £3,000');
    expect(
      withoutCourtFigure({ ...counted, of: 0, nothing: 0, from: null, to: null, middle: null }).sum,
    ).toBe('Not known');
  });
});

describe('the figure of a court', () => {
  it('has no middle where harm was not said, and says what was lost apart', () => {
    const nearest = { below: 0, within: 5, above: 0 };
    const band = {
      nearest,
      low: 100,
      typical: 400,
      high: 1600,
      notes: [],
      withLoss: { low: 300, typical: 600, high: 1800 },
    };
    expect(courtFigure(band)).toMatchObject({
      sum: '£100 to £1,600',
      restsOn: ['The middle is about £400.', 'With the money you lost: £300 to £1,800.'],
    });
    expect(courtFigure({ ...band, notes: ['harm-not-said'] }).restsOn[0]).toContain('no middle figure');
    expect(courtFigure({ ...band, notes: ['each-has-a-claim'] }).restsOn.at(-1)).toBe(
      'It is for one person: each of you has a claim of your own.',
    );
  });
});

describe('time first', () => {
  const over = { nation: 'england', whose: 'mine', responsible: 'company', happened: '2015-03' };
  const timed = (told: object) =>
    claim(circumstancesReading(told, TODAY).circumstances, ONLY_WORRY, undefined, law, TODAY);

  it('is said before any sum when every date has passed, with who to ask', () => {
    const found = timeFirst(timed(over), 'theirs');
    expect(found?.title).toBe('You seem to be out of time');
    expect(found?.ask?.phone).toBeDefined();
  });

  it('is not yet the person’s own where the dates are a story’s', () => {
    const found = timeFirst(timed(over), 'story’s');
    expect(found?.title).toBe('For most people the time to claim is over');
    // March 2015 and six years: the day before 1 March 2021 is a Sunday, so the Friday before.
    expect(found?.text).toContain('Friday 26 February 2021');
  });

  it('is not said while a date is open; the safe day is', () => {
    const open = timed({ ...over, happened: '2024-03' });
    expect(timeFirst(open, 'theirs')).toBeUndefined();
    // Six years from 1 March 2024, the day before: Thursday 28 February 2030.
    expect(safeDayInWords(open, open.lastSafeDay)).toBe('to be safe, act before 28 February 2030');
  });
});

it('what to do now is at most three steps, a sentence each, and says nothing of time before a date is known', () => {
  for (const { answers, circumstances } of advised) {
    const read = circumstancesReading(circumstances, TODAY).circumstances;
    const { steps } = claim(read, answers, undefined, law, TODAY);
    const now = doNow(steps, false);
    expect(now.length).toBeGreaterThan(0);
    expect(now.length).toBeLessThanOrEqual(3);
    expect(now.map(({ id }) => id)).not.toContain('urgent-advice');
    for (const { why } of now) expect(why.match(/[.!?](\s|$)/g)).toHaveLength(1);
  }
});
