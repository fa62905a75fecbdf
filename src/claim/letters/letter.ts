/** A letter or a paper as blocks, so that it can be shown, printed, copied as text or made into a Word file. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] };

export type Letter = { readonly id: LetterId; readonly title: string; readonly blocks: readonly Block[] };
export type LetterId =
  | 'access-request'
  | 'complaint'
  | 'letter-of-claim'
  | 'evidence-checklist'
  | 'diary-sheet';

/** Typed into the letter alone and kept nowhere. What is left out stands in brackets, to be written by hand. */
export type Addresses = {
  readonly name?: string;
  readonly address?: string;
  readonly organisation?: string;
  readonly organisationAddress?: string;
  readonly reference?: string;
};

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function list(points: readonly string[]): Block {
  return { kind: 'list', points };
}

/** What was given, or a place in brackets to write it. */
export function orGap(text: string | undefined, gap: string): string {
  const written = text?.trim();
  return written ? written : `[${gap}]`;
}

/** The letter as plain text, for copying and for a .txt file. */
export function plainText({ blocks }: Letter): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (block.kind === 'list') return block.points.map((point) => `- ${point}`).join('\n');
  return block.kind === 'heading' ? block.text.toUpperCase() : block.text;
}
