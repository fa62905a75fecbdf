import { type Answers, chosen } from './answers.ts';

/** Answers after which someone dangerous may be near: abuse, a sexual offence, a hostile person, fear. */
const DANGER: Readonly<Record<string, readonly string[]>> = {
  data: ['protected', 'safeguarding', 'sexual-offence', 'intimate-images'],
  recipients: ['hostile'],
  vulnerable: ['victim'],
  effects: ['safety-fear', 'moved', 'harassed'],
};

/** Whether a quick way out of the page is offered. */
export function mayBeInDanger(answers: Answers): boolean {
  return Object.entries(DANGER).some(([id, options]) =>
    chosen(answers, id).some((option) => options.includes(option)),
  );
}
