import { atom, computed } from 'nanostores';
import { type Answer, applicable } from '../questions/answers.ts';
import type { Said } from '../questions/journey.ts';
import { whose } from '../questions/list.ts';
import type { QuestionId } from '../questions/questions.ts';
import { readAnswer } from '../questions/read-answer.ts';
import { clearDevice } from './device-copy.ts';
import { $session, changeSession, replaceSession } from './session.ts';
import { forgetVisited } from './visited.ts';

export const $answers = computed($session, ({ answers }) => answers);
/** Ids of answers that stopped applying and were dropped, until the person has read so. */
export const $dropped = atom<readonly QuestionId[]>([]);
/** Whose information it was; undefined where nobody said. Nothing is scored from it. */
export const $whose = computed($session, ({ circumstances }) => {
  const reading = readAnswer(whose, circumstances.whose);
  return 'answer' in reading ? reading.answer : undefined;
});
/** All that the questionnaire asks, as far as it is answered. */
export const $said = computed([$answers, $whose], (answers, whose): Said => ({ ...answers, whose }));
export const $forChild = computed($whose, (whose) => whose === 'my-child');

/** Whose it was is kept where the claim part finds it too. */
export function sayWhose(value: Answer): void {
  changeSession({ circumstances: { ...$session.get().circumstances, whose: value } });
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

/** Deletes everything, with what was kept on this device. */
export function startAgain(): void {
  $dropped.set([]);
  replaceSession({});
  clearDevice();
  void forgetVisited();
}
