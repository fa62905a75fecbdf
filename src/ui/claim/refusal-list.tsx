import type { Circumstances } from '../../claim/circumstances.ts';
import type { Law } from '../../claim/law.ts';
import { linksTo } from '../../claim/next-steps.ts';
import type { Refusal } from '../../claim/refusals.ts';
import { Places } from './places.tsx';

type Props = {
  readonly refusals: readonly Refusal[];
  readonly circumstances: Circumstances;
  readonly law: Law;
};

/** Every reason at once, each with where to go instead. Where they stop everything, the page is headed by that. */
export function RefusalList({ refusals, circumstances, law }: Props) {
  if (refusals.length === 0) return null;
  const stopped = refusals.some(({ stops }) => stops === 'everything');
  return (
    <section aria-label="Why, and where to go instead">
      {!stopped && <h2>Something to check before anything else</h2>}
      <p>
        {stopped
          ? 'That is not a judgment on what happened. Here is why, and where to go instead.'
          : 'What follows may not hold for you until somebody has looked at this.'}
      </p>
      {refusals.map(({ kind, title, text, instead, places }) => (
        <div key={kind} class="refusal">
          {stopped ? <h2>{title}</h2> : <h3>{title}</h3>}
          <p>{text}</p>
          <p>{instead}</p>
          <Places places={linksTo(places, circumstances, law)} />
        </div>
      ))}
    </section>
  );
}
