import type { Day } from '../calendar/day.ts';

export const FORMS = ['money', 'voucher', 'monitoring', 'nothing'] as const;
export type Form = (typeof FORMS)[number];

/** What an organisation offers, for one person or for several at once. */
export type Offer = {
  readonly form: Form;
  /** Pounds, for all of them together; of a voucher or a service, what it is said to be worth. */
  readonly pounds?: number;
  /** Whether they are asked to sign; undefined where that is not known. */
  readonly signs?: boolean;
  /** How many people it is for; one where that is not said. */
  readonly people?: number;
  /** The last day to answer, as the organisation says. */
  readonly until?: Day;
  /** The story about the breach. */
  readonly breach?: string;
};

/** Pounds for one person. A voucher, watching and nothing at all are no money. */
export function moneyEach({ form, pounds = 0, people = 1 }: Offer): number {
  return form === 'money' ? pounds / people : 0;
}

/** Whether a yes would come with a signature, or may. To be offered nothing comes with none unless that is said. */
export function maySign({ form, signs = form !== 'nothing' }: Offer): boolean {
  return signs;
}
