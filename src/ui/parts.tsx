import { h, render } from 'preact';
import { CheckPart } from './check-part.tsx';
import { ClaimPage } from './claim-page.tsx';
import { HelpPart } from './help-part.tsx';
import { openOnPaper } from './on-paper.ts';
import { ResultPage } from './result-page.tsx';
import { keyByWords } from './translated.ts';

const PARTS = { check: CheckPart, claim: ClaimPage, help: HelpPart, result: ResultPage };
export type PartName = keyof typeof PARTS;

keyByWords();
openOnPaper();

/** Draws a part in a place of the page; gives back how to end it. */
export function drawPart(name: PartName, place: HTMLElement, base: string): () => void {
  render(h(PARTS[name], { base }), place);
  return () => render(null, place);
}
