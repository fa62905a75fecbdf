import type { Band } from '../../estimate/estimate.ts';
import { inPounds } from '../../questions/pounds.ts';
import { SHORT_NAMES } from '../../questions/short-names.ts';
import { NOTHING_FIRST } from '../../result/what-was-met.ts';

/** The range that the same answers have at each step of harm. */
export function Ladder({ ladder, nothing, notes }: Pick<Band, 'ladder' | 'nothing' | 'notes'>) {
  return (
    <>
      <p>
        {NOTHING_FIRST[nothing]}The harm is yours to say, and for a court to find.{' '}
        {notes.includes('harm-not-said')
          ? 'You did not say how bad it was, so we give no middle figure. Find the line that is true of you.'
          : 'This is what your other answers give at each step of it.'}
      </p>
      <table class="ladder">
        <caption>The range at each step of harm</caption>
        <thead>
          <tr>
            <th scope="col">How bad it was</th>
            <th scope="col" class="number">
              From
            </th>
            <th scope="col" class="number">
              To
            </th>
          </tr>
        </thead>
        <tbody>
          {ladder.map(({ distress, low, high }) => (
            <tr key={distress}>
              <th scope="row">{SHORT_NAMES.distress?.[distress]}</th>
              <td class="number">{inPounds(low)}</td>
              <td class="number">{inPounds(high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
