/** A letter or a paper as blocks, so that it can be shown, printed, copied as text or made into a Word file. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] };

/** Every paper by its title, in the order in which a person would use them. */
export const LETTER_TITLES = {
  'stop-and-delete': 'Ask for it to stop and be deleted',
  'put-right': 'Put my record right',
  'access-request': 'Ask for your information, and who saw it',
  'access-not-answered': 'Chase a request that was not answered',
  complaint: 'Complain to the organisation',
  'complaint-not-answered': 'Chase a complaint that was not answered',
  'answer-to-refusal': 'Answer a refusal',
  'answer-to-offer': 'Ask what an offer covers',
  'offer-yes': 'Say yes to an offer',
  'offer-more': 'Ask for more than was offered',
  'offer-no': 'Say no to an offer',
  'letter-of-claim': 'Letter of claim',
  'wrong-recipient': 'You sent me someone else’s information',
  'evidence-checklist': 'Evidence checklist',
  'diary-sheet': 'Diary sheet',
} as const;

export type LetterId = keyof typeof LETTER_TITLES;
export type Letter = { readonly id: LetterId; readonly blocks: readonly Block[] };

export const LETTER_IDS = Object.keys(LETTER_TITLES) as readonly LetterId[];

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** Sentences, those that are not there left out. */
export function paragraph(...sentences: readonly (string | undefined)[]): Block {
  return { kind: 'paragraph', text: sentences.filter(Boolean).join(' ') };
}

export function list(points: readonly string[]): Block {
  return { kind: 'list', points };
}

/** The letter as plain text, for copying and for a .txt file. */
export function plainText({ blocks }: Letter): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (block.kind === 'list') return block.points.map((point) => `- ${point}`).join('\n');
  return block.kind === 'heading' ? block.text.toUpperCase() : block.text;
}
