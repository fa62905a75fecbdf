import { describe, expect, it } from 'vitest';
import { csv } from '../../src/open-data/csv.ts';

const one = (content: string | number | null) => csv(['a'], [{ a: content }]).replace('\uFEFFa\r\n', '');

describe('a table for spreadsheets', () => {
  it('has a line of names, ends lines as the standard says, and leaves out what is not known', () => {
    expect(csv(['a', 'b'], [{ a: 'x', b: null }])).toBe('\uFEFFa,b\r\nx,\r\n');
  });

  it.each([
    ['Smith, Jones', '"Smith, Jones"'],
    ['a "b" c', '"a ""b"" c"'],
    ['two\nlines', '"two\nlines"'],
    [' spaced', '" spaced"'],
    ['plain £', 'plain £'],
  ])('quotes %j where it must', (given, written) => {
    expect(one(given)).toBe(`${written}\r\n`);
  });

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '＝1'])('lets no spreadsheet run %j', (given) => {
    expect(one(given)).toBe(`'${given}\r\n`);
  });

  it('lets none run what hides behind a space, a tab or a quote', () => {
    expect(one(' =1')).toBe("' =1\r\n");
    expect(one('\t=1')).toBe("'\t=1\r\n");
    expect(one('=HYPERLINK("x","y")')).toBe('"\'=HYPERLINK(""x"",""y"")"\r\n');
  });

  it('keeps numbers as numbers', () => {
    expect(one(14000000)).toBe('14000000\r\n');
  });
});
