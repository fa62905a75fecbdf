import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import { type Circumstances, dateFault } from '../../claim/circumstances.ts';
import { clockDoubt } from '../../claim/clock.ts';
import { missingIn } from '../../questions/answers.ts';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import { $breach } from '../../session/breach.ts';
import { $circumstances, $law, setCircumstances, suggestedCircumstances } from '../../session/claim.ts';
import { whatWasSaid } from './circumstance-words.ts';
import { ClaimAnswer } from './claim-answer.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { DateCorrection } from './date-correction.tsx';
import type { ShownBand } from './shown-band.ts';
import { useToday } from './use-today.ts';

export type ClaimProps = {
  readonly base: string;
  readonly band: ShownBand | undefined;
  /** Whether the person has just asked for this part, so that focus goes to it. */
  readonly asked: boolean;
};

/** The questions only a claim needs, then what follows from them. */
export function Claim({ base, band, asked }: ClaimProps) {
  const law = useStore($law);
  const circumstances = useStore($circumstances);
  const breach = useStore($breach);
  const day = useToday();
  const [editing, setEditing] = useState(() => !isComplete(circumstances, day));
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(asked);

  useEffect(() => {
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
  }, [editing]);

  function onRead(said: Circumstances) {
    setCircumstances(said);
    setEditing(false);
  }

  if (!law) return null;
  const doubt = clockDoubt(day, law);
  const correction = (
    <DateCorrection
      circumstances={circumstances}
      post={breach?.slug}
      corrected={law.corrected}
      onCorrect={editing ? undefined : setCircumstances}
    />
  );
  if (editing) {
    return (
      <>
        <h2 id="claim-title" tabIndex={-1} ref={heading}>
          A few more questions
        </h2>
        {doubt && <ClockNotice doubt={doubt} />}
        {correction}
        <p>They decide whether you are in time and where a claim would go. Nothing leaves this device.</p>
        <ClaimForm
          circumstances={circumstances}
          suggestion={breach && { breach, circumstances: suggestedCircumstances(breach) }}
          today={day}
          onChange={setCircumstances}
          onRead={onRead}
        />
      </>
    );
  }
  return (
    <>
      <h2 id="claim-title" tabIndex={-1} ref={heading}>
        Whether you can still claim, and what to do now
      </h2>
      {doubt && <ClockNotice doubt={doubt} />}
      {correction}
      <dl class="said">
        {whatWasSaid(circumstances).map(({ id, name, words }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="link" onClick={() => setEditing(true)}>
          Change these answers
        </button>
      </p>
      <ClaimAnswer circumstances={circumstances} band={band} law={law} today={day} base={base} />
    </>
  );
}

function isComplete(circumstances: Circumstances, on: Day): boolean {
  return (
    missingIn(allClaimQuestions, circumstances).length === 0 && dateFault(circumstances, on) === undefined
  );
}
