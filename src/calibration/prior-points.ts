/*
 * What each answer would add before any case is counted, in points (a hundred multiply by ten).
 * They say in numbers what courts say in words: distress weighs most; then why it was done, what it was
 * and who got it; the rest tips the scale. Fitting moves them only as far as the cases insist.
 */

/** For an ordered question: what each step beyond the option before it adds. */
export const PRIOR_STEPS = {
  depth: { mention: 0, details: 6, file: 8 },
  known: { public: 0, partly: 5, secret: 20 },
  access: { 'no-sign': 0, possible: 2, seen: 4, misused: 4 },
  duration: { day: 0, weeks: 2, months: 3, years: 3 },
  conduct: { accident: 0, careless: 6, deliberate: 8, malicious: 12 },
  persisted: { no: 0, yes: 6 },
  distress: { none: 0, annoyance: 90, worry: 55, distress: 40, severe: 40 },
  lasted: { days: 0, weeks: 2, months: 3, years: 3 },
  diagnosis: { none: 0, worsened: 5, mild: 7, moderate: 10, severe: 12 },
} as const;

/** For a list: what each option would add alone. */
export const PRIOR_OPTIONS = {
  data: {
    contact: 0,
    'home-address': 3,
    identity: 3,
    finance: 5,
    'work-school': 3,
    'family-children': 8,
    'private-life': 10,
    location: 8,
    health: 8,
    'mental-health': 10,
    'sexual-life': 16,
    'intimate-images': 22,
    'beliefs-origin': 6,
    biometric: 6,
    offences: 20,
    'victim-witness': 8,
    'sexual-offence': 16,
    safeguarding: 12,
    immigration: 6,
    protected: 8,
  },
  recipients: {
    'nobody-known': 0,
    trusted: 0,
    organisation: 3,
    insiders: 6,
    acquaintances: 6,
    strangers: 6,
    hostile: 8,
    many: 8,
    public: 12,
    criminals: 8,
  },
  effects: {
    sleep: 2,
    work: 3,
    relationships: 4,
    reputation: 6,
    'safety-fear': 6,
    moved: 16,
    harassed: 6,
    treatment: 4,
  },
  vulnerable: { child: 4, victim: 4, ill: 3, 'at-risk-role': 3, disabled: 3 },
} as const;

/** Where every claim starts: 130 points stand for £20. */
export const PRIOR_BASE = 130;

/** How far a point may stray, as a share of itself, and the least, in points. */
export const STRAY = { share: 1, least: 5, distress: 30, base: 100 } as const;

const PRIVATE = [
  'family-children',
  'private-life',
  'health',
  'mental-health',
  'sexual-life',
  'intimate-images',
  'offences',
  'victim-witness',
  'sexual-offence',
  'safeguarding',
] as const;
const ON_PURPOSE = ['deliberate', 'malicious'] as const;

/** Things the law weighs together: each must name one of the options of every question. */
export const COMBINATIONS = [
  {
    id: 'published-on-purpose',
    words: 'published to the world on purpose',
    factor: 'exposure',
    points: 12,
    when: { recipients: ['public'], conduct: ON_PURPOSE },
  },
  {
    id: 'accusation-published',
    words: 'an accusation made public',
    factor: 'exposure',
    points: 18,
    when: { recipients: ['public'], data: ['offences'] },
  },
] as const;

/** Loss of control is harm where nobody could feel it, or where nobody would doubt it. */
export const PRESUMPTIONS = [
  {
    id: 'child-intruded-on',
    words: 'a child counts as upset, whatever the child felt',
    atLeast: 'annoyance',
    when: { vulnerable: ['child'] },
  },
  {
    id: 'intimacy-published',
    words: 'sexual life published on purpose counts as serious distress, whatever was felt',
    atLeast: 'distress',
    when: { recipients: ['public'], conduct: ON_PURPOSE, data: ['sexual-life', 'intimate-images'] },
  },
  {
    id: 'private-life-published',
    words: 'private life published on purpose counts as real worry, whatever was felt',
    atLeast: 'worry',
    when: { recipients: ['public'], conduct: ON_PURPOSE, data: PRIVATE },
  },
] as const;
