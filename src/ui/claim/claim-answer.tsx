import { useStore } from '@nanostores/preact';
import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import { nationOf } from '../../claim/circumstances.ts';
import { claim } from '../../claim/claim.ts';
import type { Law } from '../../claim/law.ts';
import { $answers } from '../../session/answers.ts';
import { AdviceNow } from './advice-now.tsx';
import { CourtPart } from './court-part.tsx';
import { guidesFor } from './guides.ts';
import { KeepPart } from './keep-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { RefusalList } from './refusal-list.tsx';
import type { ShownBand } from './shown-band.ts';
import { StepList } from './step-list.tsx';
import { TimeLimitPart } from './time-limit-part.tsx';
import { WarningList } from './warning-list.tsx';
import { WaysPart } from './ways-part.tsx';

type Props = {
  readonly circumstances: Circumstances;
  readonly band: ShownBand | undefined;
  readonly law: Law;
  readonly today: Day;
  readonly base: string;
};

/** All that follows from the answers and the circumstances, in the order a person needs it. */
export function ClaimAnswer({ circumstances, band, law, today, base }: Props) {
  const answers = useStore($answers);
  const loss = typeof answers.loss === 'number' ? Math.round(answers.loss) : 0;
  const value = band && { low: band.low + loss, typical: band.typical + loss, high: band.high + loss };
  const { time, limits, forum, steps, letters, refusals, warnings } = claim(
    circumstances,
    answers,
    value,
    law,
    today,
  );
  const reasons = <RefusalList refusals={refusals} circumstances={circumstances} law={law} />;
  const stepNow = (id: string) => <AdviceNow step={steps.find((step) => step.id === id)} />;
  const guides = guidesFor(
    circumstances,
    warnings.map(({ id }) => id),
  );
  const next = <StepList steps={steps} guides={guides} law={law} base={base} />;
  if (limits.kind === 'not-covered') {
    return (
      <>
        {stepNow('safety')}
        {reasons}
        {next}
      </>
    );
  }

  return (
    <>
      {stepNow('safety')}
      {reasons}
      <TimeLimitPart limits={limits} circumstances={circumstances} law={law} today={today} base={base} />
      {stepNow('urgent-advice')}
      <WarningList warnings={warnings} />
      {next}
      <WaysPart base={base}>
        {band && time !== 'out-of-time' && (
          <KeepPart band={band} loss={loss} nation={nationOf(circumstances)} answers={answers} law={law} />
        )}
      </WaysPart>
      <CourtPart forum={forum} harmNotSaid={band?.harmNotSaid ?? false} law={law} base={base} />
      <LettersPart
        circumstances={circumstances}
        answers={answers}
        letters={letters}
        law={law}
        today={today}
      />
    </>
  );
}
