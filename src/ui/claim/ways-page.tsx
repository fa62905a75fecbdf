import { useStore } from '@nanostores/preact';
import { nationOf } from '../../claim/circumstances.ts';
import { $answers } from '../../session/answers.ts';
import { $circumstances } from '../../session/claim.ts';
import { $ways } from '../../session/ways.ts';
import { Besides } from '../result/besides.tsx';
import { WaysTable } from '../result/ways-table.tsx';
import type { EndProps } from './claim-end.tsx';
import { CourtPart } from './court-part.tsx';
import { FirstThings } from './first-things.tsx';
import { KeepPart } from './keep-part.tsx';
import { TITLES } from './page-titles.ts';
import type { ShownBand } from './shown-band.ts';

type Props = EndProps & { readonly band: ShownBand | undefined };

/** The ways to an end that fit the person; under them the sums of a court claim, and which court it would be. */
export function WaysPage({ found, band, law, base }: Props) {
  const answers = useStore($answers);
  const circumstances = useStore($circumstances);
  const ways = useStore($ways);
  const loss = typeof answers.loss === 'number' ? Math.round(answers.loss) : 0;
  return (
    <>
      <h1 tabIndex={-1}>{TITLES.ways}</h1>
      <FirstThings found={found} here="ways" />
      <p>What each has brought, what comes off, and what it could cost you. None is better for money.</p>
      <Besides base={base} />
      <WaysTable ways={ways} level="h2" />
      {band && found.time !== 'out-of-time' && (
        <KeepPart band={band} loss={loss} nation={nationOf(circumstances)} answers={answers} law={law} />
      )}
      <p>
        <a href={`${base}guides/no-win-no-fee/`}>What to read before you sign with a lawyer</a>
      </p>
      <CourtPart forum={found.forum} harmNotSaid={band?.harmNotSaid ?? false} law={law} base={base} />
    </>
  );
}
