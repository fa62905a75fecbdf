import type { Day } from './day.ts';

/** How well a figure was seen: A official text, B good second-hand source, C one weak source, M memory. */
export type Mark = 'A' | 'B' | 'C' | 'M';

export type Source = { readonly title: string; readonly url: string };

/** What every dated figure in content/law/ carries. */
export type Figure = {
  readonly id: string;
  readonly source: Source;
  readonly mark: Mark;
  readonly checked: Day;
  /** The day by which somebody must look again. */
  readonly review: Day;
};

export type Cause = 'data-protection' | 'private-information' | 'human-rights' | 'psychiatric-injury';
export type UkNation = 'england-wales' | 'scotland' | 'northern-ireland';

export type LimitRule = Figure & {
  readonly nation: UkNation;
  readonly cause: Cause;
  /** Years. */
  readonly value: number;
  /** The age from which time runs for a child, where the law stops it until then. */
  readonly childFrom?: number;
};

export type Fee = Figure & {
  readonly kind: 'issue' | 'hearing' | 'help' | 'lawyer';
  /** The largest claim, in pounds, that this fee is for. */
  readonly upTo?: number;
  readonly value: number;
  readonly unit: 'pounds' | 'percent';
};

export type Track = Figure & {
  readonly nation: UkNation;
  readonly value: number | string;
  readonly unit: string;
};
export type Right = Figure & { readonly value: number; readonly unit: string; readonly forWhat: string };

export type PsychiatricBracket = Figure & {
  readonly edition: number;
  readonly published: string;
  readonly injury: 'psychiatric' | 'ptsd';
  readonly severity: 'severe' | 'moderately-severe' | 'moderate' | 'less-severe';
  /** Pounds, from and to. */
  readonly value: readonly [number, number];
};

/** A dated change. `date` is a month where the day was not seen. */
export type Change = Figure & { readonly date: string; readonly title: string; readonly text: string };

export type HelpNation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export type Help = Figure & {
  readonly kind: string;
  readonly name: string;
  readonly nations: readonly HelpNation[];
  readonly forWhat: string;
  readonly phone?: string;
  readonly text?: string;
  readonly url?: string;
};

/** The law as content/law/ states it, one list for each file. */
export type Law = {
  readonly limits: readonly LimitRule[];
  readonly fees: readonly Fee[];
  readonly tracks: readonly Track[];
  readonly brackets: readonly PsychiatricBracket[];
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  readonly help: readonly Help[];
};

/** Whether a figure may be printed as settled; otherwise it is shown as "to be checked". */
export function isSettled(figure: Figure): boolean {
  return figure.mark === 'A' || figure.mark === 'B';
}

export function figures(law: Law): readonly Figure[] {
  return [
    ...law.limits,
    ...law.fees,
    ...law.tracks,
    ...law.brackets,
    ...law.rights,
    ...law.changes,
    ...law.help,
  ];
}

/** Every figure whose review day has gone by. */
export function overdue(law: Law, today: Day): readonly Figure[] {
  return figures(law).filter((figure) => figure.review < today);
}

/** The figure of that id. Code and content must agree, so a missing one is a fault to mend in content/law/. */
export function figureOf<F extends Figure>(list: readonly F[], id: string): F {
  const figure = list.find((one) => one.id === id);
  if (!figure) throw new Error(`content/law/ has no figure "${id}"`);
  return figure;
}

/** The number a track or a right gives. */
export function amountOf(list: readonly (Track | Right)[], id: string): number {
  const { value } = figureOf<Track | Right>(list, id);
  if (typeof value !== 'number') throw new Error(`content/law/ must give a number for "${id}"`);
  return value;
}
