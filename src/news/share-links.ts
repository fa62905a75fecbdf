export type ShareLink = { readonly name: string; readonly href: string };

function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  // Mail programs read "+" as a plus sign, so a space is written "%20".
  const pairs = Object.entries(query).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${address}?${pairs.join('&')}`;
}

/** Links that hand a page's title and address to somebody else's service, and load nothing before they are followed. */
export function shareLinks(title: string, address: string): ShareLink[] {
  return [
    { name: 'Facebook', href: withQuery('https://www.facebook.com/sharer/sharer.php', { u: address }) },
    { name: 'X', href: withQuery('https://x.com/intent/post', { text: title, url: address }) },
    {
      name: 'LinkedIn',
      href: withQuery('https://www.linkedin.com/sharing/share-offsite/', { url: address }),
    },
    { name: 'WhatsApp', href: withQuery('https://wa.me/', { text: `${title} ${address}` }) },
    { name: 'Email', href: withQuery('mailto:', { subject: title, body: address }) },
  ];
}
