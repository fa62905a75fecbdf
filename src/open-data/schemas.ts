import { z } from 'astro/zod';
import { caseSchema, outcomeSchema } from '../content-schemas.ts';
import { SCORECARD_FORMAT } from '../estimate/scorecard.ts';
import { FACTORS } from '../questions/question.ts';
import { scoredQuestions } from '../questions/questions.ts';
import { coverageSchema } from '../remedy-files.ts';
import { ratesSchema, remedySchema, scalesSchema } from '../remedy-schemas.ts';
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

/** Each scored question with one of its options, or a list of them. */
const answers = z.strictObject(
  Object.fromEntries(
    scoredQuestions.map(({ id: question, asks, options, name }): [string, z.ZodType] => {
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
const share = z.number().min(0).max(1);
const when = z
  .array(z.strictObject({ question, anyOf: z.array(z.string()).min(1), share }))
  .min(1)
  .meta({
    description: 'Holds where every question has one of its options; `share` of the decided cases have one',
  });
const count = z.strictObject({ nothing: points, of: points });

const scorecard = {
  format: z.literal(SCORECARD_FORMAT),
  rules: z.strictObject({
    pointsPerTenfold: points.meta({ description: 'So many points make the sum ten times larger' }),
    furtherPart: points.meta({
      description: 'In a list the highest counts in full, each further one this part, rounded down',
    }),
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
  fittedOn: points.meta({ description: 'How many cases set the points' }),
  base: points.meta({ description: 'Points that every claim starts from' }),
  ceiling: points.meta({ description: 'No sum counts for more than this' }),
  lines: z.array(z.strictObject({ id: z.string(), question, option: z.string(), factor, points })),
  combinations: z.array(z.strictObject({ id, words: z.string(), factor, points, when })),
  presumptions: z.array(
    z.strictObject({
      id,
      words: z.string(),
      atLeast: z.string().meta({ description: 'Distress counts as at least this option' }),
      when,
      unknown: z.strictObject({ points }).meta({ description: 'What distress not known counts for then' }),
    }),
  ),
  unknown: z
    .record(question, z.strictObject({ points, widens: points }))
    .meta({ description: 'What “I don’t know” counts for, and the points by which it moves each end' }),
  width: z
    .strictObject({ below: points, above: points })
    .meta({ description: 'Points from the typical figure to the ends' }),
  reach: z
    .strictObject({
      few: points.meta({ description: 'What fewer cases than this had is rare' }),
      rare: z.array(z.strictObject({ question, option: z.string(), cases: points, points })).meta({
        description: 'Options of lists that are rare, and the points by which they move the high end',
      }),
      outermost: z.array(z.strictObject({ id, points: z.record(factor, points) })).meta({
        description: 'The sums of the cases that no other case equals or exceeds in all three factors',
      }),
      most: points.meta({ description: 'The most points the high end moves for all of this' }),
    })
    .meta({ description: 'What carries the high end farther up where few or no cases are' }),
  nothing: z.strictObject({
    likelyTo: points.meta({ description: 'Nothing is likely at this sum or less' }),
    possibleTo: points.meta({
      description: 'Nothing is possible while the low end is at this many points or less: the smallest award',
    }),
    counts: z.strictObject({ likely: count, possible: count, unlikely: count }),
  }),
  most: z.record(factor, points).meta({ description: 'The most points each factor can reach' }),
  grid: z.array(points).meta({ description: 'Pounds by sum of points, from 0 points on' }),
};

const SCHEMAS: Readonly<Record<FileName, z.ZodType>> = {
  cases: z.strictObject({ ...about, pricesAt: z.string(), cases: z.array(publishedCase) }),
  outcomes: z.strictObject({ ...about, outcomes: z.array(publishedOutcome) }),
  scorecard: z.strictObject({ ...about, ...scorecard }),
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
