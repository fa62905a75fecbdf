import { keepIn } from './keeping.ts';

/* What the first release kept, under keys without a path: several for a tab, one for the device. Read once, then gone. */
const tab = (key: string) => keepIn(() => sessionStorage, key);
const ANSWERS = tab('amends');
const CIRCUMSTANCES = tab('amends-claim');
const BREACH = tab('amends-breach');
const STAMP = tab('amends-kept-stamp');
const COPY = keepIn(() => localStorage, 'amends-kept');

const EARLIER_VERSION = 1;
const VERSION_NOW = 2;

/** A session of the first release in the form of this one; null where there is none. */
export function takeEarlier(): Readonly<Record<string, unknown>> | null {
  const [answers, claim, breach] = [ANSWERS.read(), CIRCUMSTANCES.read(), BREACH.read()];
  if (answers === null && claim === null && breach === null) return null;
  return {
    version: answers === null || ofEarlier(answers) ? VERSION_NOW : undefined,
    answers: Object(answers).answers ?? {},
    circumstances: circumstancesOf(claim),
    breach,
    stamp: STAMP.read(),
  };
}

/** The copy on this device that the first release made, in the form of this one; null where there is none. */
export function earlierCopy(): unknown {
  const kept = COPY.read();
  if (kept === null || !ofEarlier(kept)) return kept;
  const { until, stamp, answers, claim, breach } = kept as Record<string, unknown>;
  return { version: VERSION_NOW, until, stamp, answers, circumstances: circumstancesOf(claim), breach };
}

export function forgetEarlier(): void {
  for (const keeping of [ANSWERS, CIRCUMSTANCES, BREACH, STAMP]) keeping.clear();
}

export function forgetEarlierCopy(): void {
  COPY.clear();
}

function ofEarlier(kept: unknown): boolean {
  return Object(kept).version === EARLIER_VERSION;
}

function circumstancesOf(claim: unknown): unknown {
  return ofEarlier(claim) ? Object(claim).circumstances : {};
}
