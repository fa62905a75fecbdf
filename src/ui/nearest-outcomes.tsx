import { useStore } from '@nanostores/preact';
import { inPounds } from '../questions/pounds.ts';
import type { Counted } from '../remedies/without-court.ts';
import { $remedies } from '../session/without-court.ts';

type Props = { readonly counted: Counted; readonly base: string };

/** The few outcomes without a court that are most like the person’s, with what each came to. */
export function NearestOutcomes({ counted, base }: Props) {
  const remedies = useStore($remedies);
  const nearest = counted.nearest.flatMap((id) => remedies?.records.find((one) => one.id === id) ?? []);
  if (nearest.length === 0) return null;
  return (
    <>
      <p>The most like yours:</p>
      <ul>
        {nearest.map(({ id, title, sum, caution }) => (
          <li key={id}>
            <a href={`${base}without-a-court/${id}/`}>{title}</a>: {inPounds(sum ?? 0)}.
            {caution && <p class="caution">{caution}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
