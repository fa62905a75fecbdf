/** Whole pounds on a drawing; nothing is a word. */
export function inPounds(pounds: number): string {
  return Math.round(pounds) === 0 ? 'nothing' : `£${Math.round(pounds).toLocaleString('en-GB')}`;
}
