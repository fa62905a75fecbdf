import type { Forum, TrackKind } from '../../claim/forum.ts';
import type { Law } from '../../claim/law.ts';
import { AllLastChecked } from './last-checked.tsx';
import { Points } from './points.tsx';

const TRACKS: Readonly<Record<TrackKind, string>> = {
  'small-claims': 'a small claim',
  fast: 'a claim on the fast track',
  intermediate: 'a claim on the intermediate track',
  multi: 'a claim on the multi-track',
  'simple-procedure': 'a claim by simple procedure',
  'summary-cause': 'a claim by summary cause',
  'ordinary-cause': 'an ordinary cause',
  'county-court': 'a claim in the county court',
  'high-court': 'a claim in the High Court',
  'not-known': 'a claim whose court we cannot name yet',
};

/** Guides that say more, by nation. */
const GUIDES = {
  'england-wales': { slug: 'small-claims-step-by-step', title: 'Small claims, step by step' },
  scotland: { slug: 'scotland', title: 'If it happened in Scotland' },
  'northern-ireland': { slug: 'northern-ireland', title: 'If it happened in Northern Ireland' },
} as const;

type Props = {
  readonly forum: Forum;
  readonly harmNotSaid: boolean;
  readonly law: Law;
  readonly base: string;
};

export function CourtPart({ forum, harmNotSaid, law, base }: Props) {
  const { nation, points } = forum;
  const guide = nation && GUIDES[nation];
  return (
    <section aria-labelledby="court-title">
      <h2 id="court-title">Which law, and which court</h2>
      <p>{trackInWords(forum, harmNotSaid)}</p>
      <div class="points">
        <Points points={points} />
      </div>
      <AllLastChecked figures={law.tracks.filter((figure) => figure.nation === nation)} />
      {guide && (
        <p>
          <a href={`${base}guides/${guide.slug}/`}>{guide.title}</a>
        </p>
      )}
    </section>
  );
}

/** Where harm was not said only the high figure is named: there is no typical one to go by. */
function trackInWords({ nation, track, trackIfHigh }: Forum, harmNotSaid: boolean): string {
  if (track === 'not-known')
    return `We cannot name the court: that takes ${nation ? 'a sum' : 'a nation'}, which we do not have.`;
  if (harmNotSaid) return `For the high figure it would be ${TRACKS[trackIfHigh ?? track]}.`;
  const ifHigh = trackIfHigh ? `; for the high figure, ${TRACKS[trackIfHigh]}` : '';
  return `For the typical figure it would be ${TRACKS[track]}${ifHigh}.`;
}
