import type { NextStep } from '../../claim/next-steps.ts';
import { Places } from './places.tsx';

/** Shown before everything else where time is short, may be gone, or cannot be counted. */
export function AdviceNow({ step }: { readonly step: NextStep | undefined }) {
  if (!step) return null;
  return (
    <section class="advice-now" aria-labelledby="advice-now-title">
      <h2 id="advice-now-title">{step.title}</h2>
      <p>{step.why} These places are free.</p>
      <Places places={step.link ? [step.link, ...step.alsoHelps] : step.alsoHelps} />
    </section>
  );
}
