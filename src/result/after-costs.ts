import { isDiagnosed } from '../claim/injury.ts';
import { type Cell, type Column, type Route, whatYouWouldKeep } from '../claim/keep.ts';
import type { Law, UkNation } from '../claim/law.ts';
import type { Band } from '../estimate/estimate.ts';
import type { Answers } from '../questions/answers.ts';
import { inFigures } from '../questions/pounds.ts';

/** One way to an end through a court, and what would reach a person who wins by it. */
export type CourtWay = {
  readonly kind: string;
  readonly title: string;
  readonly kept: string;
  readonly couldLose: string;
  /** The least and the most that would reach a winner, in pounds; undefined where no sum can be shown. */
  readonly reaches?: readonly [least: number, most: number];
};

/** The ways through a court, with what each leaves after costs. Asking the organisation is counted apart. */
export function waysThroughCourt(
  band: Band,
  nation: UkNation | undefined,
  answers: Answers,
  law: Law,
): readonly CourtWay[] {
  const loss = typeof answers.loss === 'number' ? answers.loss : 0;
  const harmNotSaid = band.notes.includes('harm-not-said');
  const settings = { nation, diagnosed: isDiagnosed(answers) };
  return whatYouWouldKeep(band, loss, settings, law)
    .filter(({ kind }) => kind !== 'letter')
    .map((route) => ({
      kind: route.kind,
      title: route.title,
      kept: keptInWords(route, harmNotSaid),
      couldLose: route.couldLose,
      ...reachOf(route),
    }));
}

function keptInWords(route: Route, harmNotSaid: boolean): string {
  const low = kept(route, 'low');
  const typical = harmNotSaid ? [] : kept(route, 'typical');
  const high = kept(route, 'high');
  if (low.length === 0) return whyNot(route);
  const range = `between ${inFigures(Math.min(...low))} and ${high.length > 0 ? inFigures(Math.max(...high)) : 'more than we can show'}`;
  const middle = typical.length > 0 ? `, typically ${stretch(typical)}` : '';
  return `If you win, ${range} would reach you${middle}${sharesInWords(route)}.`;
}

function reachOf(route: Route): Pick<CourtWay, 'reaches'> {
  const sums = [...kept(route, 'low'), ...kept(route, 'high')];
  return sums.length === 0 ? {} : { reaches: [Math.min(...sums), Math.max(...sums)] };
}

function kept({ rows }: Route, column: Column): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const cell: Cell = cells[column];
    return cell.kind === 'sum' ? [Math.max(0, cell.kept)] : [];
  });
}

function whyNot({ rows }: Route): string {
  const cell = rows[0]?.cells.low;
  return cell?.kind === 'not-shown'
    ? cell.why
    : 'Ask what share the lawyer would take: it comes out of what you win.';
}

function stretch(sums: readonly number[]): string {
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  return least === most ? inFigures(least) : `${inFigures(least)} to ${inFigures(most)}`;
}

function sharesInWords({ rows }: Route): string {
  const shares = rows.flatMap(({ percentage }) => percentage ?? []);
  if (shares.length === 0) return '';
  return `, after the lawyer’s ${Math.min(...shares)} to ${Math.max(...shares)} per cent`;
}
