/** Adds a style sheet of this site's own to the page, once. Settles when it is in, and also when it cannot be had. */
export function addStyles(address: string): Promise<unknown> {
  return new Promise((settled) => {
    if (document.querySelector(`link[href="${address}"]`)) return settled(undefined);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = settled;
    document.head.append(link);
  });
}
