import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/calendar/clean.ts';
import { LETTER_IDS, LETTER_TITLES, plainText } from '../../../src/claim/letters/letter.ts';
import { writeLetter } from '../../../src/claim/letters/letters.ts';
import { blocksOfText } from '../../../src/ui/claim/letter-text.ts';
import { wordFile } from '../../../src/ui/claim/word-file.ts';
import { changed } from './people.ts';

const ODD = 'one\u000Btwo\u0000three\u2028four\tfive\uD800six\uFFFFseven\u0085eight';
const EVEN = 'one two three four five six seven eight';

/** The words of a Word file, as an independent reader finds them. */
async function wordsIn(file: Blob): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await file.arrayBuffer()) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const text = value.replaceAll(/<[^>]+>/g, ' ');
  return oneLine(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

describe('a character that nobody sees', () => {
  it('joins no two words as text, and none in Word', async () => {
    expect(clean(ODD)).toBe(EVEN);
    const blocks = blocksOfText(ODD, { id: 'complaint', blocks: [] });
    expect(await wordsIn(await wordFile('A letter', blocks))).toBe(EVEN);
  });

  it('is taken out of anything, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = clean(text);
        expect(clean(cleaned)).toBe(cleaned);
        expect(cleaned).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        if (!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(text)) expect(cleaned).toBe(text);
      }),
    );
  });

  it('parts the lines of any system alike', () => {
    expect(clean('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

describe('a Word file', () => {
  const facts = changed({
    circumstances: { whose: 'my-child', already: ['refused', 'offered'] },
    particulars: { name: 'Sam & <Sam> Example', address: '1 Any Street\nAnytown', otherFirm: 'Other Ltd' },
  });

  it.each(LETTER_IDS)('of %s holds every word of it, in order', async (id) => {
    const letter = writeLetter(id, facts);
    const file = await wordFile(LETTER_TITLES[id], blocksOfText(plainText(letter), letter));
    // A heading gets its own spelling back.
    const written = letter.blocks
      .flatMap((block) => (block.kind === 'list' ? block.points : block.text))
      .join(' ');
    expect(await wordsIn(file)).toBe(oneLine(written));
  });
});
