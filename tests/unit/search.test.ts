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

  it('takes a whole question: the words that ask, and those we have nowhere, are passed over', () => {
    expect(titles('what should i do if capita lost the records of my pension in a volcano')).toEqual([
      'Capita fined over pension records',
    ]);
    expect(titles('is it the police')).toEqual(titles('police'));
  });

  it('weighs a rare word more than a common one, and a page for a need before a story as good', () => {
    const stories = ['One', 'Two', 'Three'].map((title) => entry(title, 'letter council address'));
    const need: Entry = { ...entry('Four', 'letter council address landlord'), kind: 'Situation' };
    const known = searchable([...stories, entry('Five', 'landlord'), need]);
    expect(known('a letter to the landlord about an address').map((found) => found.entry.title)[0]).toBe(
      'Four',
    );
    expect(known('landlord letter volcano council')[0]?.entry.title).toBe('Four');
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
