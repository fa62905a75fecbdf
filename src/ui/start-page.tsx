import { useStore } from '@nanostores/preact';
import { outstanding } from '../questions/journey.ts';
import { $answers, $forChild, askForChild, startAgain } from '../session/answers.ts';
import { $breach, $breachFault, forgetBreach } from '../session/breach.ts';
import { goTo } from '../session/place.ts';
import { $leftOut } from '../session/session.ts';
import { pageAbout } from '../session/story.ts';
import { $storyAwaited } from './arrived.ts';
import { Awaited } from './awaited.tsx';
import { Choice } from './choice.tsx';
import { toHeading } from './to-heading.ts';

type Props = { readonly base: string; readonly expectations: Element | null };

export function StartPage({ base, expectations }: Props) {
  const answers = useStore($answers);
  const breach = useStore($breach);
  const fault = useStore($breachFault);
  const isAwaited = useStore($storyAwaited);
  const leftOut = useStore($leftOut);
  const forChild = useStore($forChild);
  const underWay = Object.keys(answers).length > 0;

  return (
    <>
      <h1 tabIndex={-1}>What could a data breach be worth?</h1>
      {isAwaited && !breach && <Awaited />}
      {breach && (
        <div class="notice">
          <p>
            {parent === window ? `You came from ${pageAbout(breach)}` : 'These questions are about'}{' '}
            <a href={breach.post}>{breach.organisation}</a>. We have filled in{' '}
            {count(Object.keys(breach.answers).length)} from its facts. Each is shown to you first. Change any
            that does not fit what happened to you.
          </p>
          <button type="button" class="link" onClick={() => without(forgetBreach)}>
            Start without them
          </button>
        </div>
      )}
      {fault !== null && (
        <div class="notice" role="alert">
          <p>
            The link you followed named a breach that we could not open. Nothing is lost. You can{' '}
            <a href={`${base}news/`}>find it in the news</a>, or answer the questions without it.
          </p>
        </div>
      )}
      {leftOut.length > 0 && (
        <div class="notice" role="alert">
          <p>
            We could not read some of the answers kept in this tab: {leftOut.join(', ')}. We ask for what we
            need again.
          </p>
        </div>
      )}
      <div ref={(place) => place?.replaceChildren(...(expectations ? [expectations] : []))} />
      <Choice
        field="for-child"
        name="for-child"
        type="checkbox"
        label="I am asking for my child"
        checked={forChild}
        onTick={() => askForChild(!forChild)}
      />
      <p class="actions">
        <button type="button" class="button" onClick={() => goTo(outstanding(answers)[0]?.id ?? 'check')}>
          {underWay ? 'Carry on' : 'Start'}
        </button>
        {underWay && (
          <button type="button" class="link" onClick={() => without(startAgain)}>
            Delete my answers and start again
          </button>
        )}
      </p>
    </>
  );
}

/** The button that was pressed goes with what it removes. */
function without(forget: () => void): void {
  forget();
  toHeading();
}

function count(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}
