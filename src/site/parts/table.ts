/*
 * Filters and sorts the tables that the page already holds in full, and the drawing of them. Without script all are
 * complete. A table may be in a fold, which opens where a choice finds something in it. A table marked `data-kept` keeps what was chosen after the # of the address, which no request carries.
 */
type Direction = 'ascending' | 'descending';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const tables = [...document.querySelectorAll<HTMLTableElement>('[data-sortable]')];
const [first] = tables;

if (form && first) {
  const rows = tables.flatMap((table) => [...bodyOf(table).rows]);
  const kept = 'kept' in first.dataset;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    filter(form, rows);
    openFound(form, tables);
    if (kept) keep(form, first);
  });
  for (const heading of tables.flatMap((table) => headingsOf(table))) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      sortAll(tables, heading.dataset.sort, heading.ariaSort === 'ascending' ? 'descending' : 'ascending');
      if (kept) keep(form, first);
    });
  }
  const show = () => {
    if (kept) takeUp(form, tables);
    filter(form, rows);
    openFound(form, tables);
  };
  show();
  if (kept) addEventListener('hashchange', show);
}

function bodyOf(table: HTMLTableElement): HTMLTableSectionElement {
  return table.tBodies[0] as HTMLTableSectionElement;
}

function headingsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
}

function keep(form: HTMLFormElement, table: HTMLTableElement): void {
  const chosen = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll('select')) if (value) chosen.set(name, value);
  const by = table.querySelector<HTMLElement>('th[aria-sort]');
  if (by) chosen.set('sort', `${by.dataset.sort}-${by.ariaSort}`);
  history.replaceState(history.state, '', chosen.size > 0 ? `#${chosen}` : location.pathname);
}

/** What the address says was chosen; a choice that is not there, or no longer, is as if none was made. */
function takeUp(form: HTMLFormElement, tables: readonly HTMLTableElement[]): void {
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const select of form.querySelectorAll('select')) {
    select.value = chosen.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  const [by, direction] = chosen.get('sort')?.split('-') ?? [];
  if (by) sortAll(tables, by, direction === 'descending' ? direction : 'ascending');
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

/** While something is chosen, a fold with rows to show is open and one without is gone. */
function openFound(form: HTMLFormElement, tables: readonly HTMLTableElement[]): void {
  const chosen = [...form.querySelectorAll('select')].some(({ value }) => value !== '');
  for (const table of tables) {
    const fold = table.closest('details');
    if (!fold) continue;
    const found = [...bodyOf(table).rows].some(({ hidden }) => !hidden);
    fold.hidden = !found;
    if (chosen) fold.open = found;
  }
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

function sortAll(tables: readonly HTMLTableElement[], key: string | undefined, direction: Direction): void {
  for (const table of tables) {
    const heading = headingsOf(table).find(({ dataset }) => dataset.sort === key);
    if (heading) sort(table, heading, direction);
  }
}

function sort(table: HTMLTableElement, heading: HTMLTableCellElement, direction: Direction): void {
  const key = heading.dataset.sort ?? '';
  const body = bodyOf(table);
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
