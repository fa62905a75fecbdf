import { describe, expect, it } from 'vitest';
import { passagesOf, passagesOfQuestions, readExceptions } from '../../src/editorial/passages.ts';
import {
  longSentencesIn,
  READING_AGE,
  readingAge,
  sentencesIn,
  wordsIn,
} from '../../src/editorial/reading.ts';

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

describe('the questions', () => {
  const hard = passagesOfQuestions().filter(({ text }) => readingAge(text) > READING_AGE);

  it('can each be read at twelve, but for those listed with a reason', () => {
    expect(hard.map(({ place }) => place).sort()).toEqual([...readExceptions().keys()].sort());
    for (const reason of readExceptions().values()) expect(reason.length).toBeGreaterThan(20);
  });

  it('have no sentence that is too long', () => {
    expect(passagesOfQuestions().flatMap(({ text }) => longSentencesIn(text))).toEqual([]);
  });
});

describe('a built page', () => {
  it('gives its prose under each heading, without tables, menus and the titles of sources', () => {
    const words = 'One word more. '.repeat(30);
    const html = `<nav>Menu</nav><main><h1>News &amp; views</h1><p>${words}</p><table><tr><td>Cell</td></tr></table><h2>Sources</h2><ul><li>A title</li></ul><h2>Next</h2><p>Last.</p></main>`;
    const passages = passagesOf({ address: '/x/', file: 'x', html });
    expect(passages.map(({ text }) => text.split('\n')[0])).toEqual(['News & views', 'Next']);
  });
});
