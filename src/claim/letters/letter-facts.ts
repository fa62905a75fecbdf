import type { Day } from '../../calendar/day.ts';
import type { Answers } from '../../questions/answers.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Law } from '../law.ts';
import { say, TO_BE_CHECKED } from '../sentence.ts';

/** What a person can ask for, in the order in which a letter asks. */
export const WANTS = ['sorry', 'stop', 'deletion', 'correction', 'money', 'costs'] as const;
export type Want = (typeof WANTS)[number];

/** A ground beside data protection, which a person can add or leave out. */
export type FurtherGround = 'human-rights' | 'private-information' | 'confidence' | 'marketing';

/** Typed for the letters alone and kept in no storage. What is left out stands in brackets, or is left out. */
export type Particulars = {
  readonly name?: string;
  readonly address?: string;
  readonly organisation?: string;
  readonly organisationAddress?: string;
  readonly reference?: string;
  /** A firm that held it for the organisation, or for which the organisation held it. */
  readonly otherFirm?: string;
  /** The child, or the person somebody acts for. */
  readonly person?: string;
  /** Absent: what fits the answers. */
  readonly wants?: readonly Want[];
  /** Absent: what fits the answers. */
  readonly grounds?: readonly FurtherGround[];
};

/** An offer as its letters name it. */
export type OfferInLetter = {
  /** In the middle of a sentence: "£200", "a voucher for £10". */
  readonly what: string;
  readonly isMoney: boolean;
  readonly people: number;
  /** What it comes to for one of several. */
  readonly each?: string;
  /** Why it should be looked at again, a sentence each. */
  readonly reasons: readonly string[];
};

/** All a letter is written from. */
export type LetterFacts = {
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly particulars: Particulars;
  /** The organisation a story named; what is typed goes before it. */
  readonly organisation?: string | undefined;
  /** Where the page that weighs an offer knows of one. */
  readonly offer?: OfferInLetter | undefined;
  readonly law: Law;
  readonly today: Day;
};

/** A sentence of content/law/ in a letter: our doubts are for the page, not for the other side. */
export function lawful({ law }: Pick<LetterFacts, 'law'>, id: string): string {
  return say(law, id).replace(` ${TO_BE_CHECKED}`, '');
}

/** What was given, or a place in brackets to write it. */
export function orGap(text: string | undefined, gap: string): string {
  const written = text?.trim();
  return written ? written : `[${gap}]`;
}
