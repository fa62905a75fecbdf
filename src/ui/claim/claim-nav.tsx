import type { End } from '../../claim/claim-places.ts';
import { CLAIM } from '../../questions/journey.ts';
import { goTo } from '../../session/place.ts';
import { NAMES } from './page-titles.ts';

type Props = { readonly ends: readonly End[]; readonly here: End };

/** The pages that follow from the answers, each one press away. */
export function ClaimNav({ ends, here }: Props) {
  return (
    <nav class="claim-nav" aria-label="Your claim">
      <ul>
        {ends.map((end) => (
          <li key={end}>
            <a
              href={`#/${CLAIM}${end}`}
              aria-current={end === here ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(CLAIM + end);
              }}
            >
              {NAMES[end]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
