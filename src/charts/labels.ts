/** The width of an average letter as a share of the letters' height, rounded up for the widest system faces. */
const LETTER = 0.58;

export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

type Across = { readonly at: number; readonly width: number };

/**
 * Labels set in lines over their places, each in the lowest line where it touches no other, and kept inside
 * 0 to `width`. `middle` is where the middle of the label stands.
 */
export function inLines<Label extends Across>(
  labels: readonly Label[],
  width: number,
  space: number,
): (Label & { readonly middle: number; readonly line: number })[] {
  const lines: { start: number; end: number }[][] = [];
  return [...labels]
    .sort((one, other) => one.at - other.at)
    .map((label) => {
      const half = label.width / 2;
      const middle = Math.min(Math.max(label.at, half), width - half);
      const [start, end] = [middle - half, middle + half];
      const isFree = (line: { start: number; end: number }[]) =>
        line.every((taken) => start >= taken.end + space || end <= taken.start - space);
      const free = lines.findIndex(isFree);
      const line = free === -1 ? lines.length : free;
      lines[line] = [...(lines[line] ?? []), { start, end }];
      return { ...label, middle, line };
    });
}

/** Labels down a column, moved apart until each has `room`, in order and between `from` and `to`. */
export function spread<Label extends { readonly wanted: number }>(
  labels: readonly Label[],
  room: number,
  from: number,
  to: number,
): (Label & { readonly place: number })[] {
  const sorted = [...labels].sort((one, other) => one.wanted - other.wanted);
  const places: number[] = [];
  for (const { wanted } of sorted) {
    places.push(Math.max(wanted, (places.at(-1) ?? from - room) + room));
  }
  let limit = to;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? limit, limit);
    limit = (places[index] ?? limit) - room;
  }
  return sorted.map((label, index) => ({ ...label, place: places[index] ?? label.wanted }));
}
