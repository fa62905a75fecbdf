import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Outside node_modules and reports/, which an install and a test run empty. */
const FOLDER = '.cache/bench';

/** One thing that a benchmark measured, in a unit of which less is better. */
export type Figure = {
  readonly of: 'weight' | 'speed' | 'growth' | 'accuracy';
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The peer, or the limit, that ours stands beside. */
  readonly beside: string;
  readonly theirs: number;
  /** Ours may be so many times theirs; 1 where it is not said. */
  readonly most?: number;
};

type Measured = { readonly on: string; readonly figures: readonly Figure[] };

/** Keeps what a benchmark found for the table of all, in place of what it found before. */
export function keepFigures(bench: string, figures: readonly Figure[], folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  const measured: Measured = { on: new Date().toISOString().slice(0, 16).replace('T', ' '), figures };
  writeFileSync(join(folder, `${bench}.json`), `${JSON.stringify(measured, null, 2)}\n`);
}

export function keptFigures(folder = FOLDER): Measured[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Measured);
}

export function fellShort({ ours, theirs, most = 1 }: Figure): boolean {
  return ours > theirs * most;
}

const shown = (figure: number) => figure.toPrecision(3).replace(/\.?0+$/, '');

/** A line for each figure: ours, theirs, ours as a share of theirs, what was asked, whether it is so, and when it was measured. */
export function tableOf(measured: readonly Measured[]) {
  return measured.flatMap(({ on, figures }) =>
    figures.map((figure) => ({
      of: figure.of,
      what: figure.what,
      unit: figure.unit,
      Amends: figure.ours.toLocaleString('en-GB', { maximumSignificantDigits: 4 }),
      beside: figure.beside,
      theirs: figure.theirs.toLocaleString('en-GB', { maximumSignificantDigits: 4 }),
      times: shown(figure.ours / figure.theirs),
      'at most': figure.most ?? 1,
      '': fellShort(figure) ? 'FELL SHORT' : 'held',
      'measured (UTC)': on,
    })),
  );
}
