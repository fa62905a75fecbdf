import type { NextStep } from '../../claim/next-steps.ts';
import { Places } from './places.tsx';

/** A step that cannot wait for its place in the list, with everyone who helps for nothing. */
export function AdviceNow({ step }: { readonly step: NextStep | undefined }) {
  if (!step) return null;
  return (
    <section class="advice-now" aria-labelledby={`${step.id}-now`}>
      <h2 id={`${step.id}-now`}>{step.title}</h2>
      <p>{step.why} These places are free.</p>
      <Places places={step.link ? [step.link, ...step.alsoHelps] : step.alsoHelps} />
    </section>
  );
}
