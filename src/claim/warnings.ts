import { ombudsmenFor } from './bodies.ts';
import { type Circumstances, mayBePublic, mayLackCapacity, nationsOf } from './circumstances.ts';
import { addMonths } from './day.ts';
import { DIAGNOSES } from './injury.ts';
import { isClaimable, isInDanger, isTied, mayBeStaff, type Situation } from './situation.ts';
import { earliest, latest } from './when.ts';

/** Ids of content/law/sentences/warnings.yaml for this person, in reading order. */
export function warningsFor(situation: Situation): readonly string[] {
  if (!isClaimable(situation)) return [];
  const found = WARNINGS.filter(({ when }) => when(situation)).map(({ id }) => id);
  return isInDanger(situation) ? [FIRST_IN_DANGER, ...found.filter((id) => id !== FIRST_IN_DANGER)] : found;
}

/** Who must not be found learns first that a claim names them. */
const FIRST_IN_DANGER = 'claim-is-public';

type Warning = { readonly id: string; readonly when: (situation: Situation) => boolean };

/** Grounds on which people are treated worse, among the kinds of information. */
const PROTECTED = ['health', 'mental-health', 'beliefs-origin', 'sexual-life'];

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
      (responsible === 'media' ||
        has('what-happened', 'wrong-record') ||
        (has('recipients', 'public', 'many') && has('effects', 'reputation'))),
  },
  {
    id: 'equality-six-months',
    when: ({ has, mayStillRun }) =>
      mayStillRun('equality-county-court') && (has('data', ...PROTECTED) || has('vulnerable', 'disabled')),
  },
  { id: 'regulator-three-months', when: ({ did }) => !did('regulator-involved') },
  {
    id: 'criminal-injuries',
    when: ({ has, mayStillRun }) =>
      mayStillRun('criminal-injuries') &&
      has('access', 'misused') &&
      has('effects', 'safety-fear', 'moved', 'harassed'),
  },
  { id: FIRST_IN_DANGER, when: () => true },
  { id: 'money-may-end-claim', when: (situation) => situation.did('offered') || isTied(situation) },
  { id: 'court-closes-ombudsman', when: ({ circumstances }) => ombudsmenFor(circumstances).length > 0 },
  {
    id: 'court-must-approve',
    when: ({ circumstances }) => circumstances.whose === 'my-child' || mayLackCapacity(circumstances),
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

function mayBeEnglishLaw(circumstances: Circumstances): boolean {
  return nationsOf(circumstances).includes('england-wales');
}

function isKnownPublic(circumstances: Circumstances): boolean {
  const { responsible } = circumstances;
  return responsible !== undefined && responsible !== 'unknown' && mayBePublic(circumstances);
}

/** Months between the last day it can have happened and the first it can have been found out: then nobody told at once. */
const LATE_MONTHS = 2;

function wasToldLate({ happened, 'found-out': found, responsible }: Circumstances): boolean {
  const told = found && earliest(found);
  const isDated = happened?.kind === 'known' || happened?.kind === 'between';
  if (!isDated || told === undefined || responsible === 'private-person') return false;
  return addMonths(latest(happened, told), LATE_MONTHS) < told;
}
