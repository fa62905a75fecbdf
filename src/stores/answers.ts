import { atom, computed } from 'nanostores';
import { type Answer, type Answers, applicable } from '../questions/answers.ts';
import type { QuestionId } from '../questions/questions.ts';
import { readAnswers, refusedIn } from '../questions/read-answers.ts';
import { keepIn, keepInTab } from './keeping.ts';

const VERSION = 1;
/** As the claim questions name it. */
const CHILD = 'my-child';
const tab = keepInTab();
/** What the claim questions keep goes with the answers. */
const claim = keepInTab('amends-claim');
/** The copy a person chose to keep; `device.ts` writes it. */
const device = keepIn(() => localStorage, 'amends-kept');

export type KeptState = 'kept' | 'memory-only';

export const $answers = atom<Answers>({});
/** Names of what was kept that could not be read, and so was left out. */
export const $leftOut = atom<readonly string[]>([]);
/** Whether a reload would find the answers again. */
export const $kept = atom<KeptState>('kept');
/** Ids of answers that stopped applying and were dropped, until the person has read so. */
export const $dropped = atom<readonly QuestionId[]>([]);
/** Whether a parent asks for a child. Nothing is scored from it. */
export const $forChild = atom(false);
export const $applicable = computed($answers, applicable);

/** Where the claim part finds it too: it asks whose information it was. */
export function askForChild(forChild: boolean): void {
  const { whose: _, ...others } = circumstancesKept();
  claim.write({ version: VERSION, circumstances: forChild ? { ...others, whose: CHILD } : others });
  $forChild.set(forChild);
}

export function resume(): void {
  $forChild.set(isKeptForChild());
  const kept = tab.read();
  if (typeof kept !== 'object' || kept === null) return;
  const { version, answers } = kept as { version?: unknown; answers?: unknown };
  if (version !== VERSION) {
    $leftOut.set(['all of them']);
    return;
  }
  const reading = readAnswers(answers);
  $answers.set(reading.answers);
  $leftOut.set(refusedIn(reading.faults));
}

/** Records one answer; `undefined` takes it back. Answers that no longer apply are dropped and named in `$dropped`. */
export function answer(id: QuestionId, value: Answer | undefined): void {
  const before = { ...$answers.get() };
  if (value === undefined) delete before[id];
  else before[id] = value;
  const asked = new Set(applicable(before).map((question) => question.id));
  const dropped = (Object.keys(before) as QuestionId[]).filter((key) => !asked.has(key));
  for (const key of dropped) delete before[key];
  const unread = $dropped.get().filter((key) => !asked.has(key));
  $answers.set(before);
  $dropped.set([...unread, ...dropped]);
  keep();
}

/** Puts answers from elsewhere (a link, this device) in place of those in the tab. */
export function takeUp(answers: Answers): void {
  $answers.set(answers);
  $leftOut.set([]);
  $dropped.set([]);
  $forChild.set(isKeptForChild());
  keep();
}

/** Deletes everything, with what was kept on this device. */
export function startAgain(): void {
  $answers.set({});
  $leftOut.set([]);
  $dropped.set([]);
  $forChild.set(false);
  tab.clear();
  claim.clear();
  device.clear();
}

export function isKeptOnDevice(): boolean {
  return device.read() !== null;
}

function circumstancesKept(): Readonly<Record<string, unknown>> {
  return Object(Object(claim.read()).circumstances);
}

function isKeptForChild(): boolean {
  return circumstancesKept().whose === CHILD;
}

function keep(): void {
  $kept.set(tab.write({ version: VERSION, answers: $answers.get() }) ? 'kept' : 'memory-only');
}
