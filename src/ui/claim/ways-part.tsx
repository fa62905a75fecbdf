import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { $ways } from '../../session/ways.ts';
import { WaysTable } from '../result/ways-table.tsx';

type Props = { readonly base: string; readonly children: ComponentChildren };

/** The ways to an end that fit the person; the sums of a court claim under them. */
export function WaysPart({ base, children }: Props) {
  const ways = useStore($ways);
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">Ways to an end</h2>
      <p>What each has brought, what comes off, and what it could cost you. None is better for money.</p>
      <WaysTable ways={ways} />
      {children}
      <p>
        <a href={`${base}guides/no-win-no-fee/`}>What to read before you sign with a lawyer</a>
      </p>
    </section>
  );
}
