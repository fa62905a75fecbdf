/* Looks through what the site has, on the device. Without script the page is the lists it ends with. */
import { type Entry, type Found, type Searchable, searchable } from './find.ts';

const MOST = 20;
const form = document.querySelector<HTMLFormElement>('[data-search]');
const count = document.querySelector<HTMLElement>('[data-count]');
const found = document.querySelector<HTMLOListElement>('[data-found]');
/** Three ways on, for when there is nothing. */
const waysOn = document.querySelector<HTMLElement>('[data-ways-on]');
const query = form?.querySelector('input');

if (form && query && count && found && waysOn) {
  const base = form.dataset.base ?? '/';
  let find: Promise<Searchable> | undefined;
  /** Fetched once, when somebody begins; asked for again after a failure. */
  const load = () => {
    find ??= fetch(`${base}data/search.json`)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Entry[]>;
      })
      .then(searchable)
      .catch((error) => {
        find = undefined;
        throw error;
      });
    return find;
  };
  const show = async () => {
    const wanted = query.value;
    try {
      const results = wanted.trim() === '' ? [] : (await load())(wanted);
      // What was typed meanwhile has a search of its own.
      if (wanted !== query.value) return;
      found.replaceChildren(...results.slice(0, MOST).map((result) => row(result, base)));
      count.textContent = wanted.trim() === '' ? '' : inWords(results.length);
      waysOn.hidden = wanted.trim() === '' || results.length > 0;
    } catch {
      count.textContent = 'We could not load the search. Check that you are online, or use the lists below.';
    }
  };
  form.hidden = false;
  if (location.hash === `#${query.id}`) query.focus();
  query.addEventListener('focus', () => load().catch(() => undefined), { once: true });
  query.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

function inWords(results: number): string {
  if (results === 0) return 'Nothing found. Try another word for it, or go on from here:';
  if (results === 1) return 'One thing found.';
  return results > MOST
    ? `${results} things found. These are the nearest ${MOST}.`
    : `${results} things found.`;
}

function row({ entry }: Found, base: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${base}${entry.path}`;
  link.textContent = entry.title;
  const kind = document.createElement('span');
  kind.textContent = entry.kind;
  const item = document.createElement('li');
  item.append(link, kind);
  return item;
}
