import { useStore } from '@nanostores/preact';
import { $circumstances } from '../../session/claim.ts';
import type { EndProps } from './claim-end.tsx';
import { FirstThings } from './first-things.tsx';
import { guidesFor } from './guides.ts';
import { TITLES } from './page-titles.ts';
import { StepList } from './step-list.tsx';

/** What to do now, the most pressing first. */
export function DoNowPage({ found, law, base }: EndProps) {
  const circumstances = useStore($circumstances);
  const guides = guidesFor(
    circumstances,
    found.warnings.map(({ id }) => id),
  );
  return (
    <>
      <h1 tabIndex={-1}>{TITLES['do-now']}</h1>
      <FirstThings found={found} here="do-now" />
      <StepList steps={found.steps} guides={guides} law={law} base={base} />
    </>
  );
}
