import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Card, Clause } from '../estimate/scorecard.ts';
import { type ScoredQuestionId, scoredQuestions } from '../questions/questions.ts';
import { readFile } from './content-files.ts';
import {
  agreementSchema,
  type CardRecord,
  cardSchema,
  changesSchema,
  type MethodChange,
  type MethodTest,
  methodTestSchema,
} from './content-schemas.ts';

/** What changed in the method and the open data, newest first. */
export function readChanges(content = 'content'): readonly [MethodChange, ...MethodChange[]] {
  return readFile(join(content, 'method', 'changes.yaml'), changesSchema);
}

/** How far the two readings of the cases agreed before the third. */
export function readAgreement(content = 'content'): z.infer<typeof agreementSchema> {
  return readFile(join(content, 'method', 'agreement.yaml'), agreementSchema);
}

/** The points as people wrote them down, each line with its reason and some of the cases behind it. */
export function readCardRecord(content = 'content'): CardRecord {
  return readFile(join(content, 'method', 'scorecard.yaml'), cardSchema);
}

/** The same as the sum needs it. */
export function readCard(content = 'content'): Card {
  const { lines, combinations, presumptions, perhapsLess, unknown, several, ceiling } =
    readCardRecord(content);
  return {
    lines: lines.map(({ question, options, points }) => ({
      id: lineId(question, points),
      question,
      options,
      factor: scoredQuestions.find(({ id }) => id === question)?.factor ?? 'sensitivity',
      points,
    })),
    combinations: combinations.map(({ id, words, factor, points, when }) => {
      return { id, words, factor, points, when: clausesOf(when) };
    }),
    presumptions: presumptions.map(({ id, words, atLeast, when }) => {
      return { id, words, atLeast, when: clausesOf(when) };
    }),
    perhapsLess,
    unknown: withoutReasons(unknown),
    several,
    ceiling,
  };
}

function withoutReasons(unknown: CardRecord['unknown']): Card['unknown'] {
  const ends = scoredQuestions.map(({ id }) => {
    const { low, typical, high } = unknown[id];
    return [id, { low, typical, high }];
  });
  return Object.fromEntries(ends) as Card['unknown'];
}

export function lineId(question: string, points: number): string {
  return `${question}:${points}`;
}

function clausesOf(when: CardRecord['combinations'][number]['when']): Clause[] {
  return Object.entries(when).map(([question, anyOf]) => ({ question: question as ScoredQuestionId, anyOf }));
}

/** Every test of a method on cases it had not used, in order of the files' names. */
export function readMethodTests(content = 'content'): readonly MethodTest[] {
  const folder = join(content, 'method', 'tests');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFile(join(folder, file), methodTestSchema));
}
