import { asked as askedOf, FIND, FIRST, outstanding } from '../../questions/journey.ts';
import { nameOf } from '../../questions/names.ts';
import { $dropped, $said, startAgain } from '../../session/answers.ts';
import { goBack, goTo } from '../../session/place.ts';
import { button, element } from '../element.ts';
import { say } from '../say.ts';
import { answerNow } from './form-answer.ts';
import { questionNow } from './form-words.ts';
import { formOf, type QuestionForm } from './forms.ts';
import { showPart } from './parts.ts';
import type { ShownPlace } from './shown-place.ts';

/** Every answer as its form words it, each with a way to change it. */
const TITLE = 'Check your answers';

export function checkPlace(base: string): ShownPlace {
  const rows = element('dl', { class: 'summary' });
  const keeping = element('div');
  const on = button('button', '', goOnFromHere);
  const dropped = droppedNotice();
  const root = element(
    'div',
    {},
    button('back', 'Back', goBack),
    element('h1', { tabindex: '-1' }, TITLE),
    ...dropped,
    rows,
    element(
      'p',
      { class: 'actions' },
      on,
      button('link', 'Find your breach', () => goTo(FIND)),
      button('link', 'Delete my answers and start again', clear),
    ),
    keeping,
  );
  const endKeeping = showPart('check', keeping, base);
  let told = '';

  return {
    root,
    title: TITLE,
    update() {
      say(on, outstanding($said.get()).length > 0 ? 'Answer what is missing' : 'See the result');
      const asked = askedOf($said.get()).flatMap(({ id }) => formOf(id) ?? []);
      const telling = JSON.stringify(asked.map((one) => [questionNow(one.question.id), answerNow(one)]));
      if (telling !== told) rows.replaceChildren(...asked.map(summaryRow));
      told = telling;
    },
    leave() {
      endKeeping();
      // Whoever leaves this page has read what was dropped.
      $dropped.set([]);
    },
  };
}

function goOnFromHere(): void {
  const missing = outstanding($said.get())[0];
  goTo(missing?.id ?? 'result', missing !== undefined);
}

function clear(): void {
  startAgain();
  goTo(FIRST);
}

function droppedNotice(): readonly HTMLElement[] {
  const texts = $dropped.get().map((id) => `“${questionNow(id)}”`);
  if (texts.length === 0) return [];
  const words = `These no longer apply, so we took out your answers to them: ${texts.join(' ')}`;
  return [element('p', { class: 'notice', role: 'status' }, words)];
}

function summaryRow(asked: QuestionForm): HTMLElement {
  const { id } = asked.question;
  const change = button('link', 'Change ', () => goTo(id, true));
  change.append(element('span', { class: 'visually-hidden' }, nameOf(id).toLowerCase()));
  return element(
    'div',
    {},
    element('dt', {}, questionNow(id)),
    element('dd', {}, ...answerNow(asked).map((line) => element('span', {}, line))),
    element('dd', { class: 'change' }, change),
  );
}
