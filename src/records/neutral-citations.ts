/** A year, a court and a number, and for the High Court its division: “[2012] EWHC 2103 (QB)”. */
const NEUTRAL_CITATION = /\[\d{4}\] (?:UKSC|UKHL|NICA|NIQB|IEHC|EWCA Civ|EWHC) \d+(?: \((?:QB|KB|Ch)\))?/g;

export type PublishedJudgment = { readonly citation: string; readonly url: string };

/**
 * The judgments that a citation names, and where each can be looked for: the finder of the British and Irish Legal
 * Information Institute takes a neutral citation of any court in these islands. Empty where a case has none.
 */
export function publishedJudgments(citation: string): PublishedJudgment[] {
  return [...citation.matchAll(NEUTRAL_CITATION)].map(([found]) => ({
    citation: found,
    url: `https://www.bailii.org/cgi-bin/find_by_citation.cgi?citation=${encodeURIComponent(found)}`,
  }));
}
