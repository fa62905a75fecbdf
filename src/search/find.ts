/** One thing that can be found: its title, its address on this site, what it is, and words that tell more. */
export type Entry = {
  readonly title: string;
  readonly path: string;
  readonly kind: 'Story' | 'Case' | 'Guide' | 'Page';
  readonly words: string;
};

export type Found = { readonly entry: Entry; readonly score: number };

/** A word of a title counts as much as this many in the other words. */
const TITLE = 4;
/** A misspelt word counts half; in short words one wrong letter is another word. */
const MISSPELT = 0.5;
const MISSPELT_FROM = 5;

/** The words of a text: small letters, no accents, no plural s. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '');
  return (plain.match(/[\p{Letter}\p{Number}]+/gu) ?? []).map(singular);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether two words differ by no more than one letter: one wrong, missing, too many, or two swapped. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (word: string, from: number) => word.slice(start + from);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}

/** How well one wanted word is met among others: whole, as a beginning, misspelt, or not at all. */
function met(wanted: string, words: readonly string[]): number {
  if (words.includes(wanted)) return 1;
  if (words.some((word) => word.startsWith(wanted))) return 0.8;
  if (wanted.length < MISSPELT_FROM) return 0;
  return words.some((word) => isNear(wanted, word)) ? MISSPELT : 0;
}

export type Searchable = (query: string) => readonly Found[];

/** Finds entries that have every word of a query, the best first; of equal ones in the order they were given. */
export function searchable(entries: readonly Entry[]): Searchable {
  const indexed = entries.map((entry) => ({
    entry,
    title: wordsOf(entry.title),
    words: wordsOf(entry.words),
  }));
  return (query) => {
    const wanted = [...new Set(wordsOf(query))];
    if (wanted.length === 0) return [];
    return indexed
      .map(({ entry, title, words }) => {
        const scores = wanted.map((word) => Math.max(TITLE * met(word, title), met(word, words)));
        const score = scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0);
        return { entry, score };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
  };
}
