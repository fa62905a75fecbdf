import type { BreachFacts } from '../../session/story.ts';
import { pageAbout } from '../page-about.ts';

/** Names the story that an answer was filled in from. */
export function SuggestedBy({ breach }: { readonly breach: BreachFacts }) {
  return (
    <p class="suggested">
      Filled in from {pageAbout(breach)} <a href={breach.post}>{breach.organisation}</a>. Change it if it does
      not fit you.
    </p>
  );
}
