import type { Circumstances } from '../../src/claim/circumstances.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { WithoutCourt } from '../../src/remedies/without-court.ts';

/** Somebody, and what a person counting the records by hand finds for them. */
export type Counting = {
  readonly who: string;
  readonly answers: Answers;
  readonly circumstances: Circumstances;
  readonly found: Pick<WithoutCourt, 'side' | 'group' | 'of' | 'nothing' | 'from' | 'to' | 'middle'>;
};

const STATEMENT: Answers = { data: ['finance'], depth: 'details', recipients: ['strangers'], access: 'seen' };
const ADDRESS: Answers = { data: ['home-address'], recipients: ['hostile'], access: 'seen' };
const LOOKED_AT: Answers = { data: ['health'], recipients: ['insiders'] };
const TAKEN: Answers = { data: ['identity', 'finance'], recipients: ['criminals'] };
const TOLD: Answers = { data: ['work-school', 'family-children'], recipients: ['acquaintances'] };
const CHILD = { responsible: 'school', whose: 'my-child' } as const;

// Ombudsmen, leak, one person: 25 in all. Least first: 0 ×10, 100 ×3, 200, 250 ×2, 300, 400, 500 ×3, 1500 ×2, 2000,
// 3000. Places 6 and 18 of 0 to 24 are 0 and 500.
const EVERY_NATION = {
  side: 'ombudsman',
  group: 'one-person',
  of: 25,
  nothing: 10,
  from: 0,
  to: 3000,
  middle: [0, 500],
} as const;
// Of those 25 two are of Scotland, both nothing, and two of Wales, nothing and 250. The other 21 are of England or of the
// whole UK: seven got nothing. Places 5 and 15 of 0 to 20: 0 ×7, 100 ×3, 200, 250, 300, 400, 500 ×3.
const ENGLAND = { ...EVERY_NATION, of: 21, nothing: 7 };
// Organisations, leak: 15 mass hacks, 4 mass slips, 4 of one person. Of one person there are under eight, so every scale
// is taken: 23, of which 13 hacks and the Afghan list got nothing. Left out in turn, under 40 % were in the middle half.
const ASKED = {
  side: 'organisation',
  group: 'any-scale',
  of: 23,
  nothing: 14,
  from: 0,
  to: 6719,
  middle: null,
} as const;
// Organisations, leak, mass hack: 13 that gave no money, 200 from the federation and 250 for the stolen bank files.
// Places 3 and 11 of 0 to 14.
const HACKED = {
  side: 'organisation',
  group: 'mass-hack',
  of: 15,
  nothing: 13,
  from: 0,
  to: 250,
  middle: [0, 0],
} as const;
// Snooping has one record, the mean of 47 payments of £79,650 in all: 1694.68.
const SNOOPED = {
  side: 'organisation',
  group: 'any-scale',
  of: 1,
  nothing: 0,
  from: 1695,
  to: 1695,
  middle: null,
} as const;

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

export const COUNTINGS: readonly Counting[] = [
  // Two of the 25 are a bank's, too few, so every body is taken.
  {
    who: 'a bank customer whose statement went astray, in England',
    answers: STATEMENT,
    circumstances: { nation: 'england', responsible: 'bank' },
    found: ENGLAND,
  },
  // Wales: its two and the four of the whole UK are under eight, so every nation is taken. So it is in Scotland, with its
  // two and those four, and in Northern Ireland, with those four.
  ...(['wales', 'scotland', 'northern-ireland'] as const).map((nation) => ({
    who: `a bank customer whose statement went astray, in ${nation}`,
    answers: STATEMENT,
    circumstances: { nation, responsible: 'bank' as const },
    found: EVERY_NATION,
  })),
  // A council, England: 16. Seven got nothing; then 100 ×2, 200, 250, 300, 400, 500 ×2, 1500. Places 3 and 12 of 0 to 15.
  {
    who: 'a council’s tenant whose address reached a former partner, in England',
    answers: ADDRESS,
    circumstances: { nation: 'england', responsible: 'council' },
    found: { ...EVERY_NATION, of: 16, nothing: 7, to: 1500, middle: [0, 400] },
  },
  // No record is of a council of Wales or Northern Ireland, and one of Scotland's two is.
  ...(['wales', 'scotland', 'northern-ireland'] as const).map((nation) => ({
    who: `a council’s tenant whose address reached a former partner, in ${nation}`,
    answers: ADDRESS,
    circumstances: { nation, responsible: 'council' as const },
    found: EVERY_NATION,
  })),
  ...NATIONS.map((nation) => ({
    who: `a patient whose records staff looked at, in ${nation}`,
    answers: LOOKED_AT,
    circumstances: { nation, responsible: 'health' as const },
    found: SNOOPED,
  })),
  {
    who: 'a member of a hacked pension scheme, in England',
    answers: TAKEN,
    circumstances: { nation: 'england', responsible: 'pension' },
    found: HACKED,
  },
  // One of the 13, a water company's, is of England alone.
  {
    who: 'a member of a hacked pension scheme, in Wales',
    answers: TAKEN,
    circumstances: { nation: 'wales', responsible: 'pension' },
    found: { ...HACKED, of: 14, nothing: 12 },
  },
  // The federation is of England and Wales, so its 200 goes too. Places 3 and 9 of 0 to 12.
  ...(['scotland', 'northern-ireland'] as const).map((nation) => ({
    who: `a member of a hacked pension scheme, in ${nation}`,
    answers: TAKEN,
    circumstances: { nation, responsible: 'pension' as const },
    found: { ...HACKED, of: 13, nothing: 12 },
  })),
  // No ombudsman of England or Wales looks at a child's school. Scotland and Northern Ireland have one that does.
  ...(['england', 'wales'] as const).map((nation) => ({
    who: `a mother whose child’s school told other parents, in ${nation}`,
    answers: TOLD,
    circumstances: { ...CHILD, nation },
    found: ASKED,
  })),
  ...(['scotland', 'northern-ireland'] as const).map((nation) => ({
    who: `a mother whose child’s school told other parents, in ${nation}`,
    answers: TOLD,
    circumstances: { ...CHILD, nation },
    found: EVERY_NATION,
  })),
];
