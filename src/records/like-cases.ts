import { chosen } from '../questions/chosen.ts';
import type { Option, Question } from '../questions/question.ts';
import type { Filed } from './content-files.ts';
import type { CaseRecord } from './content-schemas.ts';

type Decided = Pick<Filed<CaseRecord>, 'id' | 'name' | 'answers'>;

/** Throws where an option names a case that is not there, was recorded otherwise, or is not the one its hint names. */
export function checkLikeCases(questions: readonly Question[], cases: readonly Decided[]): void {
  for (const question of questions) {
    for (const option of 'options' in question ? question.options : []) {
      const wrong = option.likeCase && wrongWith(question.id, option, cases);
      if (wrong) throw new Error(`src/questions: “${option.value}” of “${question.id}” ${wrong}`);
    }
  }
}

function wrongWith(id: string, { value, likeCase, hint }: Option, cases: readonly Decided[]): string {
  const decided = cases.find((one) => one.id === likeCase);
  if (!decided) return `names no case in content/cases: ${likeCase}`;
  if (!chosen(decided.answers, id).includes(value))
    return `names a case that has another answer: ${likeCase}`;
  const [party = ''] = decided.name.split(/ v | & |, /);
  return hint?.includes(party) ? '' : `has a hint that does not name ${party}`;
}
