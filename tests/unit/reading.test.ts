import { describe, expect, it } from 'vitest';
import { longSentencesIn, readingAge, sentencesIn, wordsIn } from '../../src/editorial/reading.ts';

describe('the reading age', () => {
  it('is low for short words and sentences, and high for long ones', () => {
    expect(readingAge('The cat sat on the mat. It was a warm day. The sun came in.')).toBeLessThan(8);
    expect(
      readingAge(
        'Notwithstanding the aforementioned jurisdictional considerations, compensatory remuneration necessitates demonstrable psychological deterioration.',
      ),
    ).toBeGreaterThan(20);
  });

  it('does not rise with the size of a sum', () => {
    expect(readingAge('You lost £1,250,000 that day.')).toBe(readingAge('You lost £5 that day.'));
  });

  it('does not end a sentence at an abbreviation or a decimal point', () => {
    expect(sentencesIn('Mr. Smith lost 3.5 per cent. He won in Smith v. Jones.')).toHaveLength(2);
    expect(sentencesIn('Where you live\nMoney\n\n£5')).toEqual(['Where you live', 'Money']);
  });

  it('counts a hyphen as one word and finds what is too long', () => {
    expect(wordsIn('A data-protection court’s £1,250 (or so)')).toEqual([
      'A',
      'data-protection',
      'court’s',
      '£1,250',
      'or',
      'so',
    ]);
    const long = `Then ${'word '.repeat(26).trim()}.`;
    expect(longSentencesIn(`Short one. ${long} Short two.`)).toEqual([long]);
  });
});
