import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { whatYouWouldKeep } from '../../src/claim/keep.ts';
import { LETTER_IDS, plainText } from '../../src/claim/letters/letter.ts';
import { writeLetter } from '../../src/claim/letters/letters.ts';
import { leftInWords } from '../../src/claim/limit-words.ts';
import { type TimeLimits, timeLimits } from '../../src/claim/time-limit.ts';
import { limitHeadline } from '../../src/result/limit-headline.ts';
import { calendarEntries, openDays } from '../../src/ui/claim/calendar-entries.ts';
import {
  keptInWords,
  premiumTyped,
  shareTyped,
  sumInWords,
  whyNotShown,
} from '../../src/ui/claim/keep-words.ts';
import { blocksOfText, gapsIn } from '../../src/ui/claim/letter-text.ts';
import { law, TODAY } from './claim-law.ts';

const COMPANY: Circumstances = {
  nation: 'england-wales',
  whose: 'mine',
  responsible: 'company',
  happened: { kind: 'known', date: '2024-03-05' },
  'found-out': { kind: 'known', date: '2024-06' },
  already: ['none'],
};

function counted(circumstances: Circumstances, today = TODAY) {
  const limits = timeLimits(circumstances, {}, law, today);
  if (limits.kind === 'not-covered') throw new Error('expected limits');
  return limits as Exclude<TimeLimits, { kind: 'not-covered' }>;
}

function headlineFor(happened: string, changes: Partial<Circumstances> = {}, today = TODAY) {
  const circumstances = { ...COMPANY, happened: { kind: 'known', date: happened } as const, ...changes };
  return limitHeadline(counted(circumstances, today));
}

describe('the headline about time', () => {
  it('gives the earliest date and the days left', () => {
    const headline = headlineFor('2024-03-05');
    expect(headline.inTime).toBe('yes');
    // Six years less a day from 5 March 2024, which is a Monday.
    expect(headline.title).toBe('You seem to be in time: 1,198 days left');
    expect(headline.text).toContain('Monday 4 March 2030');
  });

  it('says that today is the day', () => {
    const headline = headlineFor('2020-11-21', { 'found-out': { kind: 'unknown' } }, '2026-11-20');
    expect(headline.title).toBe('You seem to be in time: today is the last safe day');
  });

  it('sends nobody away on the weekend that the time ends', () => {
    // 23 November 2026 is a Monday, so the last safe day was Friday 20 November.
    expect(headlineFor('2020-11-23')).toMatchObject({
      inTime: 'perhaps',
      title: 'The last day may be today',
    });
    expect(headlineFor('2020-11-20', { 'found-out': { kind: 'known', date: '2020-11-20' } }).inTime).toBe(
      'no',
    );
  });

  it('says the same of that weekend in the row of each limit', () => {
    const { limits } = counted({ ...COMPANY, happened: { kind: 'known', date: '2020-11-23' } });
    for (const limit of limits) {
      expect(limit.state).toBe('last-hours');
      expect(leftInWords(limit)).toContain('may not be over yet');
    }
  });

  it('says plainly that time has run out', () => {
    const headline = headlineFor('2018-06-01', { 'found-out': { kind: 'known', date: '2018-07' } });
    expect(headline).toMatchObject({ inTime: 'no', title: 'You seem to be out of time' });
  });

  it('never says so to somebody who was told late, or whose nation decides', () => {
    expect(headlineFor('2018-06-01')).toMatchObject({ inTime: 'perhaps', title: 'You may still be in time' });
    const elsewhere = headlineFor('2021-03-01', {
      nation: 'unknown',
      'found-out': { kind: 'known', date: '2021-03' },
    });
    expect(elsewhere).toMatchObject({ inTime: 'perhaps' });
    expect(elsewhere.text).toContain('Friday 26 February 2027');
  });

  it('says "may" where only the exact day decides', () => {
    expect(headlineFor('2020').inTime).toBe('perhaps');
  });

  it('names the date that has passed and the next one', () => {
    const headline = headlineFor('2024-03-05', { responsible: 'police' });
    expect(headline.title).toBe('One date has passed. The next has 1,198 days left');
    expect(headline.text).toContain('human rights');
  });

  it('does not guess where the day is not known', () => {
    const limits = counted({ ...COMPANY, happened: { kind: 'unknown' } });
    expect(limitHeadline(limits).inTime).toBe('not-known');
  });
});

