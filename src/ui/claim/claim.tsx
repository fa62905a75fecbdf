import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { isEnd, reachableInClaim } from '../../claim/claim-places.ts';
import { clockDoubt } from '../../claim/clock.ts';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import { CLAIM, reachable } from '../../questions/journey.ts';
import { $answers } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $circumstances, $law, setCircumstances } from '../../session/claim.ts';
import { $told, placeInClaim } from '../../session/claim-journey.ts';
import { goInstead } from '../../session/place.ts';
import { ClaimCheck } from './claim-check.tsx';
import { ClaimEnd } from './claim-end.tsx';
import { ClaimPageOfQuestion } from './claim-question.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { DateCorrection } from './date-correction.tsx';
import { useToday } from './use-today.ts';

/** The page of the claim that the address names, or the one that must come before it. */
export function Claim({ base }: { readonly base: string }) {
  const told = useStore($told);
  const law = useStore($law);
  const circumstances = useStore($circumstances);
  const breach = useStore($breach);
  const today = useToday();
  const here = placeInClaim();
  const there = reachableInClaim(here, told);
  useEffect(() => {
    // Answers may have come that leave something to ask before any claim.
    if (there !== here) goInstead(reachable(CLAIM + there, $answers.get()));
  }, [there]);

  if (!law || there !== here) return <h1 tabIndex={-1}>One moment</h1>;
  const doubt = clockDoubt(today, law);
  const notices = (
    <>
      {doubt && <ClockNotice doubt={doubt} />}
      <DateCorrection
        circumstances={circumstances}
        post={breach?.slug}
        corrected={law.corrected}
        onCorrect={setCircumstances}
      />
    </>
  );
  if (isEnd(here)) return <ClaimEnd end={here} law={law} today={today} base={base} notices={notices} />;
  const question = allClaimQuestions.find(({ id }) => id === here);
  if (!question) return <ClaimCheck>{notices}</ClaimCheck>;
  return (
    <ClaimPageOfQuestion question={question} today={today}>
      {question.asks === 'when' && notices}
    </ClaimPageOfQuestion>
  );
}
