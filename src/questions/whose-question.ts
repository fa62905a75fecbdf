import type { OneQuestion } from './question.ts';

/** Asked near the start, because it decides what is asked after. It is kept among the circumstances, where the law needs it. */
export const whoseQuestion = {
  id: 'whose',
  part: 'claim',
  asks: 'one',
  name: 'Whose information',
  text: 'Whose information was it?',
  why: 'Only some people can claim for someone else, and children may have longer.',
  options: [
    { value: 'mine', label: 'Mine', short: 'your own' },
    {
      value: 'my-child',
      label: 'My child’s',
      hint: 'A child who is under 18 today',
      short: 'your child’s',
    },
    {
      value: 'someone-i-act-for',
      label: 'Someone I act for',
      hint: 'Because the law or a court lets you, or because they asked you to',
      short: 'someone you act for',
    },
    { value: 'died', label: 'Someone who has died', short: 'someone who has died' },
  ],
} as const satisfies OneQuestion;
