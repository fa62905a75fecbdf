import { useStore } from '@nanostores/preact';
import { claimIsUnderWay } from '../../session/claim.ts';
import { $ways } from '../../session/ways.ts';
import { Fold } from './fold.tsx';
import { WaysTable } from './ways-table.tsx';

type Props = { readonly base: string };

/** Until the part about a claim shows them with its sums. */
export function WaysFold({ base }: Props) {
  const ways = useStore($ways);
  if (ways.length === 0 || claimIsUnderWay()) return null;
  return (
    <Fold id="ways" title="Ways to an end" point={`${ways.map(({ title }) => title).join('; ')}.`}>
      <WaysTable ways={ways} />
      <p>
        <a href={`${base}guides/no-win-no-fee/`}>What to read before you sign with a lawyer</a>
      </p>
    </Fold>
  );
}
