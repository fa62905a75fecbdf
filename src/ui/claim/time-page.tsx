import { useStore } from '@nanostores/preact';
import { limitHeadline } from '../../result/limit-headline.ts';
import { $circumstances } from '../../session/claim.ts';
import { AdviceNow } from './advice-now.tsx';
import type { EndProps } from './claim-end.tsx';
import { RefusalList } from './refusal-list.tsx';
import { TimeLimitPart } from './time-limit-part.tsx';
import { WarningList } from './warning-list.tsx';

/** Whether it is in time, counted from the safe side; before that, what cannot wait. */
export function TimePage({ found, law, today, base }: EndProps) {
  const circumstances = useStore($circumstances);
  const { limits, refusals, steps, warnings } = found;
  const stepNow = (id: string) => <AdviceNow step={steps.find((step) => step.id === id)} />;
  const isCounted = limits.kind !== 'not-covered';
  return (
    <>
      <h1 tabIndex={-1}>{isCounted ? limitHeadline(limits).title : 'We cannot work this out for you'}</h1>
      {stepNow('safety')}
      <RefusalList refusals={refusals} circumstances={circumstances} law={law} />
      {isCounted && (
        <>
          <TimeLimitPart limits={limits} circumstances={circumstances} law={law} today={today} base={base} />
          {stepNow('urgent-advice')}
          <WarningList warnings={warnings} />
        </>
      )}
    </>
  );
}
