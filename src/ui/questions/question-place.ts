import type { Answer } from '../../questions/answers.ts';
import { progress } from '../../questions/journey.ts';
import type { QuestionId } from '../../questions/questions.ts';
import { selectionOf, submit } from '../../questions/selection.ts';
import { $answers, answer } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $backTo, goBack, goOn } from '../../session/place.ts';
import { $kept } from '../../session/session.ts';
import { button, element } from '../element.ts';
import { say } from '../say.ts';
import { clearFault, showFault } from './fault.ts';
import { $late } from './fetch-late.ts';
import { fillFields, foldGroups, readFields, settleFields } from './fields.ts';
import { suitWords } from './form-words.ts';
import type { QuestionForm } from './forms.ts';
import type { ShownPlace } from './shown-place.ts';

/** One question. `isTouched`: what is ticked in it was ticked before the script came, and stays. */
export function questionPlace(asked: QuestionForm, isTouched: boolean): ShownPlace {
  const { form, question, wording } = asked;
  const id = question.id as QuestionId;
  const back = button('back', '', goBack);
  const along = element('p', { class: 'progress' });
  let touched = isTouched;

  function fill(value: Answer | undefined): void {
    fillFields(asked, selectionOf(question, value));
    foldGroups(asked);
  }

  form.oninput = () => {
    touched = true;
  };
  form.onchange = ({ target }) => settleFields(asked, target);
  form.onsubmit = (event) => {
    event.preventDefault();
    const submission = submit(question, readFields(asked));
    if ('error' in submission) return showFault(asked, submission.error);
    answer(id, submission.answer);
    goOn();
  };
  form.prepend(back, along);
  if (!touched) fill($answers.get()[id]);

  return {
    root: form,
    title: wording.text,
    update() {
      const story = $breach.get();
      const suggested = $answers.get()[id] === undefined ? story?.answers[id] : undefined;
      // The story may come while its first question stands here already.
      if (suggested !== undefined && !touched) fill(suggested);
      $late.get()?.notesIn(form, suggested === undefined ? null : story, $kept.get() === 'memory-only');
      suitWords(asked);
      const backTo = $backTo.get();
      say(back, backTo ? `Back to your ${backTo === 'check' ? 'answers' : 'result'}` : 'Back');
      const { number, atMost } = progress(id, $answers.get()) ?? {};
      say(along, `Question ${number} of at most ${atMost}`);
    },
    leave() {
      clearFault(asked);
      $late.get()?.notesIn(form, null, false);
      back.remove();
      along.remove();
    },
  };
}
