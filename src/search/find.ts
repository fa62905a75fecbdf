/** One thing that can be found: its title, its address on this site, what it is, and words that tell more. */
export type Entry = {
  readonly title: string;
  readonly path: string;
  readonly kind: 'Story' | 'Case' | 'Guide' | 'Outcome' | 'Page';
  readonly words: string;
};

export type Found = { readonly entry: Entry; readonly score: number };

/** A word of a title counts as much as this many in the other words. */
const TITLE = 4;
/** A word met whole, by its beginning, or misspelt; in short words one wrong letter is another word. */
const WHOLE = 1;
const BEGINNING = 0.8;
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

/** Two or more words with capitals, and the small words between them. */
const NAME = /\p{Lu}[\p{Letter}’']*(?:(?: (?:of|for|and|the))* \p{Lu}[\p{Letter}’']*)+/gu;

/** What the names in a text are called for short: CPS, and both PSNI and PSoNI. */
export function initialsOf(text: string): string[] {
  const names = text.match(NAME) ?? [];
  return names.flatMap((name) => {
    const words = name.replace(/^The /, '').split(' ');
    const large = words.filter((word) => /^\p{Lu}/u.test(word));
    return [words, large]
      .map((each) => each.map(([first]) => first).join(''))
      .filter(({ length }) => length > 2);
  });
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

/** How much a word counts in each entry that has it, by the place of the entry. */
type Counts = Map<number, number>;
type Met = readonly [counts: Counts, quality: number];

/** The words that meet a wanted one, with how well: whole, as a beginning or, only where there is none such, misspelt. */
function meeting(wanted: string, vocabulary: ReadonlyMap<string, Counts>): readonly Met[] {
  const met: Met[] = [];
  for (const [word, counts] of vocabulary) {
    if (word === wanted) met.push([counts, WHOLE]);
    else if (word.startsWith(wanted)) met.push([counts, BEGINNING]);
  }
  if (met.length > 0 || wanted.length < MISSPELT_FROM) return met;
  for (const [word, counts] of vocabulary) if (isNear(wanted, word)) met.push([counts, MISSPELT]);
  return met;
}

export type Searchable = (query: string) => readonly Found[];

/** Finds entries that have every word of a query, the best first; of equal ones in the order they were given. */
export function searchable(entries: readonly Entry[]): Searchable {
  const vocabulary = new Map<string, Counts>();
  const add = (text: string, place: number, weight: number) => {
    for (const word of wordsOf(text)) {
      const counts = vocabulary.get(word) ?? new Map<number, number>();
      counts.set(place, Math.max(weight, counts.get(place) ?? 0));
      vocabulary.set(word, counts);
    }
  };
  entries.forEach(({ title, words }, place) => {
    add(words, place, 1);
    add(initialsOf(`${title}. ${words}`).join(' '), place, 1);
    add(title, place, TITLE);
  });
  return (query) => {
    const wanted = [...new Set(wordsOf(query))];
    const scores = wanted.map((word) => {
      const best = new Map<number, number>();
      for (const [counts, quality] of meeting(word, vocabulary))
        for (const [place, weight] of counts)
          best.set(place, Math.max(weight * quality, best.get(place) ?? 0));
      return best;
    });
    const [first, ...others] = scores;
    return [...(first ?? [])]
      .filter(([place]) => others.every((score) => score.has(place)))
      .map(([place]) => ({ place, score: scores.reduce((sum, score) => sum + (score.get(place) ?? 0), 0) }))
      .sort((one, other) => other.score - one.score || one.place - other.place)
      .flatMap(({ place, score }) => {
        const entry = entries[place];
        return entry ? [{ entry, score }] : [];
      });
  };
}
