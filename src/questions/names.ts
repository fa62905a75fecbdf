import { QUESTION_NAMES } from './question-names.ts';
import { WHOLE } from './read-answers.ts';

const names: ReadonlyMap<string, string> = new Map([
  [WHOLE, 'all of them'],
  ...Object.entries(QUESTION_NAMES),
]);

/** What heads the answer to a question. */
export function nameOf(id: string): string {
  return names.get(id) ?? '';
}

/** Fields that were refused, in words a person knows; two strange things are one. */
export function refusedInWords(fields: readonly string[]): readonly string[] {
  return [...new Set(fields.map((field) => names.get(field) ?? 'something we do not know'))];
}
