import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, initialsOf, isNear, searchable, wordsOf } from '../../src/search/find.ts';

const entry = (title: string, words = ''): Entry => ({ title, words, path: `${title}/`, kind: 'Story' });
const find = searchable([
  entry('Capita fined over pension records', 'Companies hack pensions'),
  entry('Pension letters sent to strangers', 'council'),
  entry('Police officers named in a spreadsheet', 'PSNI Northern Ireland Capita'),
  entry('Café takes faces at the door', 'biometric'),
]);
const titles = (query: string) => find(query).map(({ entry: { title } }) => title);

describe('the search', () => {
  it('wants every word, and puts words of a title first', () => {
    expect(titles('capita')).toEqual([
      'Capita fined over pension records',
      'Police officers named in a spreadsheet',
    ]);
    expect(titles('capita police')).toEqual(['Police officers named in a spreadsheet']);
    expect(titles('capita café')).toEqual([]);
  });

  it('forgives plurals, accents, beginnings and one wrong letter in a longer word', () => {
    expect(titles('pensions')).toHaveLength(2);
    expect(titles('cafe')).toEqual(['Café takes faces at the door']);
    expect(titles('spread')).toEqual(['Police officers named in a spreadsheet']);
    expect(titles('polcie')).toEqual(['Police officers named in a spreadsheet']);
    expect(titles('pemsion')).toHaveLength(2);
    expect(titles('dour')).toEqual([]);
  });

  it('knows a name by its initials, with and without the small words', () => {
    expect(initialsOf('The Crown Prosecution Service wrote to a High Court judge.')).toEqual(['CPS', 'CPS']);
    expect(initialsOf('Police Service of Northern Ireland')).toEqual(['PSoNI', 'PSNI']);
    expect(initialsOf('Ministry of Justice')).toEqual(['MoJ']);
    const known = searchable([entry('An email to a stranger', 'Crown Prosecution Service Prosecutors')]);
    expect(known('cps')).toHaveLength(1);
    expect(known('CPS stranger')).toHaveLength(1);
    expect(known('cpx')).toHaveLength(0);
  });

  it('finds nothing for nothing', () => {
    expect(titles('')).toEqual([]);
    expect(titles(' … ')).toEqual([]);
  });

  it('takes anything that can be typed, and finds every title by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(Array.isArray(find(typed))).toBe(true);
        const own = searchable([entry(typed)]);
        if (wordsOf(typed).length > 0) expect(own(typed)).toHaveLength(1);
      }),
    );
  });

  it('calls words near that differ by one letter, either way round', () => {
    expect(isNear('police', 'polcie')).toBe(true);
    expect(isNear('police', 'polise')).toBe(true);
    expect(isNear('police', 'polices')).toBe(true);
    expect(isNear('police', 'office')).toBe(false);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isNear(one, other)).toBe(isNear(other, one));
        expect(isNear(one, one)).toBe(true);
      }),
    );
  });
});
