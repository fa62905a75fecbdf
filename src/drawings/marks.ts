/** How an award came about; `other` ended without one that can be compared. */
export type Basis = 'judgment' | 'settlement' | 'scheme' | 'other';

export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  judgment: 'Judgment',
  settlement: 'Settlement',
  scheme: 'Scheme or flat offer',
  other: 'Other outcome',
};

/** The outline of a mark: each basis has a shape of its own, so that colour is never needed to tell them apart. */
export function markPath(basis: Basis, x: number, y: number, radius: number): string {
  const r = radius;
  switch (basis) {
    case 'judgment':
    case 'settlement':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'scheme':
      return `M${x - r * 0.85} ${y - r * 0.85}h${r * 1.7}v${r * 1.7}h${r * -1.7}z`;
    case 'other':
      return `M${x - r * 0.75} ${y - r * 0.75}l${r * 1.5} ${r * 1.5}M${x + r * 0.75} ${y - r * 0.75}l${r * -1.5} ${r * 1.5}`;
  }
}
