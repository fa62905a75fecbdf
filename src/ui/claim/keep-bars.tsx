import type { Cell, Route } from '../../claim/keep.ts';
import { keptInWords, rowTitle } from './keep-words.ts';

type Props = { readonly routes: readonly Route[] };
type Sum = Extract<Cell, { kind: 'sum' }>;
type Bar = { readonly key: string; readonly route: string; readonly title: string; readonly sum: Sum };

/** Length of the longest bar, in units of each drawing. */
const LONG = 100;
const THICK = 6;

/** What each way leaves of the typical sum: one bar each, in parts. The table under it says the same in figures. */
export function KeepBars({ routes }: Props) {
  const bars = barsOf(routes);
  const most = Math.max(...bars.map(({ sum }) => sum.award + sum.loss));
  if (bars.length === 0 || most <= 0) return null;
  return (
    <figure class="keep-bars">
      <figcaption>What each way leaves of the typical sum, if you win</figcaption>
      <ul class="key">
        <li>
          <KeyMark part="kept" /> you keep
        </li>
        <li>
          <KeyMark part="taken" /> a lawyer or an insurer takes
        </li>
      </ul>
      <ol>
        {bars.map(({ key, route, title, sum }) => (
          <li key={key}>
            <p>
              <span>
                {route} <span class="way">{title}</span>
              </span>
              <strong>{keptInWords(sum)}</strong>
            </p>
            <Parts sum={sum} most={most} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** The rows that have a sum. Out of pocket has no bar: the table shows it. */
function barsOf(routes: readonly Route[]): readonly Bar[] {
  return routes.flatMap((route) =>
    route.rows.flatMap(({ percentage, cells: { typical } }) =>
      typical.kind === 'sum' && typical.kept >= 0
        ? [
            {
              key: `${route.kind}-${percentage ?? 'all'}`,
              route: route.title,
              title: percentage === undefined ? '' : rowTitle(route, percentage).replace('You keep, ', ''),
              sum: typical,
            },
          ]
        : [],
    ),
  );
}

function Parts({ sum, most }: { readonly sum: Sum; readonly most: number }) {
  const length = (pounds: number) => (pounds / most) * LONG;
  const parts = [{ name: 'kept', pounds: sum.kept }, ...sum.deductions];
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((total, { pounds }) => total + pounds, 0),
  );
  return (
    <svg viewBox={`0 0 ${LONG} ${THICK}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ name, pounds }, index) => (
        <rect
          key={name}
          class={name === 'kept' ? 'kept' : 'taken'}
          x={length(starts[index] ?? 0)}
          width={length(pounds)}
          height={THICK}
        />
      ))}
    </svg>
  );
}

function KeyMark({ part }: { readonly part: 'kept' | 'taken' }) {
  return (
    <svg viewBox="0 0 16 8" aria-hidden="true">
      <rect class={part} width="16" height="8" />
    </svg>
  );
}
