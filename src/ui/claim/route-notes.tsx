import type { Column, Route } from '../../claim/keep.ts';
import { inDigits } from '../../questions/pounds.ts';
import { COLUMN_NAMES, sumInWords } from './keep-words.ts';
import { LastChecked } from './last-checked.tsx';

type Props = { readonly route: Route; readonly columns: readonly Column[] };

/** Whom a route suits, what it could cost, and the sums behind its row. */
export function RouteNotes({ route, columns }: Props) {
  const { title, suits, couldLose, notes, rows, atRisk } = route;
  return (
    <div class="route-notes">
      <h3>{title}</h3>
      <p>
        <strong>Suits:</strong> {suits}
      </p>
      <p>
        <strong>What you could lose:</strong> {couldLose}
      </p>
      {atRisk && (
        <p>
          To claim £{inDigits(atRisk.claimed)} you pay £{inDigits(atRisk.pounds)} to start, and £
          {inDigits(atRisk.hearingFee.value)} for the hearing. You get both back if you win. They are gone if
          you lose.
        </p>
      )}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <details>
          <summary>
            The sums<span class="visually-hidden">: {title}</span>
          </summary>
          <ul>
            {rows.flatMap(({ percentage, cells }) =>
              columns.map((column) => (
                <li key={`${percentage}-${column}`}>
                  {COLUMN_NAMES[column]}
                  {percentage !== undefined && ` at ${percentage}%`}: {sumInWords(cells[column])}
                </li>
              )),
            )}
          </ul>
        </details>
      )}
      {atRisk && <LastChecked figure={atRisk.issueFee} />}
      {atRisk && <LastChecked figure={atRisk.hearingFee} />}
    </div>
  );
}
