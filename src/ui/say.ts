/** The words that the page came with, and those that were last said instead. */
const own = new WeakMap<Element, string>();
const said = new WeakMap<Element, string>();

/**
 * Puts words in an element, or its own again where there are none. Words that are said already are left alone: a browser
 * that translates the page may have put its own in their place.
 */
export function say(place: Element, words: string = ownWords(place)): void {
  const before = said.get(place) ?? ownWords(place);
  said.set(place, words);
  if (words !== before) place.textContent = words;
}

export function ownWords(place: Element): string {
  const words = own.get(place) ?? place.textContent?.trim() ?? '';
  own.set(place, words);
  return words;
}
