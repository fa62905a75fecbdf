import { useStore } from '@nanostores/preact';
import type { Circumstances } from '../../claim/circumstances.ts';
import type { Day } from '../../claim/day.ts';
import { forum } from '../../claim/forum.ts';
import type { KeepBand } from '../../claim/keep.ts';
import type { Law } from '../../claim/law.ts';
import { nextSteps } from '../../claim/next-steps.ts';
import { refusals } from '../../claim/refusals.ts';
import { timeLimits } from '../../claim/time-limit.ts';
import { $answers } from '../../stores/answers.ts';
import { AdviceNow } from './advice-now.tsx';
import { CourtPart } from './court-part.tsx';
import { guidesFor } from './guides.ts';
import { KeepPart } from './keep-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { RefusalList } from './refusal-list.tsx';
import { StepList } from './step-list.tsx';
import { TimeLimitPart } from './time-limit-part.tsx';

type Props = {
  readonly circumstances: Circumstances;
  readonly band: KeepBand;
  readonly law: Law;
  readonly today: Day;
  readonly base: string;
};

/** All that follows from the answers and the circumstances, in the order a person needs it. */
export function ClaimAnswer({ circumstances, band, law, today, base }: Props) {
  const answers = useStore($answers);
  const limits = timeLimits(circumstances, answers, law, today);
  const steps = nextSteps(circumstances, answers, limits, law);
  const reasons = <RefusalList refusals={refusals(circumstances)} circumstances={circumstances} law={law} />;
  const stepNow = (id: string) => <AdviceNow step={steps.find((step) => step.id === id)} />;
  const next = <StepList steps={steps} guides={guidesFor(circumstances)} law={law} base={base} />;
  if (limits.kind === 'not-covered') {
    return (
      <>
        {stepNow('safety')}
        {reasons}
        {next}
      </>
    );
  }

  const loss = typeof answers.loss === 'number' ? Math.round(answers.loss) : 0;
  const value = { low: band.low + loss, typical: band.typical + loss, high: band.high + loss };
  return (
    <>
      {stepNow('safety')}
      {reasons}
      <TimeLimitPart limits={limits} circumstances={circumstances} today={today} base={base} />
      {stepNow('urgent-advice')}
      <CourtPart forum={forum(circumstances, answers, value, law)} law={law} base={base} />
      <KeepPart
        band={band}
        loss={loss}
        circumstances={circumstances}
        answers={answers}
        law={law}
        base={base}
      />
      {next}
      <LettersPart circumstances={circumstances} answers={answers} today={today} />
    </>
  );
}
