import type { Situation } from './situation.ts';

export type Step = {
  readonly id: string;
  readonly title: string;
  readonly why: string | ((situation: Situation) => string);
  readonly howLong: string | ((situation: Situation) => string);
  readonly when: (situation: Situation) => boolean;
  /** Entries of content/law/help.yaml; those of another nation are left out. */
  readonly places: (situation: Situation) => readonly string[];
};

/** Free advice, nation by nation. */
export const ADVICE = [
  'citizens-advice-england',
  'citizens-advice-wales',
  'citizens-advice-scotland',
  'advice-ni',
  'advocate',
  'advicenow',
];
