import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialled, helpLines, nationsOf } from '../../src/claim/help-lines.ts';
import { readLaw } from '../../src/records/law-files.ts';

const { help } = readLaw();
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

  it('put safety first where someone may be in danger, and only there', () => {
    const kinds = helpLines(help, { recipients: ['hostile'] }, ['scotland']).map(({ kind }) => kind);
    expect(kinds[0]).toBe('safety');
    expect(kinds).toContain('feelings');
    expect(helpLines(help, { recipients: ['many'] }, []).every(({ kind }) => kind === 'feelings')).toBe(true);
  });

  it('dial the number, and nothing of the words after it', () => {
    expect(dialled('111, then option 2')).toBe('111');
    expect(dialled('08 08 16 89 111')).toBe('08081689111');
  });

  it('agree with the number that is shown without a network', () => {
    const samaritans = help.find(({ id }) => id === 'samaritans')?.phone ?? '';
    const page = readFileSync('src/site/parts/Questionnaire.astro', 'utf8');
    expect(page).toContain(`<a href="tel:${dialled(samaritans)}">${samaritans}</a>`);
  });
});
