import { $arrived } from '../arrived.ts';
import { element } from '../element.ts';
import { fetchPart } from '../fetch-part.ts';

/** Says, above whatever place is shown, what could not be fetched, and offers another try. */
export function sayNotArrived(load: () => Promise<void>, link: string | null, slug: string | null): void {
  const place = element('div');
  const what = link !== null ? 'the answers in the link' : slug !== null ? 'the story' : 'the kept answers';
  $arrived.set(place);
  fetchPart({ place, load, show: () => {}, what });
}
