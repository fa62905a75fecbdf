/** Whole pounds as people write them: £1,250; nothing is a word. */
export function inPounds(pounds: number): string {
  return pounds === 0 ? 'nothing' : `£${pounds.toLocaleString('en-GB')}`;
}
