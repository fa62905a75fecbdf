import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Words read one after another (a paragraph, a question with its options), and where they stand. */
export type Passage = { readonly place: string; readonly text: string };

/** The age at which a child in the UK starts the school year of a United States grade. */
const AGE_AT_GRADE_NOUGHT = 5;
/** The age we write for, in years, and the words in a sentence past which anyone loses the thread. */
export const READING_AGE = 12;
const LONGEST_SENTENCE = 25;
/** The formula was made for passages of about this many words; a shorter one swings with a single long name. */
export const SHORTEST_PASSAGE = 80;

const WORD = /[\p{L}\p{N}£][\p{L}\p{N}’'.,/-]*/gu;
const ABBREVIATION = /(?:\b(?:Mr|Mrs|Ms|Dr|v|p|pp|No|St|Ltd|e\.g|i\.e)\.|\b[A-Z]\.)\s*$/;
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The sentences of a text; a line break ends one, as a list item or a label does. */
export function sentencesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const found: string[] = [];
    for (const { segment } of sentences.segment(line)) {
      const last = found.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) found[found.length - 1] = last + segment;
      else found.push(segment);
    }
    return found.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
  });
}

/** The age at which most can read a passage, by Flesch and Kincaid. A figure counts as a word of one syllable. */
export function readingAge(text: string): number {
  const words = wordsIn(text);
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: spoken,
  });
  return Number.isNaN(grade) ? 0 : grade + AGE_AT_GRADE_NOUGHT;
}

/** Sentences with more words than anyone should be asked to hold. */
export function longSentencesIn(text: string): readonly string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence).length > LONGEST_SENTENCE);
}

/** Passages of one place put together, in order, until each is long enough to measure; what is left over joins the last. */
export function measurable(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last?.place === passage.place && (isShort(last) || isShort(passage)))
      joined[joined.length - 1] = { place: last.place, text: `${last.text}\n${passage.text}` };
    else joined.push(passage);
  }
  return joined;
}

/** What is still too short, of places that hold no more, put together across places. */
export function measurableTogether(passages: readonly Passage[]): Passage[] {
  const short = passages.filter(isShort).map(({ place, text }) => ({ place, text }));
  const joined: Passage[] = [];
  for (const { place, text } of short) {
    const last = joined.at(-1);
    if (last && isShort(last))
      joined[joined.length - 1] = { place: `${last.place} and ${place}`, text: `${last.text}\n${text}` };
    else joined.push({ place, text });
  }
  return [...passages.filter((passage) => !isShort(passage)), ...joined];
}

function isShort({ text }: Passage): boolean {
  return wordsIn(text).length < SHORTEST_PASSAGE;
}
