/** The width of an average letter as a share of the letters' height, rounded up for the widest system faces. */
const LETTER = 0.58;

export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}
