import type { Kind } from '../estimate/kinds.ts';
import { inFigures, inPounds } from '../questions/pounds.ts';
import type { GroupScale, Route, Scale, Side } from './remedy.ts';
import type { ShownOmbudsman } from './shown.ts';
import type { Counted } from './without-court.ts';

export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  leak: 'Information got out',
  snooping: 'Staff looked without a reason',
  intrusion: 'Watching or recording',
  'wrong-record': 'A record was wrong',
  marketing: 'Used without asking',
  withheld: 'Records were lost or kept back',
};

export const SCALE_IN_WORDS: Readonly<Record<Scale, string>> = {
  'mass-hack': 'a hack that hit many people',
  'mass-slip': 'a mistake that hit many people',
  'small-group': 'a few people',
  'one-person': 'one person',
};

export const ROUTE_IN_WORDS: Readonly<Record<Route, string>> = {
  organisation: 'Asking the organisation',
  letter: 'Lawyers’ letters, before a claim',
  scheme: 'A flat sum for everyone',
  'group-claim': 'A group claim, settled',
  ombudsman: 'An ombudsman',
};

export const SIDE_IN_WORDS: Readonly<Record<Side, string>> = {
  organisation: 'From the organisation',
  ombudsman: 'From an ombudsman',
};

/** One thing that was counted, and several. */
type Noun = readonly [one: string, several: string];

const BREACHES: Readonly<Record<GroupScale, Noun>> = {
  'mass-hack': ['hack of many people', 'hacks of many people'],
  'mass-slip': ['mistake that hit many people', 'mistakes that hit many people'],
  'small-group': ['breach that hit a few people', 'breaches that hit a few people'],
  'one-person': ['breach that hit one person', 'breaches that hit one person'],
  'any-scale': ['breach of any size', 'breaches of any size'],
};

const ABOUT: Readonly<Record<GroupScale, string>> = {
  'mass-hack': ' about a hack of many people',
  'mass-slip': ' about a mistake that hit many people',
  'small-group': ' about a few people',
  'one-person': ' about one person',
  'any-scale': '',
};

/** What was counted, by name: "hacks of many people", "decisions by ombudsmen about one person". */
export function countedNoun({ side, of, group }: Pick<Counted, 'side' | 'of' | 'group'>): string {
  const several = of === 1 ? 0 : 1;
  return side === 'ombudsman'
    ? `${['decision', 'decisions'][several]} by ombudsmen${ABOUT[group]}`
    : BREACHES[group][several];
}

const IN_SHORT: Readonly<Record<GroupScale, Noun>> = {
  'mass-hack': ['mass hack', 'mass hacks'],
  'mass-slip': ['mass mistake', 'mass mistakes'],
  'small-group': ['breach of a few people', 'breaches of a few people'],
  'one-person': ['breach of one person', 'breaches of one person'],
  'any-scale': ['breach of any size', 'breaches of any size'],
};

/** The same in few words, and that more may not be known: "mass hacks we know of". */
export function knownInShort({ side, of, group }: Pick<Counted, 'side' | 'of' | 'group'>): string {
  const several = of === 1 ? 0 : 1;
  const what = side === 'ombudsman' ? ['ombudsman’s decision', 'ombudsmen’s decisions'] : IN_SHORT[group];
  return `${what[several]} we know of`;
}

/** What was counted on one side, a sentence each. All that stands in them is counted. */
export function countedInWords(counted: Counted): readonly string[] {
  const { of, from, to } = counted;
  if (of === 0 || from === null || to === null) {
    return [`We know of nothing like this that ended ${HOW[counted.side]}, so there is nothing to count.`];
  }
  return [
    whatWasCounted(counted),
    nothingOf(counted),
    ...(to > 0 && of > 1 ? [`The least was ${inPounds(from)} and the most was ${inFigures(to)}.`] : []),
    ...middleInWords(counted),
    ...(counted.few ? ['That is few to go by.'] : []),
  ];
}

const HOW: Readonly<Record<Side, string>> = {
  organisation: 'between a person and the organisation',
  ombudsman: 'with an ombudsman',
};

function whatWasCounted(counted: Counted): string {
  const { side, of, group } = counted;
  const known = side === 'ombudsman' ? '' : ' where it is known what people were given';
  const every =
    group === 'any-scale' ? ' Too few of the size of yours are known, so these are of every size.' : '';
  return `We know of ${of} ${countedNoun(counted)}${known}.${every}`;
}

function nothingOf({ of, nothing, to }: Counted): string {
  if (of === 1) return nothing === 1 ? 'It ended with no money.' : `It ended with ${inFigures(to ?? 0)}.`;
  if (nothing === 0) return 'None of them ended with no money.';
  if (nothing === of) return 'All of them ended with no money.';
  return `${nothing} of them ended with no money.`;
}

/** Where nearly all got nothing, the half that did says no more. */
function middleInWords({ middle }: Counted): readonly string[] {
  if (middle === null || middle[1] === 0) return [];
  return [`At least half of them lie between ${inPounds(middle[0])} and ${inFigures(middle[1])}.`];
}

/** The sums of the steps that an ombudsman publishes, from the least. */
export function stepsInWords(steps: NonNullable<ShownOmbudsman['steps']>): string {
  const sums = steps.map(({ sum, orMore }) => (orMore ? `over ${inFigures(sum)}` : inPounds(sum)));
  return `its steps for distress are ${sums.slice(0, -1).join(', ')} and ${sums.at(-1)}.`;
}
