import type { Clause } from '../estimate/scorecard.ts';
import { questionById } from '../questions/questions.ts';

/** The answers a rule asks for, each with what it counts for where it is not known. */
export function clausesInWords(when: readonly Clause[]): string[] {
  return when.map(({ question, anyOf, share }) => {
    const asked = questionById(question);
    const options = asked && asked.asks !== 'pounds' ? asked.options : [];
    const names = options.filter(({ value }) => anyOf.includes(value)).map(({ short }) => short);
    return `${asked?.name}: ${names.join(' or ')} (${share.toFixed(3)})`;
  });
}

export function countedPoints(points: number): string {
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}
