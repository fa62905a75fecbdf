/** One thing that can be found: its title, its address on this site, what it is, and words that tell more. */
export type Entry = {
  readonly title: string;
  readonly path: string;
  readonly kind: 'Story' | 'Situation' | 'Case' | 'Guide' | 'Outcome' | 'Page';
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

/** Words that a question is asked with, and that tell nothing of what it is about. */
const ASKING = new Set(
  wordsOf(
    'a about all am an and any are as at be because been but by can could did do does for from get give go got had has have he help her him his how i if in into is it its just know like make me mine much must my need no not now of off on or our out put she should since so some someone still tell that the their them then there these they this to too us want was we went were what when where which who whose why will with wont would you your',
  ),
);

/** Of a short query every word is wanted; of a whole question, so large a part of what its words weigh. */
const SHORT = 2;
const PART = 0.4;
const FEW = 5;

/** How much a page for a need or a guide is put before others that meet a whole question as well. */
const FOR_A_NEED: Readonly<Partial<Record<Entry['kind'], number>>> = { Situation: 1.5, Guide: 1.2 };

export type Searchable = (query: string) => readonly Found[];

/**
 * Finds the entries of a query, the best first; of equal ones in the order they were given. A rare word weighs more than
 * a common one. Entries that have every word come before those that have only most of a long question.
 */
export function searchable(entries: readonly Entry[]): Searchable {
  const vocabulary = vocabularyOf(entries);
  return (query) => {
    const typed = [...new Set(wordsOf(query))];
    const telling = typed.filter((word) => !ASKING.has(word));
    const wanted = telling.length > 0 ? telling : typed;
    const isShort = wanted.length <= SHORT;
    const all = wanted.map((word) => scoresOf(word, vocabulary, entries.length));
    // In a whole question a word that we have nowhere is passed over.
    const scores = isShort ? all : all.filter(({ best }) => best.size > 0);
    const whole = scores.reduce((sum, { weight }) => sum + weight, 0);
    const least = isShort ? whole : PART * whole;
    const found = entries
      .flatMap((entry, place) => {
        const met = scores.filter(({ best }) => best.has(place));
        const weight = met.reduce((sum, one) => sum + one.weight, 0);
        if (met.length === 0) return [];
        const need = isShort ? 1 : (FOR_A_NEED[entry.kind] ?? 1);
        const score = met.reduce((sum, one) => sum + one.weight * (one.best.get(place) ?? 0), 0) * need;
        return [{ entry, score, isEnough: weight >= least, place }];
      })
      .sort((one, other) => other.score - one.score || one.place - other.place);
    const enough = found.filter(({ isEnough }) => isEnough);
    // Where nothing meets enough of a whole question, a few that meet some of it are better than none.
    const shown = enough.length > 0 || isShort ? enough : found.slice(0, FEW);
    return shown.map(({ entry, score }) => ({ entry, score }));
  };
}

function vocabularyOf(entries: readonly Entry[]): ReadonlyMap<string, Counts> {
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
  return vocabulary;
}

/** How well each entry meets one word, by its place, and how much the word weighs: the rarer, the more. */
function scoresOf(word: string, vocabulary: ReadonlyMap<string, Counts>, of: number) {
  const best = new Map<number, number>();
  for (const [counts, quality] of meeting(word, vocabulary))
    for (const [place, weight] of counts) best.set(place, Math.max(weight * quality, best.get(place) ?? 0));
  return { best, weight: Math.log(1 + of / Math.max(best.size, 1)) };
}
