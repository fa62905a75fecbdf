import { describe, expect, it } from 'vitest';
import {
  passagesOf,
  passagesOfLetters,
  passagesOfQuestions,
  readExceptions,
  tooHard,
} from '../../src/editorial/passages.ts';
import {
  longSentencesIn,
  measurable,
  measurableTogether,
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

describe('the questions and the letters', () => {
  const passages = [...passagesOfQuestions(), ...passagesOfLetters()];

  it('can each be read at twelve, without a sentence too long to hold, but for those listed', () => {
    expect(passages.length).toBeGreaterThan(25);
    expect(tooHard(passages)).toEqual([]);
  });

  it('are listed only where they are too hard', () => {
    const words = 'The duty to notify the supervisory authority is unconditional. '.repeat(9);
    const hard = [{ place: 'here', text: words }];
    expect(tooHard(hard, [])).toHaveLength(1);
    expect(tooHard(hard, [{ place: 'here', starts: 'The duty', reason: '' }])).toEqual([]);
    expect(tooHard(hard, [{ place: 'here', starts: 'A duty', reason: '' }])).toHaveLength(1);
    expect(tooHard(hard, [{ pages: 'he', age: 40, reason: '' }])).toEqual([]);
    expect(tooHard(hard, [{ pages: 'there', age: 40, reason: '' }])).toHaveLength(1);
    expect(tooHard([{ place: 'here', text: `Then ${'word '.repeat(26).trim()}.` }], [])).toHaveLength(1);
    for (const { reason } of readExceptions()) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('passages', () => {
  const words = (count: number) => 'One word more is here. '.repeat(count / 5).trim();
  const sizes = (passages: readonly { place: string; text: string }[]) =>
    passages.map(({ place, text }) => [place, wordsIn(text).length]);

  it('are put together until they can be measured, in their place and then across places', () => {
    const a = { place: 'a', text: words(50) };
    const b = { place: 'b', text: words(40) };
    const c = { place: 'c', text: words(45) };
    expect(sizes(measurable([a, a, a, b]))).toEqual([
      ['a', 150],
      ['b', 40],
    ]);
    expect(sizes(measurableTogether(measurable([a, a, b, c])))).toEqual([
      ['a', 100],
      ['b and c', 85],
    ]);
  });
});

describe('a built page', () => {
  it('gives its prose under each heading, without tables, menus and the titles of sources', () => {
    const words = 'One word more is here. '.repeat(20);
    const html = `<nav>Menu</nav><main><h1>News &amp; views of today</h1><p>${words}</p><table><tr><td>Cell</td></tr></table><p class="eyebrow">Labels of a story here</p><h2>Sources</h2><ul><li>A title of another page</li></ul><h2>What comes next here</h2><p>${words}</p></main>`;
    const passages = passagesOf({ address: '/x/', file: 'x', html });
    expect(passages.map(({ text }) => text).join(' ')).not.toMatch(/Menu|Cell|Labels|title/);
    expect(passages.map(({ text }) => text.split('\n')[0])).toEqual([
      'News & views of today',
      'What comes next here',
    ]);
  });
});
