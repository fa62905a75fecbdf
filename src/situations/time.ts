import type { Responsible } from '../claim/circumstances.ts';
import { mayBePublic } from '../claim/circumstances.ts';
import type { Cause, Law, UkNation } from '../claim/law.ts';
import { figureOf } from '../claim/law.ts';
import { measureInWords, pointOf } from '../claim/sentence.ts';

/** How long there is to claim, a sentence each, from content/law/. Each counts from the day it happened. */
export function timeInWords(responsible: readonly Responsible[], law: Law): readonly string[] {
  return [
    `A data claim has ${inNations(periods('data-protection', law))}.`,
    ...(isPublic(responsible)
      ? [`A human rights claim against a public body has ${inNations(periods('human-rights', law))}.`]
      : []),
  ];
}

function isPublic(responsible: readonly Responsible[]): boolean {
  return responsible.length === 0 || responsible.some((one) => mayBePublic({ responsible: one }));
}

const NATIONS: Readonly<Record<UkNation, string>> = {
  'england-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

type Period = { readonly nation: UkNation; readonly words: string };

function periods(cause: Cause, { limits }: Law): readonly Period[] {
  return limits
    .filter((limit) => limit.cause === cause)
    .map((limit) => ({ nation: limit.nation, words: measureInWords(figureOf(limits, limit.id)) }));
}

/** "six years in England and Wales and Northern Ireland, and five years in Scotland"; the period alone where all have it. */
function inNations(all: readonly Period[]): string {
  const byPeriod = [...Map.groupBy(all, ({ words }) => words)];
  const [only] = byPeriod;
  if (only && byPeriod.length === 1) return only[0];
  return byPeriod
    .map(([words, those]) => `${words} in ${those.map(({ nation }) => NATIONS[nation]).join(' and in ')}`)
    .join(', and ');
}

/** A sentence of law that a reader should know. */
type LawPoint = { readonly title: string; readonly text: string };

export function lawPoints(ids: readonly string[], law: Law): readonly LawPoint[] {
  return ids.map((id) => pointOf(law, id));
}
