/*
 * Filters and sorts the table that the page already holds in full, and the drawing of it. Without script both are
 * complete. A table marked `data-kept` keeps what was chosen after the # of the address, which no request carries.
 */
type Direction = 'ascending' | 'descending';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const table = document.querySelector<HTMLTableElement>('[data-sortable]');

if (form && table) {
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const rows = [...body.rows];
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    filter(form, rows);
    keep(form, table);
  });
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      sort(table, body, heading, heading.ariaSort === 'ascending' ? 'descending' : 'ascending');
      keep(form, table);
    });
  }
  const show = () => {
    takeUp(form, table, body);
    filter(form, rows);
  };
  show();
  if ('kept' in table.dataset) addEventListener('hashchange', show);
}

function keep(form: HTMLFormElement, table: HTMLTableElement): void {
  if (!('kept' in table.dataset)) return;
  const chosen = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll('select')) if (value) chosen.set(name, value);
  const by = table.querySelector<HTMLElement>('th[aria-sort]');
  if (by) chosen.set('sort', `${by.dataset.sort}-${by.ariaSort}`);
  history.replaceState(history.state, '', chosen.size > 0 ? `#${chosen}` : location.pathname);
}

/** What the address says was chosen; a choice that is not there, or no longer, is as if none was made. */
function takeUp(form: HTMLFormElement, table: HTMLTableElement, body: HTMLTableSectionElement): void {
  if (!('kept' in table.dataset)) return;
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const select of form.querySelectorAll('select')) {
    select.value = chosen.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  const [by, direction] = chosen.get('sort')?.split('-') ?? [];
  const heading = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')].find(
    ({ dataset }) => dataset.sort === by,
  );
  if (heading) sort(table, body, heading, direction === 'descending' ? direction : 'ascending');
}

function filter(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  const wanted = [...new FormData(form).entries()].filter(([, value]) => value !== '');
  for (const row of rows) {
    row.hidden = !wanted.every(([name, value]) =>
      (row.dataset[name] ?? '').split('|').includes(String(value)),
    );
  }
  const shown = rows.filter((row) => !row.hidden);
  thinOut(shown);
  const count = form.querySelector<HTMLElement>('[data-count]');
  if (count) count.textContent = `${shown.length} of ${rows.length} ${count.dataset.count}`;
}

/** A drawing of the same rows, where there is one: marks whose row is not shown step back. */
function thinOut(shown: readonly HTMLTableRowElement[]): void {
  const addresses = new Set(shown.map((row) => row.querySelector('a')?.getAttribute('href')));
  for (const mark of document.querySelectorAll('[data-marks] a')) {
    const out = !addresses.has(mark.getAttribute('href'));
    mark.classList.toggle('out', out);
    if (out) mark.setAttribute('aria-hidden', 'true');
    else mark.removeAttribute('aria-hidden');
  }
}

function sort(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  heading: HTMLTableCellElement,
  direction: Direction,
): void {
  const key = heading.dataset.sort ?? '';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', direction);
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare;
  const value = (row: HTMLTableRowElement) => row.dataset[key] ?? '';
  const sorted = [...body.rows].sort((one, other) =>
    heading.dataset.sortAs === 'number'
      ? Number(value(one)) - Number(value(other))
      : compare(value(one), value(other)),
  );
  body.append(...(direction === 'ascending' ? sorted : sorted.reverse()));
}
