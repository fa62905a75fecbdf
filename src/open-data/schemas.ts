import { z } from 'astro/zod';
import { SCORECARD_FORMAT } from '../estimate/scorecard.ts';
import { FACTORS } from '../questions/question.ts';
import { codebookQuestions, scoredQuestions } from '../questions/questions.ts';
import { caseSchema, methodTestSchema, outcomeSchema } from '../records/content-schemas.ts';
import { coverageSchema } from '../records/remedy-files.ts';
import { ratesSchema, remedySchema, scalesSchema } from '../records/remedy-schemas.ts';
import type { FileName } from './about.ts';
import { CASE_FIELDS, type FieldMeanings, OUTCOME_FIELDS, RATE_FIELDS, REMEDY_FIELDS } from './columns.ts';

type Fields = Record<string, z.ZodType>;

const id = z.string().regex(/^[a-z0-9-]+$/);
const about = {
  $schema: z.url(),
  version: z.number().int().positive().meta({ description: 'Goes up with each change of the data' }),
  date: z.iso.date().meta({ description: 'The day of that change' }),
  licence: z.url(),
  generatedFrom: z.string(),
  page: z.url(),
};

/** Each question of the codebook with one of its options, or a list of them. */
const answers = z.strictObject(
  Object.fromEntries(
    codebookQuestions.map(({ id: question, asks, options, name }): [string, z.ZodType] => {
      const option = z.enum(options.map(({ value }) => value));
      return [question, (asks === 'one' ? option : z.array(option)).meta({ description: name })];
    }),
  ),
);

/** Fields with what they mean; a field that has no meaning given is a mistake of ours. */
function explained(fields: Fields, meanings: FieldMeanings): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const description =
          meanings[name] ?? (name === 'answers' ? 'The case as answers to our questions' : '');
        if (!description) throw new Error(`src/open-data/columns.ts does not say what ${name} means`);
        return [name, field.meta({ description })];
      }),
    ),
  );
}

/** Drafts are not published, so nothing published says whether it is one. */
function withoutDraft<Shape extends Fields>({ draft: _, ...shape }: Shape) {
  return shape;
}

const publishedCase = explained(
  { id, ...withoutDraft(caseSchema.shape), awardToday: z.number().int().nonnegative().nullable(), answers },
  CASE_FIELDS,
);
const publishedOutcome = explained({ id, ...withoutDraft(outcomeSchema.shape) }, OUTCOME_FIELDS);
/** What the facts of a remedy give, and no more. */
const someAnswers = answers.partial();
const publishedRemedy = explained(
  { id, ...withoutDraft(remedySchema.shape), answers: someAnswers },
  REMEDY_FIELDS,
);
const publishedRate = explained(ratesSchema.element.shape, RATE_FIELDS);

const points = z.number().int().nonnegative();
const factor = z.enum(FACTORS);
const question = z.enum(scoredQuestions.map(({ id: scored }) => scored));
const when = z
  .array(z.strictObject({ question, anyOf: z.array(z.string()).min(1) }))
  .min(1)
  .meta({ description: 'Met where every question has one of its options' });
const count = z.strictObject({ nothing: points, of: points });

const scorecard = {
  format: z.literal(SCORECARD_FORMAT),
  rules: z.strictObject({
    pointsPerTenfold: points.meta({ description: 'So many points make the sum ten times larger' }),
    nothingUnder: points.meta({ description: 'A low end of this many pounds or fewer is nothing' }),
  }),
  questions: z.array(
    z.strictObject({
      id: question,
      name: z.string(),
      asks: z.enum(['one', 'many']),
      leftOutWhenDistressIs: z.array(z.string()),
    }),
  ),
  pricesAt: z.string().meta({ description: 'The month of the pounds' }),
  calibratedOn: points.meta({
    description: 'How many cases set the base, the press mark, the half-widths and the chance of nothing',
  }),
  base: points.meta({ description: 'Points that every claim starts from' }),
  pressMark: points.meta({
    description: 'Points by which a case settled with the press came to more; no person’s sum has it',
  }),
  perhapsLess: points.meta({
    description: 'Points fewer that a presumption which may hold counts, but for the high end',
  }),
  several: points.meta({
    description:
      'In a list the heaviest option counts, and this many points more where another carries points',
  }),
  ceiling: points.meta({ description: 'No sum counts for more than this' }),
  lines: z
    .array(z.strictObject({ id: z.string(), question, options: z.array(z.string()).min(1), factor, points }))
    .meta({ description: 'What each of the options adds; an option in no line adds nothing' }),
  combinations: z.array(z.strictObject({ id, words: z.string(), factor, points, when })).meta({
    description: 'Where it is not known, the low end has none, the typical figure half, the high end all',
  }),
  presumptions: z
    .array(
      z.strictObject({
        id,
        words: z.string(),
        atLeast: z.string().meta({ description: 'Distress counts as at least this option' }),
        when,
      }),
    )
    .meta({
      description: 'Where it is not known, in full for the high end; for the rest `perhapsLess` points fewer',
    }),
  unknown: z
    .record(question, z.strictObject({ low: points, typical: points, high: points }))
    .meta({ description: 'What “I don’t know” counts for towards each end and the typical figure' }),
  halfWidths: z
    .strictObject({ below: points, above: points })
    .meta({ description: 'Points from the sums to the ends' }),
  nothing: z.strictObject({
    likelyTo: points.meta({ description: 'Nothing is likely at this sum or less' }),
    possibleTo: points.meta({
      description: 'Nothing is possible while the low end is at this many points or less: the smallest award',
    }),
    counts: z
      .strictObject({ likely: count, possible: count, unlikely: count })
      .meta({ description: 'Of the decided cases in each group, how many ended with nothing' }),
  }),
  most: z.record(factor, points).meta({ description: 'The most points each factor can reach' }),
  grid: z.array(points).meta({ description: 'Pounds by sum of points, from 0 points on' }),
};

const methodTest = methodTestSchema.shape;

const SCHEMAS: Readonly<Record<FileName, z.ZodType>> = {
  cases: z.strictObject({ ...about, pricesAt: z.string(), cases: z.array(publishedCase) }),
  outcomes: z.strictObject({ ...about, outcomes: z.array(publishedOutcome) }),
  scorecard: z.strictObject({ ...about, ...scorecard }),
  tests: z.strictObject({
    ...about,
    tests: z
      .array(z.strictObject(methodTest))
      .meta({ description: 'Each test of a version of the method on cases it had not used' }),
  }),
  remedies: z.strictObject({
    ...about,
    remedies: z.array(publishedRemedy),
    rates: z.array(publishedRate),
    scales: scalesSchema.meta({ description: 'What ombudsmen publish, where it was seen whole' }),
    coverage: coverageSchema.meta({
      description: 'How often the middle half of a group held an outcome that was left out of it',
    }),
  }),
};

/** The JSON Schema (draft 2020-12) of a file. */
export function jsonSchema(file: FileName) {
  return z.toJSONSchema(SCHEMAS[file], { io: 'input' });
}
