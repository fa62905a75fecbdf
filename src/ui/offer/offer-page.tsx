import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { unanswered } from '../../questions/answers.ts';
import { $answers, startAgain } from '../../session/answers.ts';
import { loadLaw } from '../../session/claim.ts';
import { loadEstimator } from '../../session/estimate.ts';
import { inTime } from '../../session/in-time.ts';
import { $offer, loadStoryMoney } from '../../session/offer.ts';
import { loadRemedies } from '../../session/without-court.ts';
import { Failed } from '../failed.tsx';
import { OfferAnswer } from './offer-answer.tsx';
import { OfferForm } from './offer-form.tsx';
import type { Story } from './story-field.tsx';

type Props = { readonly base: string; readonly stories: readonly Story[] };
type State = 'asking' | 'waiting' | 'failed' | 'here';

/** The questions about an offer, then what is known about it. A reload opens the answer again. */
export function OfferPage({ base, stories }: Props) {
  const offer = useStore($offer);
  const [state, setState] = useState<State>(offer ? 'waiting' : 'asking');
  const [problem, setProblem] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasAsked = useRef(false);

  function load() {
    setState('waiting');
    inTime(everything(base)).then(
      () => setState('here'),
      (error: unknown) => {
        setProblem(() => error);
        setState('failed');
      },
    );
  }
  useEffect(() => {
    if (offer) load();
  }, []);
  useEffect(() => {
    if (hasAsked.current && state !== 'waiting') heading.current?.focus();
  }, [state]);

  function onRead() {
    hasAsked.current = true;
    load();
  }

  function change() {
    hasAsked.current = true;
    setState('asking');
  }

  function deleteAll() {
    startAgain();
    change();
  }

  if (offer && state === 'here')
    return <OfferAnswer base={base} heading={heading} onChange={change} onDelete={deleteAll} />;
  if (state === 'failed') return <Failed what="what others got" because={problem} retry={load} />;
  if (offer && state === 'waiting') return <h1 class="waiting">One moment</h1>;
  return <OfferForm base={base} stories={stories} heading={heading} onRead={onRead} />;
}

/** All that an offer is weighed by. Without the story’s money, or the range, the rest can still be shown. */
async function everything(base: string): Promise<void> {
  const isComplete = unanswered($answers.get()).length === 0;
  await Promise.all([
    loadLaw(base),
    loadRemedies(base),
    loadStoryMoney(base).catch(() => undefined),
    isComplete ? loadEstimator(base).catch(() => undefined) : undefined,
  ]);
}
