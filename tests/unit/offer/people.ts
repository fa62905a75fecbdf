import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers } from '../../../src/questions/answers.ts';

/** Somebody who has had an offer, and what a person counting by hand tells them. */
export type OfferedPerson = {
  readonly id: string;
  readonly who: string;
  readonly answers: Answers;
  readonly circumstances: Readonly<Record<string, unknown>>;
  readonly offer: Readonly<Record<string, unknown>>;
  readonly says: Readonly<Record<string, unknown>>;
};

/** The day on which they were counted. */
export const TODAY = '2026-11-29';

export const OFFERED = parse(
  readFileSync('tests/unit/offer/people.yaml', 'utf8'),
) as readonly OfferedPerson[];
