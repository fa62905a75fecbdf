import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/calendar/day.ts';
import { conductBodiesFor, ombudsmenFor, workBodiesFor } from '../../src/claim/bodies.ts';
import type { Circumstances } from '../../src/claim/circumstances.ts';
import { amountOf, figures, type Measure, overdue, type Sentence } from '../../src/claim/law.ts';
import { pointOf, say } from '../../src/claim/sentence.ts';
import { main } from '../../src/command/check-law.ts';
import { claimQuestions } from '../../src/questions/claim-questions.ts';
import { GUIDES } from '../../src/ui/claim/guides.ts';
import { law, TODAY } from './claim-law.ts';

describe('the law in content/law/', () => {
  it('gives every figure a source, a mark, and days of checking and review', () => {
    for (const { id, source, mark, checked, review } of figures(law)) {
      expect(source.title, id).not.toBe('');
      expect(source.url, id).toMatch(/^https?:\/\/\S+$/);
      expect(mark, id).toMatch(/^[ABCM]$/);
      expect(isDay(checked) && isDay(review) && checked < review, id).toBe(true);
    }
  });

  it('has one of each id', () => {
    for (const list of Object.values(law) as readonly (readonly { id: string }[])[]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('has every limit once for each nation and cause', () => {
    const pairs = law.limits.map(({ nation, cause }) => `${nation} ${cause}`);
    expect(new Set(pairs).size).toBe(12);
    expect(pairs).toHaveLength(12);
  });

  it('names what is due for review', () => {
    expect(overdue(law, TODAY)).toEqual([]);
    const [first] = law.limits;
    if (!first) throw new Error('content/law/ has no limits');
    const due = (today: string) =>
      overdue({ ...law, limits: [{ ...first, id: 'due', review: '2026-11-25' }] }, today).map(({ id }) => id);
    expect(due('2026-11-25')).toEqual([]);
    expect(due('2026-11-26')).toContain('due');
    expect(overdue(law, '2026-12-23').map(({ id }) => id)).toContain('letter-of-claim-reply');
  });

  it('are named by the command on a day when they are due, guides too', () => {
    expect(main(TODAY)).toMatchObject({ status: 0, stderr: '' });
    const late = main('2030-01-01');
    expect(late.status).toBe(1);
    expect(late.stderr).toMatch(/^hearing-to-300 was to be looked at by/m);
    expect(late.stderr).toMatch(/^claim-is-public was to be looked at by/m);
    expect(late.stderr).toMatch(/^lgsco was to be looked at by/m);
    expect(late.stderr).toMatch(/^guide time-limits was to be looked at by/m);
    expect(main('soon').status).toBe(2);
  });

  it('tells changes oldest first, and says of each that is unsure that it is unchecked', () => {
    const dates = law.changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { id, mark, text } of law.changes)
      expect(/^[AB]$/.test(mark) || text.includes('Unchecked'), id).toBe(true);
  });

  it('gives a phone number only where it was well seen, and always some way to reach', () => {
    for (const { id, mark, phone, text, url } of law.help) {
      expect(phone ?? text ?? url, id).toBeDefined();
      if (mark === 'C' || mark === 'M') expect(phone ?? text, id).toBeUndefined();
    }
  });

  it('fills every figure into the sentences that name it', () => {
    expect(say(law, 'access-request-time')).toBe(
      'one month for an answer, three months at most if it is complex',
    );
    expect(say(law, 'small-claims')).toContain('£10,000');
    expect(say(law, 'mediation-england-wales')).toContain('21 May 2026');
    for (const { id } of law.sentences) expect(say(law, id), id).not.toMatch(/[{}]/);
  });

  it('writes pounds, shares, people and days as a reader would', () => {
    const [sentence] = law.sentences;
    const [sum] = law.sums;
    if (!sentence || !sum) throw new Error('content/law/ has no sentence or no sum');
    const said = (value: number | string, unit: Measure['unit']) =>
      say(
        {
          ...law,
          sentences: [{ ...sentence, id: 'one', mark: 'A', text: 'It is {x}.' }],
          sums: [{ ...sum, id: 'x', value, unit }],
        },
        'one',
      );
    expect(said(25_000, 'pounds')).toBe('It is £25,000.');
    expect(said(25, 'percent')).toBe('It is 25 per cent.');
    expect(said(3, 'people')).toBe('It is three.');
    expect(said(100_000, 'people')).toBe('It is 100,000.');
    expect(said(1, 'months')).toBe('It is one month.');
    expect(said(9, 'years')).toBe('It is nine years.');
    expect(said(10, 'days')).toBe('It is 10 days.');
    expect(said('2018-05-25', 'day')).toBe('It is 25 May 2018.');
  });

  it('is settled only where it was well seen and courts agree', () => {
    const [sentence] = law.sentences;
    if (!sentence) throw new Error('content/law/ has no sentence');
    const point = (changes: Partial<Sentence>) =>
      pointOf(
        { ...law, sentences: [{ ...sentence, title: undefined, unsettled: undefined, ...changes }] },
        sentence.id,
      );
    expect(point({ mark: 'B' })).toMatchObject({ settled: true, title: '' });
    expect(point({ mark: 'B', unsettled: true }).settled).toBe(false);
    expect(point({ mark: 'C' }).settled).toBe(false);
  });

  it('is never guessed: what it does not have is named', () => {
    expect(() => say(law, 'no-such')).toThrow('content/law/ has no figure "no-such"');
    const dated = { ...law.fees[0], id: 'a-day', value: '2018-05-25' } as Measure;
    expect(() => amountOf([dated], 'a-day')).toThrow('must give a number for "a-day"');
  });

  it('says of each sentence that was not well seen that it is to be checked', () => {
    for (const { id, mark } of law.sentences) {
      expect(say(law, id).includes('(to be checked)'), id).toBe(mark === 'C' || mark === 'M');
    }
  });

  it('leads to guides that exist', () => {
    const slugs = readdirSync('content/guides').map((file) => file.replace('.md', ''));
    for (const slug of Object.keys(GUIDES)) expect(slugs).toContain(slug);
  });

  it('is asked for places that exist', () => {
    const ids = law.help.map(({ id }) => id);
    const responsibles = optionsOf('responsible');
    for (const nation of optionsOf('nation')) {
      for (const responsible of responsibles) {
        const circumstances = { nation, responsible } as Circumstances;
        for (const place of [
          ...ombudsmenFor(circumstances),
          ...conductBodiesFor(circumstances),
          ...workBodiesFor(circumstances),
        ])
          expect(ids, `${responsible} in ${nation}`).toContain(place);
      }
    }
  });
});

function optionsOf(id: 'nation' | 'responsible'): readonly string[] {
  return claimQuestions.flatMap((question) =>
    question.id === id ? question.options.map(({ value }) => value) : [],
  );
}
