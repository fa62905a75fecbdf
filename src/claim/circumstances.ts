import type { Day } from '../calendar/day.ts';
import { earliest, latest, readWhen, type When, writeWhen } from '../calendar/when.ts';
import type { claimQuestions } from '../questions/claim-questions.ts';
import type { HelpNation, UkNation } from './law.ts';

type Options<Id extends string> = Extract<
  (typeof claimQuestions)[number],
  { id: Id; options: readonly { value: string }[] }
>['options'][number]['value'];

export type Nation = Options<'nation'>;
type Whose = Options<'whose'>;
type Capacity = Options<'capacity'>;
export type Responsible = Options<'responsible'>;
export type Already = Options<'already'>;
export type Proof = Options<'proof'>;

/** What a person said about where, when and against whom, by question id. Absent is not known. */
export type Circumstances = {
  readonly nation?: Nation;
  readonly whose?: Whose;
  /** Whole years, today. */
  readonly 'child-age'?: number;
  /** Whole years, when it happened. */
  readonly 'age-then'?: number;
  readonly capacity?: Capacity;
  readonly responsible?: Responsible;
  readonly happened?: When;
  readonly 'found-out'?: When;
  readonly already?: readonly Already[];
  readonly proof?: readonly Proof[];
};

/** Bodies that act for the public, or may, against whom the Human Rights Act can be used. */
const PUBLIC_BODIES: readonly (Responsible | undefined)[] = [
  'police',
  'prosecutor',
  'court',
  'health',
  'council',
  'school',
  'university',
  'care-home',
  'landlord',
  'government',
];

/** Not knowing who it was counts as a public body, whose limit is the shortest. */
export function mayBePublic({ responsible }: Circumstances): boolean {
  return responsible === undefined || responsible === 'unknown' || PUBLIC_BODIES.includes(responsible);
}

export function isLawEnforcement({ responsible }: Circumstances): boolean {
  return responsible === 'police' || responsible === 'prosecutor';
}

/** Someone acts for a person who cannot make such decisions, or it is not said whether they can. */
export function mayLackCapacity({ whose, capacity }: Circumstances): boolean {
  const actedFor = whose === 'someone-i-act-for' || (whose === undefined && capacity !== undefined);
  return actedFor && capacity !== 'has';
}

const UK: readonly UkNation[] = ['england-wales', 'scotland', 'northern-ireland'];
const HELP_NATIONS: Readonly<Record<UkNation, readonly HelpNation[]>> = {
  'england-wales': ['england', 'wales'],
  scotland: ['scotland'],
  'northern-ireland': ['northern-ireland'],
};

/** The nations whose law may apply: all three while the person does not know. */
export function nationsOf({ nation }: Circumstances): readonly UkNation[] {
  if (nation === 'elsewhere') return [];
  if (nation === undefined || nation === 'unknown') return UK;
  return nation === 'england' || nation === 'wales' ? ['england-wales'] : [nation];
}

/** The one nation whose law applies, where it is known. */
export function nationOf(circumstances: Circumstances): UkNation | undefined {
  const nations = nationsOf(circumstances);
  return nations.length === 1 ? nations[0] : undefined;
}

/** Every nation whose bodies may serve the person: four while it is not known, none abroad. */
export function helpNationsOf(circumstances: Circumstances): readonly HelpNation[] {
  const { nation } = circumstances;
  if (nation === 'england' || nation === 'wales') return [nation];
  return nationsOf(circumstances).flatMap((one) => HELP_NATIONS[one]);
}

/** A date that cannot be right, named; undefined when both can be. */
export function dateFault(circumstances: Circumstances, today: Day): string | undefined {
  for (const [name, when] of [
    ['When it happened', circumstances.happened],
    ['When you found out', circumstances['found-out']],
  ] as const) {
    const reading = when && readWhen(writeWhen(when), today);
    if (reading?.kind === 'fault') return `${name} ${reading.problem}.`;
  }
  const start = circumstances.happened && earliest(circumstances.happened);
  const found = circumstances['found-out'];
  if (start && found && latest(found, today) < start) {
    return 'You cannot have found out before it happened. Check both dates.';
  }
  return undefined;
}

/** Circumstances as they are stored: dates as text, the rest as they are. */
export function writeCircumstances(circumstances: Circumstances): Readonly<Record<string, unknown>> {
  const { happened, 'found-out': foundOut, ...rest } = circumstances;
  return {
    ...rest,
    ...(happened && { happened: writeWhen(happened) }),
    ...(foundOut && { 'found-out': writeWhen(foundOut) }),
  };
}
