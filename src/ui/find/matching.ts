import type { NamedBreach } from '../../session/named-breaches.ts';

/** The words of a text, without accents and in small letters. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{Diacritic}’']/gu, '')
    .toLowerCase();
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Breaches of which every word that was typed begins a word, or the name’s first letters: “cps” finds Crown Prosecution Service. */
export function matching(typed: string, breaches: readonly NamedBreach[]): readonly NamedBreach[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return breaches.filter(({ organisation, title }) => {
    const name = wordsOf(organisation);
    const initials = name.map(([first]) => first).join('');
    const words = [initials, ...name, ...wordsOf(title)];
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}
