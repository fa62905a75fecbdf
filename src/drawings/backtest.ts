/** What the method said of a case it had not seen, beside what the case gave; pounds of one date. */
export type BacktestRow = {
  readonly id: string;
  readonly name: string;
  readonly award: number;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly held: boolean;
};

/** The least typical figure first, so that the bands climb across the drawing. */
export function climbing(rows: readonly BacktestRow[]): BacktestRow[] {
  return [...rows].sort((one, other) => one.typical - other.typical || one.id.localeCompare(other.id));
}

export function backtestInWords(rows: readonly BacktestRow[]): string {
  const held = rows.filter((row) => row.held).length;
  return `${rows.length} decided cases. The award fell inside the range in ${held} of them.`;
}

/** A case's name cut at a word to fit in `letters`. */
export function shortName(name: string, letters: number): string {
  if (name.length <= letters) return name;
  return `${name
    .slice(0, letters - 1)
    .replace(/[\s,&(]+\S*$/, '')
    .replace(/\s\([^)]*$/, '')}…`;
}
