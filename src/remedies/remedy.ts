import type { Responsible } from '../claim/circumstances.ts';
import type { Kind } from '../estimate/kinds.ts';
import type { Answers } from '../questions/answers.ts';

/** How many people one breach hit, and whether criminals took it; the largest first. */
export const SCALES = ['mass-hack', 'mass-slip', 'small-group', 'one-person'] as const;
export type Scale = (typeof SCALES)[number];

/** How it came to an end: by asking, by letters before a claim, by a flat scheme, by a group claim, or by an ombudsman. */
export const ROUTES = ['organisation', 'letter', 'scheme', 'group-claim', 'ombudsman'] as const;
export type Route = (typeof ROUTES)[number];

/** The two that are never pooled. */
export const SIDES = ['organisation', 'ombudsman'] as const;
export type Side = (typeof SIDES)[number];

export const NATIONS = ['england', 'wales', 'england-wales', 'scotland', 'northern-ireland', 'uk'] as const;
export type RemedyNation = (typeof NATIONS)[number];

/** What one person, or each of many, got without a court; what counting and comparing need of a record. */
export type Remedy = {
  readonly id: string;
  readonly kind: Kind;
  readonly scale: Scale;
  readonly route: Route;
  readonly body: Exclude<Responsible, 'unknown'>;
  readonly nation: RemedyNation;
  /** A year, a month or a day; null where no report gives it. */
  readonly decided: string | null;
  /** Whose information it was, or who was sent somebody else’s. */
  readonly paidTo: 'exposed' | 'recipient';
  /** Pounds of its day for distress or inconvenience; vouchers and monitoring are none of them. Null where not known. */
  readonly sum: number | null;
  /** Records with the same name are about one breach. */
  readonly event?: string | undefined;
  /** The story about that breach. */
  readonly breach?: string | undefined;
  readonly answers: Answers;
};

/** How often the middle half of a group, found without one of its members, held that member. */
export type Coverage = {
  readonly kind: Kind;
  readonly side: Side;
  readonly scale: GroupScale;
  readonly tested: number;
  readonly held: number;
};

/** The scale of a group: one of them, or all where one alone has too few. */
export type GroupScale = Scale | 'any-scale';

export type Remedies = { readonly records: readonly Remedy[]; readonly coverage: readonly Coverage[] };

export function sideOf(route: Route): Side {
  return route === 'ombudsman' ? 'ombudsman' : 'organisation';
}
