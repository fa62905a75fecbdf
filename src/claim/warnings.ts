import { addMonths } from '../calendar/day.ts';
import { earliest, latest } from '../calendar/when.ts';
import { ombudsmenFor } from './bodies.ts';
import { type Circumstances, mayBePublic, mayLackCapacity, nationOf, nationsOf } from './circumstances.ts';
import { DIAGNOSES } from './injury.ts';
import {
  isClaimable,
  isInDanger,
  isTied,
  mayBeHurtByCrime,
  mayBeStaff,
  mayBeTreatedWorse,
  type Situation,
} from './situation.ts';

/** Ids of content/law/sentences/warnings.yaml for this person, in reading order. */
export function warningsFor(situation: Situation): readonly string[] {
  if (!isClaimable(situation)) return [];
  const found = WARNINGS.filter(({ when }) => when(situation)).map(({ id }) => id);
  return isInDanger(situation) ? [FIRST_IN_DANGER, ...found.filter((id) => id !== FIRST_IN_DANGER)] : found;
}

/** Who must not be found learns first that a claim names them. */
const FIRST_IN_DANGER = 'claim-is-public';

type Warning = { readonly id: string; readonly when: (situation: Situation) => boolean };

const WARNINGS: readonly Warning[] = [
  {
    id: 'employment-tribunal',
    when: (situation) => mayBeStaff(situation) && situation.mayStillRun('employment-tribunal-new'),
  },
  {
    id: 'judicial-review',
    when: ({ circumstances, mayStillRun }) => isKnownPublic(circumstances) && mayStillRun('judicial-review'),
  },
  {
    id: 'libel-one-year',
    when: ({ circumstances: { responsible }, has, mayStillRun }) =>
      mayStillRun('libel') &&
      (responsible === 'media' || has('what-happened', 'wrong-record') || has('effects', 'reputation')),
  },
  {
    id: 'equality-six-months',
    when: mayBeTreatedWorse,
  },
  { id: 'regulator-three-months', when: ({ did }) => !did('regulator-involved') },
  {
    id: 'criminal-injuries',
    when: mayBeHurtByCrime,
  },
  { id: FIRST_IN_DANGER, when: () => true },
  { id: 'money-may-end-claim', when: (situation) => situation.did('offered') || isTied(situation) },
  {
    id: 'court-closes-ombudsman',
    when: ({ circumstances, did }) => ombudsmenFor(circumstances).length > 0 && !did('started-claim'),
  },
  {
    id: 'court-must-approve',
    when: ({ circumstances }) => nationOf(circumstances) !== 'scotland' && cannotAgreeAlone(circumstances),
  },
  {
    id: 'who-may-agree-scotland',
    when: ({ circumstances }) =>
      nationsOf(circumstances).includes('scotland') && cannotAgreeAlone(circumstances),
  },
  {
    id: 'police-costs',
    when: ({ circumstances }) => circumstances.responsible === 'police' && mayBeEnglishLaw(circumstances),
  },
  { id: 'costs-before-allocation', when: ({ circumstances }) => mayBeEnglishLaw(circumstances) },
  {
    id: 'injury-costs',
    when: ({ circumstances, has }) => mayBeEnglishLaw(circumstances) && has('diagnosis', ...DIAGNOSES),
  },
  { id: 'told-too-late', when: ({ circumstances }) => wasToldLate(circumstances) },
  { id: 'fear-of-employer', when: mayBeStaff },
  {
    id: 'rogue-insider',
    when: ({ has }) => has('recipients', 'insiders') && has('conduct', 'malicious'),
  },
  {
    id: 'contractor-for-state',
    when: ({ circumstances: { responsible }, mayStillRun }) =>
      (responsible === 'company' || responsible === 'charity') && mayStillRun('england-wales-human-rights'),
  },
  { id: 'benefits', when: () => true },
];

/** Somebody else must agree for them. */
export function cannotAgreeAlone(circumstances: Circumstances): boolean {
  return circumstances.whose === 'my-child' || mayLackCapacity(circumstances);
}

function mayBeEnglishLaw(circumstances: Circumstances): boolean {
  return nationsOf(circumstances).includes('england-wales');
}

function isKnownPublic(circumstances: Circumstances): boolean {
  const { responsible } = circumstances;
  return responsible !== undefined && responsible !== 'unknown' && mayBePublic(circumstances);
}

/** Months between the last day it can have happened and the first it can have been found out: then nobody told at once. */
const LATE_MONTHS = 1;

function wasToldLate({ happened, 'found-out': found, responsible }: Circumstances): boolean {
  const told = found && earliest(found);
  const isDated = happened?.kind === 'known' || happened?.kind === 'between';
  if (!isDated || told === undefined || responsible === 'private-person') return false;
  return addMonths(latest(happened, told), LATE_MONTHS) < told;
}
