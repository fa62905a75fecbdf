import { useStore } from '@nanostores/preact';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Day } from '../../calendar/day.ts';
import { type Claim, claim } from '../../claim/claim.ts';
import { ENDS, type End } from '../../claim/claim-places.ts';
import type { Law } from '../../claim/law.ts';
import { CLAIM } from '../../questions/journey.ts';
import { $answers } from '../../session/answers.ts';
import { $circumstances } from '../../session/claim.ts';
import { $estimate } from '../../session/estimate.ts';
import { goInstead, goTo } from '../../session/place.ts';
import { BackTo } from '../fetched-page.tsx';
import { HelpPart } from '../help-part.tsx';
import { KeepingPart } from '../keeping-part.tsx';
import { ClaimNav } from './claim-nav.tsx';
import { DoNowPage } from './do-now-page.tsx';
import { LettersPage } from './letters-page.tsx';
import { NEXT_WORDS, TITLES } from './page-titles.ts';
import type { ShownBand } from './shown-band.ts';
import { TimePage } from './time-page.tsx';
import { usePageTitle } from './use-page-title.ts';
import { WaysPage } from './ways-page.tsx';

type Props = {
  readonly end: End;
  readonly law: Law;
  readonly today: Day;
  readonly base: string;
  readonly notices: ComponentChildren;
};

/** What the four pages are drawn from. */
export type EndProps = Omit<Props, 'end' | 'notices'> & { readonly found: Claim };

const PAGES: Readonly<Record<End, (props: EndProps & { readonly band: ShownBand | undefined }) => VNode>> = {
  time: TimePage,
  'do-now': DoNowPage,
  letters: LettersPage,
  ways: WaysPage,
};

/** One of the pages that follow from the answers: time, what to do, letters, ways to an end. */
export function ClaimEnd({ end, law, today, base, notices }: Props) {
  const answers = useStore($answers);
  const circumstances = useStore($circumstances);
  const estimate = useStore($estimate);
  const band =
    estimate?.kind === 'band'
      ? { ...estimate, harmNotSaid: estimate.notes.includes('harm-not-said') }
      : undefined;
  const loss = typeof answers.loss === 'number' ? Math.round(answers.loss) : 0;
  const value = band && { low: band.low + loss, typical: band.typical + loss, high: band.high + loss };
  const found = claim(circumstances, answers, value, law, today);
  // Where there can be no claim there is nothing to write or to weigh.
  const ends = found.limits.kind === 'not-covered' ? ENDS.slice(0, 2) : ENDS;
  const isHere = ends.includes(end);
  usePageTitle(TITLES[end]);
  useEffect(() => {
    if (!isHere) goInstead(`${CLAIM}time`);
  }, [isHere]);
  if (!isHere) return <h1 tabIndex={-1}>One moment</h1>;

  const Page = PAGES[end];
  const next = ends[ends.indexOf(end) + 1];
  return (
    <article class="claim-end">
      <BackTo place="result" words="Back to your result" />
      <ClaimNav ends={ends} here={end} />
      {notices}
      <Page {...{ found, band, law, today, base }} />
      <p class="actions">
        {next ? (
          <button type="button" class="button" onClick={() => goTo(CLAIM + next)}>
            {NEXT_WORDS[next]}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => goTo('result')}>
            Back to your result
          </button>
        )}
        <button type="button" class="link" onClick={() => goTo(`${CLAIM}check`)}>
          Change what you said
        </button>
      </p>
      <HelpPart base={base} />
      <KeepingPart base={base} folded />
    </article>
  );
}
