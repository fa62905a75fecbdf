import type { End } from './ends.ts';
import type { OfferWarning } from './warnings.ts';

/** The sentence of content/law/ that says what each end is. */
export const END_SENTENCES: Readonly<Record<End, string>> = {
  'court-claim': 'offer-ends-court-claim',
  'money-lost': 'offer-ends-money-lost',
  'later-harm': 'offer-ends-later-harm',
  injury: 'offer-ends-injury',
  'human-rights': 'offer-ends-human-rights',
  ombudsman: 'offer-ends-ombudsman',
  'group-claim': 'offer-ends-group-claim',
};

/** The same for warnings. Those that are not here state no law. */
export const WARNING_SENTENCES = {
  'court-must-approve': 'court-must-approve',
  'who-may-agree-scotland': 'who-may-agree-scotland',
  'taken-or-signed': 'signed',
  'time-gone': 'offer-time-gone',
  'signing-ends-claim': 'offer-signing-ends-claim',
  'ask-what-it-ends': 'offer-ask-what-it-ends',
  'keeping-may-end-claim': 'offer-keeping-may-end-claim',
  'not-money': 'offer-not-money',
  'injury-first': 'offer-injury-first',
  'work-form': 'offer-work-form',
  'talks-stop-nothing': 'talks-stop-nothing',
  benefits: 'benefits',
} as const satisfies Readonly<Partial<Record<OfferWarning, string>>>;

/** What holds of every offer that is more than nothing. */
export const ALWAYS = ['offer-no-date-in-law', 'offer-without-prejudice', 'offer-never-ends'] as const;
