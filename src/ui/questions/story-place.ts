import type { Answers } from '../../questions/answers.ts';
import { FIRST } from '../../questions/journey.ts';
import { nameOf } from '../../questions/names.ts';
import type { QuestionId } from '../../questions/questions.ts';
import { forgetBreach } from '../../session/breach.ts';
import { goOn } from '../../session/place.ts';
import type { BreachFacts } from '../../session/story.ts';
import { takeUpAnswers } from '../../session/take-up.ts';
import { $storyRead } from '../arrived.ts';
import { button, element } from '../element.ts';
import { pageAbout } from '../page-about.ts';
import { toHeading } from '../to-heading.ts';
import { answerIn } from './form-answer.ts';
import { allForms } from './forms.ts';
import type { ShownPlace } from './shown-place.ts';

const TITLE = 'Is this what happened?';

/** What a story answers, on one page: each is ticked, and one that is not ticked any more is asked. */
export function storyPlace(story: BreachFacts): ShownPlace {
  const told = allForms().filter(({ question }) => question.id in story.answers);
  const boxes = told.map((asked) => ({
    id: asked.question.id as QuestionId,
    box: element('input', { type: 'checkbox', id: `story-${asked.question.id}`, checked: '' }),
    words: `${nameOf(asked.question.id)}: ${answerIn(asked, story.answers).join('; ')}`,
  }));
  const use = () => {
    const kept = boxes.filter(({ box }) => box.checked).map(({ id }) => [id, story.answers[id]]);
    useAnswers(Object.fromEntries(kept));
  };
  const root = element(
    'div',
    {},
    element('h1', { tabindex: '-1' }, TITLE),
    element(
      'p',
      {},
      `This is from ${pageAbout(story)} `,
      element('a', { href: story.post }, story.organisation),
      '. Take the tick from what does not fit you. We ask you about that.',
    ),
    element(
      'fieldset',
      { class: 'choices' },
      element('legend', { class: 'visually-hidden' }, TITLE),
      ...boxes.map(({ box, words }) =>
        element('div', { class: 'choice' }, box, element('label', { for: box.id }, words)),
      ),
    ),
    element(
      'p',
      { class: 'actions' },
      button('button', 'Use these answers', use),
      button('link', 'Start without them', withoutStory),
    ),
  );
  return { root, title: TITLE };
}

function useAnswers(answers: Answers): void {
  takeUpAnswers(answers);
  $storyRead.set(true);
  if (answers[FIRST as QuestionId] === undefined) toHeading();
  else goOn();
}

/** The button that was pressed goes with what it removes. */
function withoutStory(): void {
  forgetBreach();
  toHeading();
}
