/** The width of an average letter as a share of the letters' height, rounded up for the widest system faces. */
const LETTER = 0.58;

export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER;
}

type Across = { readonly at: number; readonly width: number };
export type Lined<Label> = Label & {
  readonly start: number;
  /** 0 is nearest the marks. */
  readonly line: number;
};

/** Where a label may stand over its place, from the best: in the middle, then further to either side. */
function standings({ at, width }: Across, limit: number): { readonly start: number }[] {
  return [at - width / 2, at - width / 4, at - width * 0.75, at - 4, at - width + 4].map((wanted) => {
    return { start: Math.min(Math.max(wanted, 0), limit - width) };
  });
}

/** Whether two labels can stand together: neither text covers the other, and no leader crosses a text. */
function agree(one: Lined<Across>, other: Lined<Across>, space: number): boolean {
  const spanEnd = (label: Lined<Across>) => label.start + label.width;
  const crosses = (at: number, label: Lined<Across>) =>
    at > label.start - space / 2 && at < spanEnd(label) + space / 2;
  if (one.line === other.line) {
    return spanEnd(one) + space <= other.start || spanEnd(other) + space <= one.start;
  }
  return one.line > other.line ? !crosses(one.at, other) : !crosses(other.at, one);
}

function place<Label extends Across>(
  labels: readonly Label[],
  placed: readonly Lined<Label>[],
  lines: number,
  limit: number,
  space: number,
): readonly Lined<Label>[] | undefined {
  const label = labels[placed.length];
  if (!label) return placed;
  for (let line = 0; line < lines; line += 1) {
    for (const { start } of standings(label, limit)) {
      const candidate = { ...label, start, line };
      if (!placed.every((other) => agree(candidate, other, space))) continue;
      const rest = place(labels, [...placed, candidate], lines, limit, space);
      if (rest) return rest;
    }
  }
  return undefined;
}

/** Labels over their places in as few lines as let all be read. All stay inside 0 to `limit`. */
export function inLines<Label extends Across>(
  labels: readonly Label[],
  limit: number,
  space: number,
): readonly Lined<Label>[] {
  const sorted = [...labels].sort((one, other) => one.at - other.at);
  for (let lines = 1; lines <= labels.length; lines += 1) {
    const placed = place(sorted, [], lines, limit, space);
    if (placed) return placed;
  }
  throw new Error(`These labels cannot all be read: ${labels.length} on ${limit}. Name fewer marks.`);
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
