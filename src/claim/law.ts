import type { Day } from '../calendar/day.ts';

/** How well a figure was seen: A official text, B good second-hand source, C one weak source, M memory. */
export type Mark = 'A' | 'B' | 'C' | 'M';

export type Source = { readonly title: string; readonly url: string };

/** What everything in content/law/ carries. */
export type Figure = {
  readonly id: string;
  /** The primary text where there is one: an Act, a rule, a judgment, a regulator's or a court's page. */
  readonly source: Source;
  /** A commentary that says what the primary text means. */
  readonly explainedBy?: Source | undefined;
  readonly mark: Mark;
  readonly checked: Day;
  /** The day by which somebody must look again. */
  readonly review: Day;
};

export type Cause = 'data-protection' | 'private-information' | 'human-rights' | 'psychiatric-injury';
export type UkNation = 'england-wales' | 'scotland' | 'northern-ireland';

/** Why somebody may have longer than a limit says; each can only turn "out of time" into "perhaps". */
export type LaterReason = 'child' | 'incapacity' | 'knowing' | 'told-late' | 'set-aside';

export type LimitRule = Figure & {
  readonly nation: UkNation;
  readonly cause: Cause;
  /** Years. */
  readonly value: number;
  readonly unit: 'years';
  /** The age from which time runs for a child, where the law stops it until then. */
  readonly childFrom?: number | undefined;
  readonly laterFor?: readonly { readonly reason: LaterReason; readonly sentence: string }[] | undefined;
};

type Unit = 'pounds' | 'percent' | 'years' | 'months' | 'days' | 'hours' | 'people' | 'day';

/** One figure of law that a sentence may name in braces; of unit `day`, a date. */
export type Measure = Figure & {
  readonly value: number | string;
  readonly unit: Unit;
  readonly forWhat?: string | undefined;
};

export type Fee = Measure & {
  readonly kind: 'issue' | 'hearing' | 'help' | 'lawyer';
  /** The largest claim, in pounds, that this fee is for. */
  readonly upTo?: number | undefined;
  readonly value: number;
};

type Track = Measure & { readonly nation: UkNation };

/** A sentence of law. `{an-id}` in it stands for a measure of content/law/. */
export type Sentence = Figure & {
  readonly title?: string | undefined;
  readonly text: string;
  /** Where to go or what to do instead. */
  readonly instead?: string | undefined;
  /** Courts have not settled it. */
  readonly unsettled?: boolean | undefined;
};

/** An ombudsman or a scheme; its id is a place of help.yaml. */
export type OmbudsmanRoute = Figure & {
  readonly who: string;
  /** What must come first. */
  readonly first: string;
  readonly time: string;
  /** Whether taking its money ends a claim. */
  readonly ends: string;
  /** What a court claim does to it. */
  readonly court: string;
};

/** A dated change. `date` is a month where the day was not seen. */
export type Change = Figure & { readonly date: string; readonly title: string; readonly text: string };

export type HelpNation = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export type Help = Figure & {
  readonly kind: string;
  readonly name: string;
  readonly nations: readonly HelpNation[];
  readonly forWhat: string;
  readonly phone?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
};

/** The law as content/law/ states it, one list for each file. */
export type Law = {
  readonly limits: readonly LimitRule[];
  readonly fees: readonly Fee[];
  readonly tracks: readonly Track[];
  readonly rights: readonly Measure[];
  readonly clocks: readonly Measure[];
  readonly sums: readonly Measure[];
  readonly sentences: readonly Sentence[];
  readonly routes: readonly OmbudsmanRoute[];
  readonly changes: readonly Change[];
  readonly help: readonly Help[];
};

/** Whether a figure may be printed as settled; otherwise it is shown as "to be checked". */
export function isSettled(figure: Figure): boolean {
  return figure.mark === 'A' || figure.mark === 'B';
}

export function figures(law: Law): readonly Figure[] {
  return [...law.limits, ...measures(law), ...law.sentences, ...law.routes, ...law.changes, ...law.help];
}

/** Every measure that a sentence may name. */
export function measures(law: Law): readonly Measure[] {
  return [...law.fees, ...law.tracks, ...law.rights, ...law.clocks, ...law.sums];
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

/** The number a measure gives, in its own unit. */
export function amountOf(list: readonly Measure[], id: string): number {
  const { value } = figureOf(list, id);
  if (typeof value !== 'number') throw new Error(`content/law/ must give a number for "${id}"`);
  return value;
}
