import type { Link } from '../../claim/next-steps.ts';

/** Where to turn, with an address, a number, or both. */
export function Places({ places }: { readonly places: readonly Link[] }) {
  if (places.length === 0) return null;
  return (
    <ul class="places">
      {places.map((place) => (
        <li key={place.text}>
          <Place place={place} />
        </li>
      ))}
    </ul>
  );
}

export function Place({ place: { text, url, phone } }: { readonly place: Link }) {
  return (
    <>
      {url ? <a href={url}>{text}</a> : text}
      {phone && <span class="phone">: {phone}</span>}
    </>
  );
}
