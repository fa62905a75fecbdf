import { inWords } from '../../calendar/day.ts';
import { type Figure, isSettled } from '../../claim/law.ts';

/** Where a figure comes from and when somebody last looked. */
export function LastChecked({ figure }: { readonly figure: Figure }) {
  return (
    <p class="last-checked">
      {!isSettled(figure) && <strong>To be checked. </strong>}
      Source: <a href={figure.source.url}>{figure.source.title}</a>. Last checked {inWords(figure.checked)}.
    </p>
  );
}

/** The oldest check behind a part with many figures. */
export function AllLastChecked({ figures }: { readonly figures: readonly Figure[] }) {
  const [oldest] = figures.map(({ checked }) => checked).toSorted();
  return oldest ? <p class="last-checked">These figures were last checked {inWords(oldest)}.</p> : null;
}
