import { atom } from 'nanostores';
import type { LetterId } from '../claim/letters/letter.ts';
import type { Particulars } from '../claim/letters/letter-facts.ts';
import { $whoever } from './session.ts';

/** A letter as the person changed it, and the letter they began from. */
export type Draft = { readonly text: string; readonly from: string };
export type Drafts = {
  readonly particulars: Particulars;
  readonly texts: Readonly<Partial<Record<LetterId, Draft>>>;
  /** Letters that stand open. */
  readonly open: readonly LetterId[];
};

const NOTHING: Drafts = { particulars: {}, texts: {}, open: [] };

/** What was typed into the letters: in the memory of this page alone, so that a change of answers loses none of it. */
export const $drafts = atom<Drafts>(NOTHING);

// Gone with whoever was here.
$whoever.listen(() => $drafts.set(NOTHING));

export function setParticulars(particulars: Particulars): void {
  $drafts.set({ ...$drafts.get(), particulars });
}

/** `undefined` puts the letter back as it was begun. */
export function setDraft(id: LetterId, draft: Draft | undefined): void {
  const { [id]: _, ...others } = $drafts.get().texts;
  $drafts.set({ ...$drafts.get(), texts: draft ? { ...others, [id]: draft } : others });
}

export function setOpen(id: LetterId, isOpen: boolean): void {
  const others = $drafts.get().open.filter((one) => one !== id);
  $drafts.set({ ...$drafts.get(), open: isOpen ? [...others, id] : others });
}
