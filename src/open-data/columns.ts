/** What each field of the open data means: the page prints it and the schemas carry it. In the order of the columns. */
const SHARED = {
  id: 'A fixed name for the row, and the last part of its address on this site',
  name: 'What the case is called',
  title: 'What happened, in a line',
  account: 'The facts and the outcome, in our words',
  citation: 'The reference by which lawyers find it',
  court: 'The court or body that decided it',
  decided: 'The date of the decision: a year, a month or a day, as far as it is known',
  jurisdiction: 'The legal system it was decided in',
  defendant: 'The kind of person or body that was claimed against',
} as const;

const LAST = {
  currency: 'The currency of the sum: GBP or EUR',
  confidence:
    'How sure the sum is: high where two reports agree, medium for one good report, low for a weak one',
  sources: 'The reports it was read from; in the CSV their addresses alone',
} as const;

export const CASE_FIELDS = {
  ...SHARED,
  causes: 'The legal grounds of the claim',
  basis: 'What the sum is: a judgment, a settlement, a scheme or an ombudsman’s remedy. Never add these up',
  kind: 'The kind of wrong: leak, snooping, intrusion, wrong-record, marketing or withheld',
  award:
    'The sum for one person’s distress and loss of control, in the money of its day; empty where none is known',
  awardToday: 'The same in the pounds of the scorecard’s month; empty for a sum in euros',
  includesAggravated: 'Whether the sum takes in aggravated damages',
  excluded: 'What was paid for other things, and is left out of the sum',
  calibrates:
    'Whether the case may set anything: where the scale starts, how wide the range is, the press mark',
  usedFrom:
    'The version of the method from which it does; empty while it waits to test the points, or where it never does',
  whyNot: 'Why it does not, where it does not',
  caution: 'What must be said wherever the sum is shown',
  ...LAST,
} as const;

export const OUTCOME_FIELDS = {
  ...SHARED,
  outcome: 'How the claim ended',
  endedBecause:
    'Why: the worth of the claim, liability, procedure, kept in confidence, still pending, or a payment that is not one sum for one person',
  amount: 'The sum, where one is known. These never set anything',
  ...LAST,
} as const;

export type FieldMeanings = Readonly<Record<string, string>>;
