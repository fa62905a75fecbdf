import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { mayBeInDanger } from '../questions/danger.ts';
import { questionById } from '../questions/questions.ts';
import { $answers } from '../session/answers.ts';
import { $place } from '../session/place.ts';
import { $arrived } from './arrived.ts';
import { FetchLater, fetchLater } from './fetch-later.tsx';
import { returnToPlaceOnPage } from './place-on-page.ts';
import { QuestionPage } from './question-page.tsx';
import { StartPage } from './start-page.tsx';

const TITLES: Readonly<Record<string, string>> = {
  start: 'What a data breach could be worth',
  'before-distress': 'The next questions are about how it affected you',
  check: 'Check your answers',
  result: 'Your result',
};

type Props = {
  readonly base: string;
  readonly name: string;
  /** The quick way out, where someone may be in danger. */
  readonly Exit: ComponentType<{ readonly base: string }>;
  /** What the server wrote about the questionnaire, shown again on the start page. */
  readonly expectations: Element | null;
};

/** One place at a time. A new place moves focus to its heading, so that a screen reader reads it. */
export function Journey(props: Props) {
  const { base, name, Exit } = props;
  const place = useStore($place);
  const inDanger = mayBeInDanger(useStore($answers));
  const Arrived = useStore($arrived);
  const region = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const clickedIn = useRef(place);

  // Before anything else can run: a scroll noted meanwhile would be taken for the new place’s own.
  useLayoutEffect(returnToPlaceOnPage, [place]);

  useEffect(() => {
    if (place !== 'start') fetchLater().catch(() => {});
    // The plain words, not those that suit the answers: a title stays in the browser's history.
    document.title = `${TITLES[place] ?? questionById(place)?.text ?? ''} – ${name}`;
    const isFirst = first.current;
    first.current = false;
    if (isFirst && place === 'start') return;
    region.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place, name]);

  /** The second half of a double click was meant for the place before. */
  function onClickCapture(event: MouseEvent) {
    if (event.detail < 2) clickedIn.current = place;
    if (clickedIn.current === place) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={region} class="journey" data-place={place} onClickCapture={onClickCapture}>
      {inDanger && <Exit base={base} />}
      {Arrived && <Arrived />}
      {view(place, props)}
    </div>
  );
}

function view(place: string, { base, expectations }: Props) {
  if (place === 'start') return <StartPage base={base} expectations={expectations} />;
  const question = questionById(place);
  return question ? (
    <QuestionPage key={question.id} question={question} />
  ) : (
    <FetchLater key={place} place={place} base={base} />
  );
}
