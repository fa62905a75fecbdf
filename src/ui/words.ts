import { monthName } from '../calendar/day.ts';
import type { Band, Note } from '../estimate/estimate.ts';
import type { Nothing, NothingCounts } from '../estimate/scorecard.ts';
import { inPounds } from '../questions/pounds.ts';
import { NOTHING_FIRST } from '../result/what-was-met.ts';

type Said = Pick<Band, 'low' | 'high' | 'nothing'> & Partial<Pick<Band, 'notes'>>;

/** Where no decided case is like it, "claims like this" would say too much. */
const UNLIKE: readonly Note[] = ['no-court-has-valued-a-mass-hack', 'no-case-is-near'];

/** The range in a sentence. Where nothing is possible or likely, that comes first. */
export function bandInWords({ low, high, nothing, notes = [] }: Said): string {
  const range = high === 0 ? 'with nothing' : `between ${inPounds(low)} and ${inPounds(high)}`;
  const claims = notes.some((note) => UNLIKE.includes(note))
    ? 'Our best reading of the cases we have is that it would end'
    : 'Claims like this have mostly ended';
  return `${NOTHING_FIRST[nothing]}${claims} ${range}`;
}

/** Fewer cases than this in a group say nothing of how often. */
const ENOUGH = 10;

/** What became of the decided cases in a group. */
export function groupInWords({ nothing, of }: NothingCounts): string {
  if (of < ENOUGH)
    return `Too few to tell: only ${of} decided ${of === 1 ? 'case is' : 'cases are'} in this group.`;
  return `Of the ${of} decided cases in this group, ${nothing || 'none'} ended with nothing.`;
}

export const NOTHING_IN_WORDS: Readonly<
  Record<Nothing, { readonly title: string; readonly meaning: string }>
> = {
  likely: {
    title: 'It may well be nothing',
    meaning:
      'Many claims like this end with no money at all. A court has often found the harm too slight, or not proved.',
  },
  possible: {
    title: 'Nothing is possible',
    meaning: 'Some claims like this end with no money. It turns on what can be shown about the harm.',
  },
  unlikely: {
    title: 'Nothing is unlikely, if the law was broken',
    meaning:
      'Where a court found the law broken on facts like these, it has given something. Claims still fail for other reasons.',
  },
};

/** "2026-02" as "February 2026"; a bare year as itself. */
export function monthInWords(date: string): string {
  const [year, month] = date.split('-');
  return month ? `${monthName(Number(month))} ${year}` : (year ?? date);
}

/** A factor as a person says it, before "wider" or "higher": 1.08 is "8 per cent". */
export function inPercent(factor: number): string {
  const percent = Math.round((factor - 1) * 100);
  return percent < 1 ? 'less than 1 per cent' : `${percent} per cent`;
}
