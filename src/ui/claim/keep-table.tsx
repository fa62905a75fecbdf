import { useStore } from '@nanostores/preact';
import type { Column, KeepBand, Route, Row } from '../../claim/keep.ts';
import { inFigures } from '../../questions/pounds.ts';
import { countedInWords } from '../../remedies/in-words.ts';
import { $fromOrganisations } from '../../session/without-court.ts';
import { COLUMN_NAMES, keptInWords, rowTitle, whyNotShown } from './keep-words.ts';

type Columns = { readonly columns: readonly Column[] };
type Props = Columns & { readonly routes: readonly Route[]; readonly band: KeepBand; readonly loss: number };

/** The routes one under another, so that three sums stand beside each on the narrowest phone. */
export function KeepTable({ routes, band, loss, columns }: Props) {
  return (
    <table class="keep-table">
      <caption>What would reach you, in pounds of today</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Way</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" class="number">
              {COLUMN_NAMES[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <SumRow title="If you win, for the harm" sums={band} columns={columns} />
        {loss > 0 && (
          <SumRow
            title="If you win, for money lost"
            sums={{ low: loss, typical: loss, high: loss }}
            columns={columns}
          />
        )}
      </tbody>
      {routes.map((route) => (
        <tbody key={route.kind}>
          <tr class="route">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {route.title}
            </th>
          </tr>
          {route.rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1}>Type the share you were told, to see this.</td>
            </tr>
          )}
          {route.rows.map(({ percentage, cells }) => (
            <KeptRow
              key={percentage ?? 'all'}
              title={rowTitle(route, percentage)}
              cells={cells}
              columns={columns}
            />
          ))}
          {route.kind === 'letter' && <AskedRow columns={columns} />}
        </tbody>
      ))}
    </table>
  );
}

function SumRow({ title, sums, columns }: Columns & { readonly title: string; readonly sums: KeepBand }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column} class="number">
          {inFigures(sums[column])}
        </td>
      ))}
    </tr>
  );
}

/** What organisations gave, where that is here. */
function AskedRow({ columns }: Columns) {
  const counted = useStore($fromOrganisations);
  return (
    counted && (
      <tr>
        <td colSpan={columns.length + 1}>{countedInWords(counted).join(' ')}</td>
      </tr>
    )
  );
}

function KeptRow({ title, cells, columns }: Columns & { readonly title: string; readonly cells: Row }) {
  const why = whyNotShown(cells);
  return (
    <tr>
      <th scope="row">{title}</th>
      {why ? (
        <td colSpan={columns.length}>{why}</td>
      ) : (
        columns.map((column) => (
          <td key={column} class="number">
            {keptInWords(cells[column])}
          </td>
        ))
      )}
    </tr>
  );
}
