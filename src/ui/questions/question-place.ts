import type { Answer } from '../../questions/answers.ts';
import { FIRST, progress } from '../../questions/journey.ts';
import { whose } from '../../questions/list.ts';
import type { QuestionId } from '../../questions/questions.ts';
import { type Selection, selectionOf, submit } from '../../questions/selection.ts';
import { $said, $whose, answer, sayWhose } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $backTo, goBack, goOn } from '../../session/place.ts';
import { $kept } from '../../session/session.ts';
import { button, element } from '../element.ts';
import { say } from '../say.ts';
import type { Entry } from './entry.ts';
import { $late } from './fetch-late.ts';
import { fillFields, foldGroups, isEmpty, readFields, unmarkButtons } from './fields.ts';
import { suitWords } from './form-words.ts';
import type { QuestionForm } from './forms.ts';
import type { ShownPlace } from './shown-place.ts';
import { selectionIn } from './ticked.ts';

/** One question. `isTouched`: what is in its form was put there before the script came, and stays. */
export function questionPlace(asked: QuestionForm, isTouched: boolean, entry: Entry): ShownPlace {
  const { form, question, wording } = asked;
  const id = question.id as QuestionId;
  const back = button('back', '', goBack);
  const along = form.querySelector('.progress') ?? element('p', { class: 'progress' });
  const keep = element('p', { class: 'actions' }, element('button', { class: 'button' }, 'Keep this answer'));
  let touched = isTouched;

  form.oninput = () => {
    touched = true;
  };
  form.onchange = () => unmarkButtons(asked);
  // An option that has a button of its own is the answer as soon as it is pressed.
  form.onclick = ({ target }) => {
    const value = (target as Element).closest('button')?.getAttribute('value');
    if (typeof value === 'string' && record(asked, selectionIn([value]))) goOn();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    if (entry.take(asked)) goOn();
  };
  if (along.parentNode !== form) form.prepend(along);

  return {
    root: form,
    title: wording.text,
    update() {
      const story = $breach.get();
      const given = $said.get()[id] as Answer | undefined;
      const suggested = given === undefined ? story?.answers[id] : undefined;
      // The story may come while its first question stands here already.
      if (!touched) entry.fill(asked, given ?? suggested);
      if (question.asks !== 'one' || isEmpty(asked)) keep.remove();
      else form.querySelector('.why')?.before(keep);
      $late.get()?.notesIn(form, suggested === undefined ? null : story, $kept.get() === 'memory-only');
      suitWords(asked);
      const backTo = $backTo.get();
      // Before the first there is nothing to go back to.
      if (id === FIRST && !backTo) back.remove();
      else if (back.parentNode !== form) form.prepend(back);
      say(back, backTo ? `Back to your ${backTo === 'check' ? 'answers' : 'result'}` : 'Back');
      const step = progress(id, $said.get());
      const isForOther = $whose.get() === 'someone-i-act-for';
      say(
        along,
        step ? `Question ${step.number} of at most ${step.atMost}${isForOther ? FOR_OTHER : ''}` : '',
      );
    },
    leave() {
      $late.get()?.clearFault(asked);
      $late.get()?.notesIn(form, null, false);
      keep.remove();
      back.remove();
    },
  };
}

const FOR_OTHER = '. “You” is the person it is about.';

/** Says what is to be put right: in the browser’s own way where what says it in ours is not here. */
function refuse(asked: QuestionForm, message: string): void {
  const late = $late.get();
  const field = asked.form.querySelector('input');
  if (late) late.showFault(asked, message);
  else if (field) {
    field.setCustomValidity(message);
    field.reportValidity();
    field.setCustomValidity('');
  }
}

/** Whether what is chosen is an answer. */
function record(asked: QuestionForm, selection: Selection): boolean {
  const { question } = asked;
  const submission = submit(question, selection);
  if ('error' in submission) {
    refuse(asked, submission.error);
    return false;
  }
  if (question.id === whose.id) sayWhose(submission.answer);
  else answer(question.id as QuestionId, submission.answer);
  return true;
}

/** An answer that is ticked or pressed. */
export const ticks: Entry = {
  fill(asked, value) {
    fillFields(asked, selectionOf(asked.question, value));
    foldGroups(asked);
  },
  take: (asked) => record(asked, readFields(asked)),
};
