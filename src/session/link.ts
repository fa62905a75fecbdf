/** How the end of an address that holds answers begins. It is never sent to a host. */
export const LINK = '#answers=';

/** The answers an address holds, with the place they were linked from, taken out of it and out of this tab's history. */
export function takeLinkFromAddress(): string | null {
  if (!location.hash.startsWith(LINK)) return null;
  const text = location.hash.slice(LINK.length);
  history.replaceState(null, '', location.pathname);
  return text;
}
