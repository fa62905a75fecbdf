import { chosen, type Given } from './chosen.ts';

/** The options of one question that are asked for. */
export type Wanted = { readonly anyOf: readonly string[] } | { readonly anyBut: readonly string[] };

/** It holds when every named question has one of the options asked for. */
export type Condition = Readonly<Record<string, Wanted>>;

/** A condition on an absent answer does not hold, and one on “I don’t know” only where any but some will do. */
export function holds(condition: Condition, answers: Given): boolean {
  return Object.entries(condition).every(([id, wanted]) => isAmong(wanted, chosen(answers, id)));
}

/** Whether any chosen option is one of those asked for. */
export function isAmong(wanted: Wanted, options: readonly string[]): boolean {
  return options.some((option) =>
    'anyOf' in wanted ? wanted.anyOf.includes(option) : !wanted.anyBut.includes(option),
  );
}

/** Whether any of these options of one question was chosen. */
export function has(answers: Given, id: string, ...anyOf: readonly string[]): boolean {
  return isAmong({ anyOf }, chosen(answers, id));
}
