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
      {phone && (
        <>
          : <Phone phone={phone} />
        </>
      )}
    </>
  );
}

/** A number can be rung from here; words such as "111, then option 2" cannot. */
export function Phone({ phone }: { readonly phone: string }) {
  return /^[\d ]+$/.test(phone) ? (
    <a class="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
      {phone}
    </a>
  ) : (
    <span class="phone">{phone}</span>
  );
}
