/** Answers to any list of questions, by question id. */
export type Given = Readonly<Record<string, unknown>>;

/** The chosen options of one question as a list, whatever kind it is; empty when absent, and for a sum or a date. */
export function chosen(answers: Given, id: string): readonly string[] {
  const answer = answers[id];
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer : [];
}
