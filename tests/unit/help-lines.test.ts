import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atOnce, dialled, helpLines, nationsOf } from '../../src/claim/help-lines.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { readLaw } from '../../src/records/law-files.ts';

const { help } = readLaw();
const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
const ids = (...given: Parameters<typeof helpLines> extends [unknown, ...infer Rest] ? Rest : never) =>
  helpLines(help, ...given).map(({ id }) => id);

describe('help lines', () => {
  it('leave no nation out where it is not known', () => {
    expect(ids({}, nationsOf('unknown'))).toEqual(
      expect.arrayContaining(['samaritans', 'breathing-space', 'lifeline-ni', 'nhs-111-mental-health-wales']),
    );
  });

  it.each([
    ['scotland', 'breathing-space', 'lifeline-ni'],
    ['northern-ireland', 'lifeline-ni', 'breathing-space'],
    ['england-wales', 'nhs-111-mental-health-england', 'breathing-space'],
  ])('in %s name %s and not %s', (nation, near, far) => {
    expect(ids({}, nationsOf(nation))).toContain(near);
    expect(ids({}, nationsOf(nation))).not.toContain(far);
    expect(ids({}, nationsOf(nation))).toContain('samaritans');
  });

  it('show few at once, one of them for whoever wants to talk, and fold the rest', () => {
    const shown = (answers: Answers) => {
      const all = helpLines(help, answers, []);
      const { first, more } = atOnce(all, answers);
      expect([...first, ...more].sort(byId)).toEqual([...all].sort(byId));
      return first.map(({ id }) => id);
    };
    expect(shown({})).toEqual(['samaritans', 'shout']);
    expect(shown({ distress: 'severe' })).toHaveLength(6);
    const afraid = shown({ recipients: ['hostile'] });
    expect(afraid).toHaveLength(6);
    expect(afraid).toContain('samaritans');
    expect(afraid.slice(0, 4), 'one for each nation').toEqual(
      expect.arrayContaining([
        'national-domestic-abuse-helpline',
        'live-fear-free',
        'sdafmh',
        'dsa-helpline-ni',
      ]),
    );
    expect(atOnce([], {})).toEqual({ first: [], more: [] });
  });

  it('put safety first where someone may be in danger, and only there', () => {
    const kinds = helpLines(help, { recipients: ['hostile'] }, ['scotland']).map(({ kind }) => kind);
    expect(kinds[0]).toBe('safety');
    expect(kinds).toContain('feelings');
    expect(helpLines(help, { recipients: ['many'] }, []).every(({ kind }) => kind === 'feelings')).toBe(true);
  });

  it('name no nation while none is known', () => {
    expect([nationsOf('unknown'), nationsOf(undefined), nationsOf('elsewhere')]).toEqual([[], [], []]);
    expect(nationsOf('england-wales')).toEqual(['england', 'wales']);
  });

  it.each([
    [{ data: ['sexual-offence'] }, 'sexual-violence'],
    [{ data: ['intimate-images'] }, 'images'],
    [{ data: ['victim-witness'] }, 'crime'],
    [{ vulnerable: ['victim'] }, 'crime'],
    [{ vulnerable: ['at-risk-role'] }, 'crime'],
    [{ data: ['protected'] }, 'safety'],
    [{ data: ['safeguarding'] }, 'safety'],
    [{ effects: ['safety-fear'] }, 'safety'],
  ])('call for %j those who know of it, before those who listen to anyone', (answers, kind) => {
    for (const nation of ['england', 'scotland', 'northern-ireland']) {
      const kinds = helpLines(help, answers as never, nationsOf(nation)).map((line) => line.kind);
      expect(kinds, nation).toContain(kind);
      expect(kinds.at(-1), nation).toBe('feelings');
    }
  });

  it('dial the number, and nothing of the words after it', () => {
    expect(dialled('111, then option 2')).toBe('111');
    expect(dialled('08 08 16 89 111')).toBe('08081689111');
    expect(dialled('text SHOUT to 85258')).toBe('');
  });

  it('agree with the number that is shown without a network', () => {
    const samaritans = help.find(({ id }) => id === 'samaritans')?.phone ?? '';
    const page = readFileSync('src/site/parts/Questionnaire.astro', 'utf8');
    expect(page).toContain(`<a href="tel:${dialled(samaritans)}">${samaritans}</a>`);
  });
});
