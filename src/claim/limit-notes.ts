import { type Answers, chosen } from '../questions/answers.ts';
import { type Circumstances, nationsOf } from './circumstances.ts';
import { inWords } from './day.ts';
import type { Limit } from './time-limit.ts';
import { latest } from './when.ts';

/** Something a date alone does not say. */
export type LimitNote = { readonly id: string; readonly text: string };

/** The first day of the GDPR in the UK. Before it the Data Protection Act 1998 applied. */
const GDPR_FROM = '2018-05-25';

export function limitNotes(
  circumstances: Circumstances,
  answers: Answers,
  limits: readonly Limit[],
): readonly LimitNote[] {
  return NOTES.filter(({ holds }) => holds({ circumstances, answers, limits })).map(({ id, text }) => ({
    id,
    text,
  }));
}

type Setting = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly limits: readonly Limit[];
};

function inScotland({ circumstances }: Setting): boolean {
  return nationsOf(circumstances).includes('scotland');
}

function hasHumanRights({ limits }: Setting): boolean {
  return limits.some(({ rule }) => rule.cause === 'human-rights');
}

const NOTES: readonly (LimitNote & { readonly holds: (setting: Setting) => boolean })[] = [
  {
    id: 'claim-must-start',
    text: 'A claim counts as made when the court has your claim form. Do not count on a complaint, a letter or talks to stop the clock.',
    holds: () => true,
  },
  {
    id: 'concealment',
    text: 'If the organisation hid what happened on purpose, you may have longer. Ask a lawyer, and do not count on it.',
    holds: () => true,
  },
  {
    id: 'human-rights-longer',
    text: 'A court can allow more than the one year for a human rights claim where that is fair. It often says no.',
    holds: hasHumanRights,
  },
  {
    id: 'human-rights-child',
    text: 'The one year for a human rights claim does not wait for a child to grow up.',
    holds: (setting) => hasHumanRights(setting) && setting.circumstances.whose === 'my-child',
  },
  {
    id: 'court-acts',
    text: 'A claim over what a judge decided is rarely possible. This is about how the court looked after information.',
    holds: ({ circumstances }) => circumstances.responsible === 'court',
  },
  {
    id: 'injury-later',
    text: 'For a diagnosed injury, time can start later, when you knew of the injury and its cause. We count from the event, to be careful. A claim that includes the injury may be held to this shorter time as a whole.',
    holds: ({ limits }) => limits.some(({ rule }) => rule.cause === 'psychiatric-injury'),
  },
  {
    id: 'from-eighteen',
    text: 'Time starts on your child’s 18th birthday. We count from the earliest day that can be.',
    holds: ({ limits }) => limits.some(({ fromEighteen }) => fromEighteen),
  },
  {
    id: 'scotland-child',
    text: 'In Scotland the rules for children turn on being 16. How they apply here is to be checked, so we count as for an adult.',
    holds: (setting) =>
      inScotland(setting) && (setting.circumstances.whose === 'my-child' || wasChild(setting)),
  },
  {
    id: 'was-child',
    text: 'You were under 18 when it happened. Outside Scotland, time for most claims starts on the 18th birthday, so you may have longer than we show.',
    holds: (setting) => wasChild(setting) && setting.circumstances.whose !== 'my-child',
  },
  {
    id: 'acting-for',
    text: 'Time can stand still for someone who cannot make decisions. The human rights year does not wait for them. We count as if it never stopped.',
    holds: ({ circumstances }) => circumstances.whose === 'someone-i-act-for',
  },
  {
    id: 'scotland-unverified',
    text: 'Five years is the usual limit in Scotland. That it covers a claim over data is to be checked, so take it as the safe date.',
    holds: inScotland,
  },
  {
    id: 'scotland-service',
    text: 'In Scotland the papers may have to reach the other side before the day, not just the court. Leave time for that, and ask.',
    holds: inScotland,
  },
  {
    id: 'nation-unknown',
    text: 'You did not say which nation, so we show the shortest limit of the three.',
    holds: ({ circumstances }) => nationsOf(circumstances).length > 1,
  },
  {
    id: 'public-unknown',
    text: 'We do not know who it was. The human rights date matters only if it was a public body.',
    holds: (setting) =>
      hasHumanRights(setting) &&
      (setting.circumstances.responsible === undefined || setting.circumstances.responsible === 'unknown'),
  },
  {
    id: 'still-going-on',
    text: 'It is still going on. Each new wrong may have its own time, but the oldest part runs out first, so we count from the start.',
    holds: ({ circumstances }) => circumstances.happened?.kind === 'still-going-on',
  },
  {
    id: 'before-gdpr',
    text: `It happened before ${inWords(GDPR_FROM)}, so the Data Protection Act 1998 applies. For most adults that time has run out.`,
    holds: ({ circumstances: { happened } }) =>
      happened !== undefined && happened.kind !== 'unknown' && latest(happened, '2199-12-31') < GDPR_FROM,
  },
  {
    id: 'leap-day',
    text: 'It happened on a 29 February. In a year without one we count from 28 February, the earlier day.',
    holds: ({ limits }) => limits.some(({ leapDay }) => leapDay),
  },
  {
    id: 'weekend',
    text: 'Where a date fell on a weekend, we give the Friday before. Bank holidays are not counted: do not wait for the last day.',
    holds: ({ limits }) => limits.some(({ movedForWeekend }) => movedForWeekend),
  },
];

function wasChild({ answers }: Setting): boolean {
  return chosen(answers, 'vulnerable').includes('child');
}
