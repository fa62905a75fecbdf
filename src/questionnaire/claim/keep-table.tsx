import { useStore } from '@nanostores/preact';
import { COLUMNS, type KeepBand, type Route, type Row } from '../../claim/keep.ts';
import { inFigures } from '../../questions/pounds.ts';
import { countedInWords } from '../../remedies/in-words.ts';
import { $fromOrganisations } from '../../stores/without-court.ts';
import { keptInWords, rowTitle, whyNotShown } from './keep-words.ts';

type Props = { readonly routes: readonly Route[]; readonly band: KeepBand; readonly loss: number };

/** The routes one under another, so that three sums stand beside each on the narrowest phone. */
export function KeepTable({ routes, band, loss }: Props) {
  return (
    <table class="keep-table">
      <caption>What would reach you, in pounds of today</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Way</span>
          </th>
          <th scope="col" class="number">
            Low
          </th>
          <th scope="col" class="number">
            Typical
          </th>
          <th scope="col" class="number">
            High
          </th>
        </tr>
      </thead>
      <tbody>
        <SumRow title="If you win, for the harm" sums={band} />
        {loss > 0 && (
          <SumRow title="If you win, for money lost" sums={{ low: loss, typical: loss, high: loss }} />
        )}
      </tbody>
      {routes.map((route) => (
        <tbody key={route.kind}>
          <tr class="route">
            <th scope="rowgroup" colSpan={4}>
              {route.title}
            </th>
          </tr>
          {route.rows.length === 0 && (
            <tr>
              <td colSpan={4}>Type the share you were told, to see this.</td>
            </tr>
          )}
          {route.rows.map(({ percentage, cells }) => (
            <KeptRow key={percentage ?? 'all'} title={rowTitle(route, percentage)} cells={cells} />
          ))}
          {route.kind === 'letter' && <AskedRow />}
        </tbody>
      ))}
    </table>
  );
}

function SumRow({ title, sums }: { readonly title: string; readonly sums: KeepBand }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {COLUMNS.map((column) => (
        <td key={column} class="number">
          {inFigures(sums[column])}
        </td>
      ))}
    </tr>
  );
}

/** What organisations gave, where that is here. */
function AskedRow() {
  const counted = useStore($fromOrganisations);
  return (
    counted && (
      <tr>
        <td colSpan={4}>{countedInWords(counted).join(' ')}</td>
      </tr>
    )
  );
}

function KeptRow({ title, cells }: { readonly title: string; readonly cells: Row }) {
  const why = whyNotShown(cells);
  return (
    <tr>
      <th scope="row">{title}</th>
      {why ? (
        <td colSpan={3}>{why}</td>
      ) : (
        COLUMNS.map((column) => (
          <td key={column} class="number">
            {keptInWords(cells[column])}
          </td>
        ))
      )}
    </tr>
  );
}
