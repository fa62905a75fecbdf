import { z } from 'astro/zod';
import { LETTER_IDS } from '../claim/letters/letter.ts';
import { claimQuestions } from '../questions/claim-questions.ts';
import { questionById } from '../questions/questions.ts';
import { answers, date, happenings, responsibles, source } from './content-schemas.ts';

const whoses = claimQuestions.flatMap((question) =>
  question.id === 'whose' ? question.options.map(({ value }) => value) : [],
);

function optionsOf(id: string): string[] {
  const question = questionById(id);
  return question && 'options' in question ? question.options.map(({ value }) => value) : [];
}

/** Which decided cases and other ends of a claim are such things: those that have one of each list that is given. */
const court = z
  .strictObject({
    /** What is counted, as it follows “Of”: "claims against councils". */
    about: z.string().min(10).max(90),
    happened: z.array(z.enum(happenings)).min(1).optional(),
    defendants: z.array(z.string().min(2)).min(1).optional(),
    recipients: z
      .array(z.enum(optionsOf('recipients')))
      .min(1)
      .optional(),
    data: z
      .array(z.enum(optionsOf('data')))
      .min(1)
      .optional(),
  })
  .refine((rule) => Object.keys(rule).length > 1, 'must hold happened, defendants, recipients or data');

/** A page for one need. Its body has the parts of `SITUATION_PARTS`, and no figure: counts and periods come from data. */
export const situationSchema = z.strictObject({
  title: z.string().min(10).max(70),
  summary: z.string().min(40).max(180),
  order: z.number().int().positive(),
  /** Who it was, as it follows “a complaint to”: "the surgery". */
  whom: z.string().min(3).max(40),
  /** Who may be responsible, the likeliest first; none where it may be anyone. */
  responsible: z.array(z.enum(responsibles)),
  whose: z.enum(whoses).optional(),
  /** The answers that follow from the title. */
  answers,
  court,
  /** Words that people use for it, common misspellings among them. */
  search: z.array(z.string().min(2)).min(2),
  /** Sentences of content/law/sentences/ that a reader should know. */
  law: z.array(z.string().min(2)).max(3),
  letters: z.array(z.enum(LETTER_IDS)).min(1).max(4),
  lastChecked: date,
  /** When somebody must look again. */
  review: date,
  sources: z.array(source.extend({ mark: z.enum(['A', 'B']), checked: date })).min(1),
});

export type SituationRecord = z.infer<typeof situationSchema>;

/** The headings of its body, in order. */
export const SITUATION_PARTS = ['Is it a breach?', 'What to do today', 'Who to complain to'] as const;
