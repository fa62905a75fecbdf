/** Whether XML 1.0 allows a character, which it does not for most control characters and for half a pair. */
function isAllowed(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return (
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000
  );
}

/** Text without what XML does not allow at all. */
export function allowedInXml(text: string): string {
  return [...text].filter(isAllowed).join('');
}
