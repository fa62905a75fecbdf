import { skipDistress } from '../session/answers.ts';
import { goBack, goOn, goTo } from '../session/place.ts';
import { HelpPart } from './help-part.tsx';

/** The page before the distress questions: says they are coming, and lets a person pass them by. */
export function BeforeDistress({ base }: { readonly base: string }) {
  function skip() {
    skipDistress();
    goTo('loss');
  }

  return (
    <>
      <button type="button" class="back" onClick={goBack}>
        Back
      </button>
      <h1 tabIndex={-1}>The next questions are about how it affected you</h1>
      <p class="lead">
        They ask how bad it was, how long it lasted and what it changed. You choose from short lists. You do
        not have to write anything down.
      </p>
      <p>
        You can pass them by. The range will be wider, because we will not know. You can come back to them
        later.
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={goOn}>
          Go on
        </button>
        <button type="button" class="link" onClick={skip}>
          Skip these questions
        </button>
      </p>
      <p class="aside">
        If you want to talk to someone now, Samaritans listen at any hour on <a href="tel:116123">116 123</a>.
        The call is free. <a href={`${base}help/`}>More people who can help</a>.
      </p>
      <HelpPart base={base} />
    </>
  );
}
