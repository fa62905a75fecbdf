import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { claim } from '../../src/claim/claim.ts';
import { plainText } from '../../src/claim/letters/letter.ts';
import { type Band, estimate } from '../../src/estimate/estimate.ts';
import { paidInWords, stateInWords } from '../../src/news/paid-in-words.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { estimator } from '../../src/records/estimator.ts';
import { remediesToCount } from '../../src/records/remedy-files.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';
import { adviserPage, reasonsForRange } from '../../src/result/adviser-page.ts';
import { howSureInAPoint, nearestInAPoint } from '../../src/result/points.ts';
import { waysToAnEnd } from '../../src/result/ways.ts';
import { whatMoved } from '../../src/result/what-moved.ts';
import { MOTHER, ONLY_WORRY, PENSIONER } from '../browser/people.ts';
import { law } from './claim-law.ts';

type Story = Parameters<typeof stateInWords>[0];
const TODAY = '2026-11-29';
const { scorecard, cases } = estimator();

function bandOf(answers: Answers): Band {
  const found = estimate(answers, scorecard, cases);
  if (found.kind !== 'band') throw new Error(found.kind);
  return found;
}

const COMPANY: Circumstances = {
  nation: 'england',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2024-03' },
};

function waysFor(answers: Answers, circumstances: Circumstances, withRange = true) {
  return waysToAnEnd(
    {
      circumstances,
      answers,
      time: claim(circumstances, answers, undefined, law, TODAY).time,
      band: withRange ? bandOf(answers) : undefined,
      withoutCourt: withoutCourt(answers, circumstances, undefined, remediesToCount()),
      breach: undefined,
    },
    law,
  );
}
const kinds = (ways: ReturnType<typeof waysFor>) => ways.map(({ kind }) => kind);

describe('the ways to an end', () => {
  it('are three or four that fit: a group after a hack, else a solicitor; an ombudsman where there is one', () => {
    expect(kinds(waysFor(PENSIONER, { ...COMPANY, responsible: 'pension' }))).toEqual([
      'asking',
      'ombudsman',
      'small-claim',
      'group',
    ]);
    expect(kinds(waysFor(ONLY_WORRY, { ...COMPANY, responsible: 'employer' }))).toEqual([
      'asking',
      'small-claim',
      'solicitor',
    ]);
  });

  it('lead to no court out of time or without a range, and nowhere once money was taken or it is another law', () => {
    const over: Circumstances = { ...COMPANY, 'age-then': 40, happened: { kind: 'known', date: '2015-03' } };
    expect(kinds(waysFor(ONLY_WORRY, { ...over, responsible: 'employer' }))).toEqual(['asking']);
    expect(kinds(waysFor(ONLY_WORRY, { ...COMPANY, responsible: 'employer' }, false))).toEqual(['asking']);
    expect(waysFor(ONLY_WORRY, { ...COMPANY, already: ['accepted-money'] })).toEqual([]);
    expect(waysFor(ONLY_WORRY, { ...COMPANY, nation: 'elsewhere' })).toEqual([]);
  });

  it('never show a court’s sum for asking, nor the other way round', () => {
    const band = bandOf(ONLY_WORRY);
    const [asking, small] = waysFor(ONLY_WORRY, { ...COMPANY, responsible: 'employer' });
    expect(asking?.brought).toContain('ended with no money');
    expect(asking?.brought).not.toContain(band.high.toLocaleString('en-GB'));
    expect(small?.brought).toBe(
      `If a court found the law was broken: £${band.low} to £${band.high.toLocaleString('en-GB')}. If not, nothing.`,
    );
  });

  it('leave a lawyer less of a claim for an injury, as the law does', () => {
    const lawyers = (diagnosis: string) =>
      waysFor({ ...ONLY_WORRY, diagnosis }, { ...COMPANY, responsible: 'employer' }).at(-1)?.comesOff;
    expect(lawyers('none')).toContain('50 per cent');
    expect(lawyers('severe')).toContain('25 per cent');
  });
});

describe('what moved', () => {
  it('is the range before and now, and the lines of points that came, went or changed', () => {
    const before = bandOf(ONLY_WORRY);
    const after = bandOf({ ...ONLY_WORRY, distress: 'severe' });
    const moved = whatMoved(before, after);
    expect([moved.before, moved.after]).toEqual(
      [before, after].map(
        ({ low, high }) => `£${low.toLocaleString('en-GB')} to £${high.toLocaleString('en-GB')}`,
      ),
    );
    expect(moved.lines.length).toBeGreaterThan(0);
    const sum = moved.lines.reduce((total, line) => total + line.after - line.before, 0);
    expect(sum).toBe(after.points - before.points);
  });

  it('is nothing where nothing changed, and says where there is no range', () => {
    const band = bandOf(ONLY_WORRY);
    expect(whatMoved(band, band).lines).toEqual([]);
    expect(whatMoved({ kind: 'too-little', ask: [] }, band)).toMatchObject({ before: 'no range', lines: [] });
  });
});

