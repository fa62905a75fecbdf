/** A sum as people write it, to the pound: £1,250. */
export function inFigures(pounds: number): string {
  return `£${Math.round(pounds).toLocaleString('en-GB')}`;
}

/** The same, where nothing is a word. */
export function inPounds(pounds: number): string {
  return Math.round(pounds) === 0 ? 'nothing' : inFigures(pounds);
}
