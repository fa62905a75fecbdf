const GROUPED = new Intl.NumberFormat('en-GB');

/** A number as people write it: 1,250. One formatter for all: to make one is slow, and a result writes many numbers. */
export function inDigits(number: number): string {
  return GROUPED.format(number);
}

/** A sum as people write it, to the pound: £1,250. */
export function inFigures(pounds: number): string {
  return `£${inDigits(Math.round(pounds))}`;
}

/** The same, where nothing is a word. */
export function inPounds(pounds: number): string {
  return Math.round(pounds) === 0 ? 'nothing' : inFigures(pounds);
}
