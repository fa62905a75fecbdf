import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';
import { type Circumstances, mayLackCapacity, nationsOf } from './circumstances.ts';
import type { Law, UkNation } from './law.ts';
import { say } from './sentence.ts';
import { statuteOf } from './statute.ts';
import type { Limit } from './time-limit.ts';

/** Something a date alone does not say. */
export type LimitNote = { readonly id: string; readonly text: string };

type Setting = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly limits: readonly Limit[];
};

type Holds = (setting: Setting) => boolean;

/** Sentences of content/law/sentences/time.yaml, and when each is told. */
const LAW_NOTES: Readonly<Record<string, Holds>> = {
  'talks-stop-nothing': () => true,
  'claim-must-start': (setting) => mayBeIn(setting, 'england-wales'),
  'court-shut': ({ limits }) => limits.some(({ state }) => state === 'last-hours'),
  standstill: (setting) => mayBeIn(setting, 'england-wales') || mayBeIn(setting, 'northern-ireland'),
  'scotland-standstill': (setting) => mayBeIn(setting, 'scotland'),
  concealment: () => true,
  'human-rights-longer': hasHumanRights,
  'human-rights-child': (setting) => hasHumanRights(setting) && setting.circumstances.whose === 'my-child',
  'court-acts': ({ circumstances }) => circumstances.responsible === 'court',
  contractor: ({ circumstances: { responsible } }) => responsible === 'company' || responsible === 'charity',
  'injury-later': hasInjury,
  'injury-set-aside': (setting) =>
    hasInjury(setting) && (mayBeIn(setting, 'england-wales') || mayBeIn(setting, 'northern-ireland')),
  'injury-set-aside-scotland': (setting) => hasInjury(setting) && mayBeIn(setting, 'scotland'),
  'from-eighteen': ({ limits }) => limits.some(({ fromEighteen }) => fromEighteen),
  'scotland-child': (setting) =>
    mayBeIn(setting, 'scotland') && (setting.circumstances.whose === 'my-child' || wasChild(setting)),
  'was-child': (setting) =>
    wasChild(setting) &&
    setting.circumstances.whose !== 'my-child' &&
    setting.circumstances['age-then'] === undefined,
  'acting-for': ({ circumstances }) => mayLackCapacity(circumstances),
  'acting-for-scotland': (setting) => mayBeIn(setting, 'scotland') && mayLackCapacity(setting.circumstances),
  'scotland-unverified': (setting) => mayBeIn(setting, 'scotland'),
  'scotland-knowing': (setting) => mayBeIn(setting, 'scotland'),
  'scotland-service': (setting) => mayBeIn(setting, 'scotland'),
  'still-going-on': ({ circumstances }) => circumstances.happened?.kind === 'still-going-on',
  'before-gdpr': ({ circumstances }) => statuteOf(circumstances) === 'act-of-1998',
};

/** What is said of how we count, not of the law. */
const OUR_NOTES: readonly (LimitNote & { readonly holds: Holds })[] = [
  {
    id: 'nation-unknown',
    text: 'You did not say which nation, so we show the shortest limit of the three.',
    holds: ({ circumstances }) => nationsOf(circumstances).length > 1,
  },
  {
    id: 'public-unknown',
    text: 'We do not know who it was. The human rights date matters only if it was a public body.',
    holds: (setting) =>
      hasHumanRights(setting) &&
      (setting.circumstances.responsible === undefined || setting.circumstances.responsible === 'unknown'),
  },
  {
    id: 'public-perhaps',
    text: 'The human rights date matters only if it acts for the state, as some do and some do not.',
    holds: ({ circumstances: { responsible }, limits }) =>
      limits.some(({ rule }) => rule.cause === 'human-rights') &&
      ['school', 'university', 'health', 'care-home', 'landlord'].includes(responsible ?? ''),
  },
  {
    id: 'leap-day',
    text: 'It happened on a 29 February. In a year without one we count from 28 February, the earlier day.',
    holds: ({ limits }) => limits.some(({ leapDay }) => leapDay),
  },
  {
    id: 'weekend',
    text: 'Where a date fell on a weekend, we give the Friday before. Bank holidays are not counted: do not wait for the last day.',
    holds: ({ limits }) => limits.some(({ movedForWeekend }) => movedForWeekend),
  },
];

export function limitNotes(
  circumstances: Circumstances,
  answers: Answers,
  limits: readonly Limit[],
  law: Law,
): readonly LimitNote[] {
  const setting = { circumstances, answers, limits };
  const ofLaw = Object.entries(LAW_NOTES)
    .filter(([, holds]) => holds(setting))
    .map(([id]) => ({ id, text: say(law, id) }));
  const ours = OUR_NOTES.filter(({ holds }) => holds(setting)).map(({ id, text }) => ({ id, text }));
  return [...ofLaw, ...ours];
}

function mayBeIn({ circumstances }: Setting, nation: UkNation): boolean {
  return nationsOf(circumstances).includes(nation);
}

function hasHumanRights({ limits }: Setting): boolean {
  return limits.some(({ rule }) => rule.cause === 'human-rights');
}

function hasInjury({ limits }: Setting): boolean {
  return limits.some(({ rule }) => rule.cause === 'psychiatric-injury');
}

function wasChild({ answers }: Setting): boolean {
  return has(answers, 'vulnerable', 'child');
}
