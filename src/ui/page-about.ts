import type { BreachFacts } from '../session/story.ts';

/** What the page is, as its name follows. */
export function pageAbout({ page }: BreachFacts): string {
  return page === 'situation' ? 'our page about' : 'our story about';
}
