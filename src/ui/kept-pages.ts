/* Lists the pages that this browser keeps, by looking at what is kept. */
const place = document.querySelector<HTMLElement>('[data-kept]');
const list = place?.querySelector('ul');

type KeptPage = { readonly address: string; readonly title: string };

/** What the build writes for these in a title. The policy of the page lets no text be read as HTML. */
const WRITTEN: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The title of a page without the name of the site, which ends each. */
async function titleOf(page: Response): Promise<string> {
  const [, written = ''] = /<title>([^<]*)/.exec(await page.text()) ?? [];
  const title = written.replace(/&[a-z0-9#]+;/g, (found) => WRITTEN[found] ?? found);
  return title.replace(/(.) – [^–]*$/, '$1');
}

async function pagesIn(name: string): Promise<KeptPage[]> {
  const cache = await caches.open(name);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  return Promise.all(
    pages.map(async ({ url }) => {
      const page = await cache.match(url);
      return { address: url, title: page ? await titleOf(page) : url };
    }),
  );
}

function row({ address, title }: KeptPage): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const listed = document.createElement('li');
  listed.append(link);
  return listed;
}

async function showIn(place: HTMLElement, list: HTMLUListElement): Promise<void> {
  const ours = `amends:${place.dataset.kept}:`;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  const pages = (await Promise.all(names.map(pagesIn))).flat();
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  byAddress.delete(new URL(`${place.dataset.kept}offline/`, location.href).href);
  list.replaceChildren(...[...byAddress.values()].map(row));
  place.hidden = byAddress.size === 0;
}

if (place && list) showIn(place, list).catch(() => {});

export {};
