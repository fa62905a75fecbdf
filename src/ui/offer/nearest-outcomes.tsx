import { useStore } from '@nanostores/preact';
import { inPounds } from '../../questions/pounds.ts';
import type { Counted } from '../../remedies/without-court.ts';
import { $remedies } from '../../session/without-court.ts';

type Props = { readonly counted: Counted; readonly base: string };

export function NearestOutcomes({ counted, base }: Props) {
  const remedies = useStore($remedies);
  const nearest = counted.nearest.flatMap((id) => remedies?.records.find((one) => one.id === id) ?? []);
  return (
    <>
      {nearest.length > 0 && (
        <>
          <p>The most like yours:</p>
          <ul>
            {nearest.map(({ id, title, sum, caution }) => (
              <li key={id}>
                <a href={`${base}without-a-court/${id}/`}>{title}</a>: {inPounds(sum ?? 0)}.{' '}
                {caution && <span class="caution">{caution}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${base}without-a-court/`}>Every outcome without a court that we know of</a>
      </p>
    </>
  );
}
