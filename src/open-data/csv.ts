/** What a spreadsheet may take for a formula: =, +, - or @ at the start, plain or full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

function cell(content: string | number | null): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  const harmless = FORMULA.test(content) ? `'${content}` : content;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as RFC 4180 has it, beginning with the mark that tells spreadsheets it is UTF-8. */
export function csv<Row extends Readonly<Record<string, string | number | null>>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)));
  return `\uFEFF${[columns.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}