describe('the calendar', () => {
  it('holds each day that is still to come once, in words that tell nothing', () => {
    const { limits } = counted({ ...COMPANY, responsible: 'police' });
    const entries = calendarEntries(openDays(limits), limits, 'k1', TODAY);
    expect(entries.map(({ day }) => day)).toEqual(['2030-03-04']);
    for (const { id, title, note } of entries)
      expect(`${id} ${title} ${note}`).not.toMatch(/claim|data|police|breach/i);
  });

  it('names a date alike when it is corrected, and otherwise for another breach', () => {
    const named = (happened: string, breach: string) => {
      const said: Circumstances = {
        ...COMPANY,
        responsible: 'council',
        happened: { kind: 'known', date: happened },
        'found-out': { kind: 'unknown' },
      };
      const { limits } = counted(said);
      return calendarEntries(openDays(limits), limits, breach, TODAY).map(({ id }) => id);
    };
    expect(named('2026-03-05', 'k1')).toEqual(['1-k1', '3-k1']);
    expect(named('2026-04-09', 'k1')).toEqual(named('2026-03-05', 'k1'));
    expect(named('2026-03-05', 'k2')).not.toEqual(named('2026-03-05', 'k1'));
    // With the human rights year gone, the entry that is left keeps its name.
    expect(named('2025-03-05', 'k1')).toEqual(['3-k1']);
  });

  it('is empty when every date has passed', () => {
    const { limits } = counted({ ...COMPANY, happened: { kind: 'known', date: '2018-06' } });
    expect(openDays(limits)).toEqual([]);
  });
});

describe('what you would keep, in words', () => {
  const band = { low: 0, typical: 1000, high: 12_000 };
  const settings = { nation: 'england-wales', percentage: 30, insurance: 200 } as const;
  const cellsOf = (kind: string) =>
    whatYouWouldKeep(band, 50, settings, law).find((route) => route.kind === kind)?.rows[0]?.cells;

  it('does the sum in the open', () => {
    const cells = cellsOf('solicitor');
    expect(cells && sumInWords(cells.typical)).toBe(
      '£1,000 + £50 lost − £315 (The lawyer’s 30 per cent) − £200 (Insurance) = £535',
    );
  });

  it('shows money out of pocket as less than nothing', () => {
    expect(
      keptInWords({
        kind: 'sum',
        award: 0,
        loss: 0,
        deductions: [{ name: 'Court fee', pounds: 35 }],
        kept: -35,
      }),
    ).toBe('−£35');
  });

  it('says why a sum is not shown', () => {
    const cells = cellsOf('small-claim');
    expect(cells && keptInWords(cells.high)).toBe('–');
    expect(cells && whyNotShown(cells)).toBeUndefined();
    const scottish = whatYouWouldKeep(band, 0, { nation: 'scotland' }, law);
    const row = scottish.find(({ kind }) => kind === 'small-claim')?.rows[0];
    expect(row && whyNotShown(row.cells)).toContain('England and Wales only');
  });

  it('reads a share and a premium as people write them', () => {
    expect([shareTyped(''), shareTyped('30 %'), shareTyped('101'), shareTyped('half')]).toEqual([
      null,
      30,
      undefined,
      undefined,
    ]);
    expect([premiumTyped(' '), premiumTyped('£1,250'), premiumTyped('-3')]).toEqual([null, 1250, undefined]);
  });
});

describe('a letter as text', () => {
  const facts = {
    circumstances: COMPANY,
    answers: { data: ['health', 'address'] },
    particulars: {},
    law,
    today: TODAY,
  };

  it.each(LETTER_IDS)('%s reads back as its own blocks', (id) => {
    const letter = writeLetter(id, facts);
    const joined = (blocks: (typeof letter)['blocks']) => plainText({ ...letter, blocks });
    const back = blocksOfText(plainText(letter), letter);
    expect(joined(back)).toBe(plainText(letter));
    expect(back.map(({ kind }) => kind)).toEqual(letter.blocks.map(({ kind }) => kind));
  });

  it('keeps what the person wrote, shouting and all', () => {
    const letter = writeLetter('access-request', facts);
    const back = blocksOfText('HELP\n\nPlease:\n- one\n- two\n\n\nThank you\n', letter);
    expect(back).toEqual([
      { kind: 'paragraph', text: 'HELP' },
      { kind: 'paragraph', text: 'Please:' },
      { kind: 'list', points: ['one', 'two'] },
      { kind: 'paragraph', text: 'Thank you' },
    ]);
  });

  it('names the places still to fill, each once, and not the boxes to tick', () => {
    expect(gapsIn('[your name] owes [ ] and [£ …], [your name]')).toEqual(['your name', '£ …']);
  });
});
