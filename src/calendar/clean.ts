/** All that a file cannot hold or a reader cannot see: controls, halves of characters, odd line ends. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** Text that a text file, a Word file and a calendar can all hold. What is taken out leaves a space: it parted two words. */
export function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSEEN, (found) => (found === '\n' ? found : ' '));
}
