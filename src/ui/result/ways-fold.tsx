import { useStore } from '@nanostores/preact';
import { $ways } from '../../session/ways.ts';
import { Fold } from './fold.tsx';
import { WaysTable } from './ways-table.tsx';

type Props = { readonly base: string };

/** In short; the pages of the claim show them with their sums. */
export function WaysFold({ base }: Props) {
  const ways = useStore($ways);
  if (ways.length === 0) return null;
  return (
    <Fold id="ways" title="Ways to an end" point={`${ways.map(({ title }) => title).join('; ')}.`}>
      <WaysTable ways={ways} level="h3" />
      <p>
        <a href={`${base}guides/no-win-no-fee/`}>What to read before you sign with a lawyer</a>
      </p>
    </Fold>
  );
}
