import type { Settings } from '../src/operator/operator.ts';

/** A made-up operator, unlike the one in src/operator/site.ts in every field. */
export const HARBOUR = {
  name: 'Harbour Advice',
  operator: 'the Harbour Advice Centre, a registered charity',
  contact: 'help@harbour.example',
  regulatorNotice: 'Regulated by the Board of Harbours, number 12345.',
  funding: 'The town council pays for it. We take no fee from anyone.',
  host: 'Quayside Hosting Ltd',
  source: 'https://harbour.example/code',
} as const satisfies Settings;

/** Who stands behind it. */
export const HARBOUR_BEHIND = {
  people: [
    { name: 'Ada Quay', role: 'editor' },
    { name: 'Ben Slip', role: 'who reads the cases' },
  ],
  reviewer: {
    name: 'Cora Mole',
    standing: 'a solicitor at the Mercia Law Centre',
    reviewed: 'the guides and the letters',
    on: '2026-11-20',
  },
  complaints: 'Write to the harbour master, who answers in ten days.',
} satisfies Partial<Settings>;

const notice = {
  privacyNotice: 'https://harbour.example/privacy',
  keptFor: 'six months',
  rings: 'on weekdays between 9am and 5pm',
} as const;

export const HARBOUR_BY_EMAIL = {
  ...HARBOUR,
  callBack: { mode: 'email', to: 'calls@harbour.example', ...notice },
} as const satisfies Settings;

export function harbourByForm(action: string) {
  return {
    ...HARBOUR,
    ...HARBOUR_BEHIND,
    callBack: { mode: 'form', action, ...notice },
  } as const satisfies Settings;
}
