/* Filters and sorts the table that the page already holds in full, and the drawing of it. Without script both are complete. */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const table = document.querySelector<HTMLTableElement>('[data-sortable]');

if (form && table) {
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const rows = [...body.rows];
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => filter(form, rows));
  filter(form, rows);
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sort(table, body, heading));
  }
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

function sort(table: HTMLTableElement, body: HTMLTableSectionElement, heading: HTMLTableCellElement): void {
  const key = heading.dataset.sort ?? '';
  const ascending = heading.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare;
  const value = (row: HTMLTableRowElement) => row.dataset[key] ?? '';
  const sorted = [...body.rows].sort((one, other) =>
    heading.dataset.sortAs === 'number'
      ? Number(value(one)) - Number(value(other))
      : compare(value(one), value(other)),
  );
  body.append(...(ascending ? sorted : sorted.reverse()));
}
