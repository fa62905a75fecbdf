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
  plain: 'What it was about in a few plain words',
  causes: 'The legal grounds of the claim',
  basis: 'What the sum is: a judgment, a settlement or a scheme. Never add these up',
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
  happened: 'What had happened, as our first question has it; the kind of wrong follows from it',
  outcome: 'How the claim ended',
  endedBecause:
    'Why: the worth of the claim, liability, procedure, kept in confidence, still pending, or a payment that is not one sum for one person',
  amount: 'The sum, where one is known. These never set anything',
  ...LAST,
} as const;

export const REMEDY_FIELDS = {
  id: SHARED.id,
  title: SHARED.title,
  account: 'What happened and how it ended, in our words',
  organisation: 'Whose breach it was',
  kind: 'The kind of wrong. Never count two kinds together',
  scale: 'How many people the breach hit, and whether criminals took it',
  route: 'How it ended. Never count an ombudsman and an organisation together',
  ombudsman: 'Which ombudsman decided',
  reference: 'The ombudsman’s own number for the decision',
  body: 'The kind of organisation, as the questions name it',
  nation: 'Where in the UK it counts',
  decided: 'When it ended: a year, a month or a day; empty where no report says',
  ended: 'What came of it',
  paidTo: 'Whose information it was, or who was sent it by mistake; only the first count',
  sum: 'Pounds of its day for distress or inconvenience; nothing is 0, and not known is empty',
  whyNoSum: 'Why no sum is given',
  sumIs: 'One person’s sum, the same for each, the mean of several, or one band of several',
  covers: 'What the sum is for',
  inKind: 'What was given that is no money',
  costs: 'Whether lawyers’ costs came out of the sum',
  inHand: 'What was left after them',
  event: 'Records with the same name are about one breach, which counts once',
  breach: 'The story about it on this site',
  wasCase: 'True where it was among the decided cases before, under the same id',
  caution: 'What must be said wherever the sum is shown',
  confidence: LAST.confidence,
  sources: LAST.sources,
} as const;

export const RATE_FIELDS = {
  id: 'A fixed name for the row',
  title: 'Whom and when it is about',
  asked: 'Who asked, claimed or was offered it, and how many; empty where nobody said',
  paid: 'How many of them were paid; empty where only a share is known',
  paidPercent: 'The share of them that was paid',
  total: 'Pounds paid in all',
  hit: 'Everyone the breach hit, where that is known',
  doesNotTell: 'What it does not tell',
  confidence: 'How sure it is',
  sources: LAST.sources,
} as const;

export type FieldMeanings = Readonly<Record<string, string>>;
