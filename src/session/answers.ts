import { atom, computed } from 'nanostores';
import { type Answer, type Answers, applicable, applies, isAnswered } from '../questions/answers.ts';
import { allQuestions } from '../questions/list.ts';
import { UNKNOWN } from '../questions/question.ts';
import type { QuestionId } from '../questions/questions.ts';
import { clearDevice } from './device-copy.ts';
import { $session, changeSession, replaceSession } from './session.ts';

/** As the claim questions name it. */
const CHILD = 'my-child';

export const $answers = computed($session, ({ answers }) => answers);
/** Ids of answers that stopped applying and were dropped, until the person has read so. */
export const $dropped = atom<readonly QuestionId[]>([]);
/** Whether a parent asks for a child. Nothing is scored from it. */
export const $forChild = computed($session, ({ circumstances }) => circumstances.whose === CHILD);

/** Where the claim part finds it too: it asks whose information it was. */
export function askForChild(forChild: boolean): void {
  const { whose: _, ...others } = $session.get().circumstances;
  changeSession({ circumstances: forChild ? { ...others, whose: CHILD } : others });
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
  changeSession({ answers: before });
  $dropped.set([...unread, ...dropped]);
}

/** Says “I don’t know” to every question about distress that applies and has no answer, and to no other. */
export function skipDistress(): void {
  for (const question of allQuestions) {
    const answers = $answers.get();
    if (question.part !== 'distress' || !applies(question, answers) || isAnswered(question, answers))
      continue;
    answer(question.id as QuestionId, question.asks === 'many' ? [UNKNOWN] : UNKNOWN);
  }
}

/** Puts the answers in a link in place of whoever was in the tab. A link holds no more than answers. */
export function takeUpLink(answers: Answers): void {
  $dropped.set([]);
  replaceSession({ answers });
}

/** Deletes everything, with what was kept on this device. */
export function startAgain(): void {
  $dropped.set([]);
  replaceSession({});
  clearDevice();
}
