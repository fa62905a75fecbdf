import type { Bare, BreachQuestion } from './question.ts';
import { allQuestions } from './questions.ts';
import { whoseQuestion } from './whose-question.ts';

const WORDS = [
  'name',
  'text',
  'textWhen',
  'textFor',
  'textForChild',
  'hint',
  'why',
  'ordered',
  'groups',
  'heads',
];

/** A question without its words, and the values of its options in one text. */
export type CompactQuestion = Omit<Bare<BreachQuestion>, 'options' | 'none'> & {
  readonly none?: true;
  readonly options?: string;
  /** Of those, the ones that stand alone. */
  readonly alone?: string;
};

/* A browser gets what this works out to (src/build/values-at-build.ts), and the words from the page alone. */
export const compactQuestions: readonly CompactQuestion[] = allQuestions.map(compact);
export const compactWhose: CompactQuestion = compact(whoseQuestion);

function compact(question: BreachQuestion): CompactQuestion {
  const kept = Object.entries(question).filter(([field]) => !WORDS.includes(field));
  const options = 'options' in question ? question.options : [];
  const alone = options.filter((option) => option.alone);
  return {
    ...Object.fromEntries(kept),
    ...('none' in question && { none: true }),
    ...(options.length > 0 && { options: inOneText(options) }),
    ...(alone.length > 0 && { alone: inOneText(alone) }),
  } as CompactQuestion;
}

function inOneText(options: readonly { readonly value: string }[]): string {
  return options.map(({ value }) => value).join(' ');
}
