import type { Clause } from '../../estimate/scorecard.ts';
import { questionById } from '../../questions/questions.ts';

/** The answers a rule asks for, a line for each question. */
export function clausesInWords(when: readonly Clause[]): string[] {
  return when.map(({ question, anyOf }) => {
    const asked = questionById(question);
    const options = asked && asked.asks !== 'pounds' ? asked.options : [];
    const names = options.filter(({ value }) => anyOf.includes(value)).map(({ short }) => short);
    return `${asked?.name}: ${names.join(' or ')}`;
  });
}
