import { atom, computed } from 'nanostores';
import type { Joining } from '../offer/joining.ts';
import type { Offer } from '../offer/offer.ts';
import { offerReading } from '../offer/read-offer.ts';
import { weigh } from '../offer/weigh.ts';
import { $answers } from './answers.ts';
import { $breach } from './breach.ts';
import { $law, today } from './claim.ts';
import { $estimate } from './estimate.ts';
import { FORMATS, fetchFile, formatOf } from './fetched.ts';
import { $session, changeSession } from './session.ts';
import { $remedies, $whereAndWhom, breachToCount } from './without-court.ts';

/** What was paid or offered to people over a breach, as its story says. */
export type Payment = {
  readonly kind: 'award' | 'settlement' | 'scheme' | 'offer';
  readonly amount: number | null;
  readonly each: boolean;
  readonly date: string;
  readonly note: string;
};
/** What a story says of money for the people it is about. */
type StoryMoney = {
  readonly slug: string;
  readonly joining: readonly Joining[];
  readonly payments: readonly Payment[];
};

const $money = atom<StoryMoney | null>(null);
/** Of the story this tab came from; null until it is here, and where there is none. */
export const $storyMoney = computed([$money, $breach], (money, breach) =>
  money?.slug === breach?.slug ? money : null,
);

/** What the person said they were offered; undefined where they said nothing, or nothing that can be read. */
export const $offer = computed($session, ({ offer }) => offerReading(offer).offer);

export function setOffer(offer: Offer): void {
  changeSession({ offer });
}

/** What is known about the offer; null until all that it is weighed by is here. */
export const $weighed = computed(
  [$offer, $answers, $whereAndWhom, $breach, $storyMoney, $estimate, $remedies, $law],
  (offer, answers, circumstances, breach, money, estimate, remedies, law) => {
    if (!offer || !remedies || !law) return null;
    const value = estimate?.kind === 'band' ? (estimate.withLoss ?? estimate) : undefined;
    const joining = money?.joining ?? [];
    return weigh(
      offer,
      { answers, circumstances, breach: breachToCount(breach), joining, value },
      remedies,
      law,
      today(),
    );
  },
);

/** Fetches what the story says of money, once for each story. Rejects when it cannot be had. */
export async function loadStoryMoney(base: string): Promise<void> {
  const slug = $breach.get()?.slug;
  if (slug === undefined || $money.get()?.slug === slug) return;
  const { file } = await fetchFile<StoryMoney>(`${base}data/breaches/${slug}.json`, formatOf(FORMATS.breach));
  $money.set({ slug, joining: file.joining ?? [], payments: file.payments ?? [] });
}
