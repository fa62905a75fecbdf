import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { beforeInClaim, knownOf, questionsFor } from '../../claim/claim-places.ts';
import type { Given } from '../../questions/chosen.ts';
import { datedInWords } from '../../questions/dated-words.ts';
import { CLAIM } from '../../questions/journey.ts';
import { $breach } from '../../session/breach.ts';
import { setCircumstances } from '../../session/claim.ts';
import { $told } from '../../session/claim-journey.ts';
import { goTo } from '../../session/place.ts';
import { pageAbout } from '../page-about.ts';
import { usePageTitle } from './use-page-title.ts';

const TITLE = 'Check what you said';

/** Every answer about where and when, with whose it is and a way to change it. Nothing is counted before this was seen. */
export function ClaimCheck({ children }: { readonly children: ComponentChildren }) {
  const told = useStore($told);
  const breach = useStore($breach);
  usePageTitle(TITLE);
  const known: Given = knownOf(told);
  const own: Given = told.circumstances;
  const before = beforeInClaim('check', told);
  const isStory = (id: string) => own[id] === undefined && known[id] !== undefined;
  const fromStory = questionsFor(told).some(({ id }) => isStory(id));

  function goOn() {
    setCircumstances(knownOf(told));
    goTo(`${CLAIM}time`);
  }

  return (
    <>
      <button type="button" class="back" onClick={() => goTo(before ? CLAIM + before : 'result')}>
        Back
      </button>
      <h1 tabIndex={-1}>{TITLE}</h1>
      {children}
      {breach && fromStory && (
        <p>
          We took some of it from {pageAbout(breach)} <a href={breach.post}>{breach.organisation}</a>. Change
          what does not fit you.
        </p>
      )}
      <dl class="summary">
        {questionsFor(told).map((question) => (
          <div key={question.id}>
            <dt>{question.text}</dt>
            <dd>
              {(known[question.id] === undefined ? ['Not said'] : datedInWords(question, known)).map(
                (words) => (
                  <span key={words}>{words}</span>
                ),
              )}
              {isStory(question.id) && <span class="hint">From the story</span>}
            </dd>
            <dd class="change">
              <button
                type="button"
                class="link"
                onClick={() => goTo(CLAIM + question.id, true, `${CLAIM}check`)}
              >
                Change <span class="visually-hidden">{question.name.toLowerCase()}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" class="button" onClick={goOn}>
          {fromStory ? 'This is right: see my next steps' : 'See my next steps'}
        </button>
      </p>
    </>
  );
}