describe('how sure', () => {
  const seen = { version: 5, of: 20, held: 18, inView: true };
  const fair = { version: 4, of: 20, held: 12, inView: false };

  it('never gives a test that flatters alone', () => {
    expect(howSureInAPoint([seen, fair])).toBe(
      'Version 4 held 12 of 20 new cases. This one, shaped with them in view, held 18 of 20.',
    );
    expect(howSureInAPoint([{ ...fair, version: 6 }, seen])).toBe('It held 12 of 20 new cases.');
    expect(howSureInAPoint([])).toContain('not yet tested');
  });

  it('is told from the record as it stands', () => {
    expect(howSureInAPoint(estimator().tests)).toContain('shaped with them in view');
  });

  it('counts the nearest one by one', () => {
    expect(nearestInAPoint({ nearest: { below: 0, within: 1, above: 4 } })).toBe(
      'Of the five nearest, none came to less than this range, one lies in it, four came to more.',
    );
  });
});

describe('the page for an adviser', () => {
  const person = {
    answers: MOTHER,
    circumstances: COMPANY,
    estimate: bandOf(MOTHER),
    cases,
    withoutCourt: withoutCourt(MOTHER, COMPANY, undefined, remediesToCount()),
    claim: claim(COMPANY, MOTHER, undefined, law, TODAY),
    breach: { organisation: 'Harbour Council', paid: 'Nothing has been paid.' },
    version: '0.1.0',
    today: TODAY,
  };
  const textOf = (given: Parameters<typeof adviserPage>[0]) =>
    plainText({ id: 'complaint', blocks: adviserPage(given) });

  it('holds the answers, both figures with their counts, the nearest cases, the dates and what was done', () => {
    const text = textOf({ ...person, circumstances: { ...COMPANY, already: ['complained'] } });
    expect(text).toContain('About: Harbour Council. Nothing has been paid.');
    expect(text).toContain('- How bad it was: serious distress');
    expect(text).toMatch(/Without a court.*We know of \d+/);
    expect(text).toContain('If a court found the law was broken: £');
    expect(text).toContain('Of the five nearest');
    // Six years from 1 March 2024, and the day before.
    expect(text).toContain('Thursday 28 February 2030');
    expect(text).toMatch(/Already done: .*complain/);
  });

  it('gives no range where there is none', () => {
    const text = textOf({ ...person, estimate: { kind: 'too-little', ask: [] }, withoutCourt: null });
    expect(text).toContain('no range can be given');
    expect(text).not.toContain('£');
  });

  it('goes with a letter as the points that add up, and what a hack’s range rests on', () => {
    const band = bandOf(PENSIONER);
    const text = plainText({ id: 'letter-of-claim', blocks: reasonsForRange(band, cases) });
    const points = [...text.matchAll(/: (\d+) points/g)].reduce((sum, [, one]) => sum + Number(one), 0);
    expect(points).toBe(band.points);
    expect(text).toContain('No UK court has put a sum on a mass hack');
  });
});

describe('what a breach has paid', () => {
  const offer = { kind: 'offer', amount: 250, each: true, date: '2024-05', note: '' } as const;
  const settlement = { kind: 'settlement', amount: null, each: false, date: '2025-03', note: '' } as const;

  it('is nothing that we found, or the last of several, never added up', () => {
    expect(paidInWords([])).toBe('Nothing has been paid to people that we have found.');
    expect(paidInWords([offer])).toBe('Offer, £250 each, May 2024.');
    expect(paidInWords([offer, settlement])).toBe('Settlement, March 2025. Our story has 1 more.');
  });

  it('stands with what is open to join on the day, and that joining is not suing', () => {
    const joining: Story['joining'] = [
      {
        kind: 'group-claim',
        by: 'Some firm',
        until: '2026-12-31',
        asks: 'a name',
        costs: 'a share',
        url: 'https://firm.example',
      },
    ];
    const story: Story = { status: 'closed', joining };
    expect(stateInWords(story, '2026-12-31')).toContain('joining is not suing');
    expect(stateInWords(story, '2027-01-01')).toBe('Closed.');
  });
});
