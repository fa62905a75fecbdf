import { atom } from 'nanostores';
import type { Addresses, LetterId } from '../claim/letters/letter.ts';
import { $whoever } from './session.ts';

/** What a person writes into letters: kept in no storage, and gone with the page or with whoever was here. */
export type Writing = {
  readonly addresses: Addresses;
  /** Each letter that was changed, as it stands. */
  readonly edited: Readonly<Partial<Record<LetterId, string>>>;
  /** Whether each letter that was opened is open now. */
  readonly opened: Readonly<Partial<Record<LetterId, boolean>>>;
};

const NOTHING: Writing = { addresses: {}, edited: {}, opened: {} };

export const $writing = atom<Writing>(NOTHING);

$whoever.listen(() => $writing.set(NOTHING));

export function editLetter(id: LetterId, text: string | undefined): void {
  const { [id]: _, ...others } = $writing.get().edited;
  change({ edited: text === undefined ? others : { ...others, [id]: text } });
}

export function openLetter(id: LetterId, isOpen: boolean): void {
  change({ opened: { ...$writing.get().opened, [id]: isOpen } });
}

export function setAddresses(addresses: Addresses): void {
  change({ addresses });
}

function change(written: Partial<Writing>): void {
  $writing.set({ ...$writing.get(), ...written });
}
