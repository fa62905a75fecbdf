export type Placed<Mark> = Mark & {
  /** Where it stands along the scale. */
  readonly along: number;
  /** Which row it stands in; 0 is nearest the line. */
  readonly row: number;
};

/** Marks piled in rows so that none covers another. `gap` is the least distance between two in a row. */
export function inRows<Mark extends { readonly id: string; readonly pounds: number }>(
  marks: readonly Mark[],
  place: (pounds: number) => number,
  gap: number,
): Placed<Mark>[] {
  const ends: number[] = [];
  return [...marks]
    .sort((one, other) => one.pounds - other.pounds || one.id.localeCompare(other.id))
    .map((mark) => {
      const along = place(mark.pounds);
      const free = ends.findIndex((end) => along - end >= gap);
      const row = free === -1 ? ends.length : free;
      ends[row] = along;
      return { ...mark, along, row };
    });
}

/** How many rows the marks take. */
export function rowCount(placed: readonly { readonly row: number }[]): number {
  return Math.max(0, ...placed.map(({ row }) => row + 1));
}
