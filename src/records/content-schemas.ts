import { z } from 'astro/zod';
import { isPrecise, readWhen } from '../calendar/when.ts';
import { KINDS, kindOf } from '../estimate/kinds.ts';
import { claimQuestions } from '../questions/claim-questions.ts';
import { FACTORS } from '../questions/question.ts';
import { codebookQuestions, type QuestionId, questionById, scoredQuestions } from '../questions/questions.ts';
import { faultOf, readAnswers } from '../questions/read-answers.ts';

/** A calendar date as precisely as it is known: a year, a month or a day. */
const DATE = 'must be a quoted date: "2018", "2018-05" or "2018-05-17"';
export const date = z
  .string({ error: DATE })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: DATE, abort: true })
  .refine(isPrecise, { error: (issue) => `must be a day that exists, not ${issue.input}` });

/** Whether one date is surely before another: "2018-05" is not before "2018", which may mean any day of it. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

export const source = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https?$/, error: 'must be a full web address' }),
});
const sources = z.array(source).min(1, 'must name at least one source');

/** Codebook answers: every id and option checked against the questionnaire's own list. */
export const answers = z.record(z.string(), z.unknown()).transform((given, context) => {
  const reading = readAnswers(given);
  for (const { field, problem } of reading.faults) {
    context.addIssue({ code: 'custom', path: [field], message: `${field} ${problem}` });
  }
  return reading.answers;
});

const completeAnswers = answers.superRefine((given, context) => {
  for (const question of codebookQuestions) {
    const answer = given[question.id as QuestionId];
    if (answer === undefined) {
      context.addIssue({
        code: 'custom',
        path: [question.id],
        message: `${question.id} is missing; "unknown" is an answer`,
      });
    } else {
      const fault = faultOf(question, answer);
      if (fault) context.addIssue({ code: 'custom', path: [question.id], message: fault });
    }
  }
});

/** A name that is part of an address, so something must be left of it there. */
const addressed = z.string().regex(/[\p{Letter}\p{Number}]/u, 'must hold a letter or a number');

const currency = z.enum(['GBP', 'EUR']);
export const confidence = z.enum(['high', 'medium', 'low']);

const outcomeFields = {
  title: z.string().min(5),
  /** Facts, what was decided, what the sum was for. */
  account: z.string().min(40),
  name: z.string().min(3),
  citation: z.string().min(1),
  court: z.string().min(3),
  decided: date,
  jurisdiction: z.string().min(2),
  defendant: z.string().min(2),
  currency,
  confidence,
  sources,
};

/** True keeps a file out of the site and the method until it is finished; it must fit all the same. */
export const draft = z.boolean({ error: 'must be true or false' }).optional();

export const caseSchema = z
  .strictObject({
    ...outcomeFields,
    /** What it was about in a few plain words, for drawings and lists: before any legal name. */
    plain: z.string().min(5).max(36),
    draft,
    causes: z.array(z.string()).min(1),
    basis: z.enum(['judgment', 'settlement', 'scheme']),
    kind: z.enum(KINDS),
    /** For non-material harm alone, in the money of the decision's date; null where only a group's sum is known. */
    award: z.number().nonnegative().nullable(),
    includesAggravated: z.boolean(),
    excluded: z.array(z.string()),
    calibrates: z.boolean(),
    /** The version of the method from which it sets anything; null while it waits to test the points, or never calibrates. */
    usedFrom: z.number().int().positive().nullable(),
    whyNot: z.string().nullable(),
    caution: z.string().nullable(),
    answers: completeAnswers,
  })
  .refine((decided) => decided.calibrates || decided.whyNot !== null, {
    path: ['whyNot'],
    message: 'must say why a case that does not calibrate is left out',
  })
  .refine((decided) => !decided.calibrates || (decided.currency === 'GBP' && decided.award !== null), {
    path: ['award'],
    message: 'must be a sum in GBP in a case that calibrates',
  })
  .refine((decided) => decided.calibrates || decided.usedFrom === null, {
    path: ['usedFrom'],
    message: 'must be null in a case that does not calibrate',
  })
  .refine(({ kind, answers: given }) => (kindOf(given) ?? kind) === kind, {
    path: ['kind'],
    message: 'must be the kind that what-happened stands for',
  });

/** What can have happened, as the first question has it; only a person may be unsure. */
const whatHappened = questionById('what-happened');
export const happenings = (whatHappened && 'options' in whatHappened ? whatHappened.options : [])
  .map(({ value }) => value)
  .filter((value) => value !== 'unsure');

export const outcomeSchema = z.strictObject({
  ...outcomeFields,
  /** What had happened, from which the kind of wrong follows. */
  happened: z.enum(happenings),
  /** Null where no report gives a date. */
  decided: date.nullable(),
  outcome: z.string().min(2),
  /** Why it ended so: only `worth` says anything about what the harm was worth. */
  endedBecause: z.enum(['worth', 'liability', 'procedure', 'confidential', 'pending', 'paid']),
  amount: z.number().nonnegative().nullable(),
});

/** The ways in which stories are gathered, as addresses have them. */
export const GROUP_KINDS = ['category', 'state', 'organisation', 'year', 'tag'] as const;

export const categories = [
  'Police',
  'Prosecutors',
  'Health',
  'Councils',
  'Government',
  'Companies',
  'Schools',
] as const;

/** Who a claim may be against, from the claim's own questions; a post always knows who it was. */
export const responsibles = claimQuestions
  .flatMap((question) => (question.id === 'responsible' ? question.options.map(({ value }) => value) : []))
  .filter((value) => value !== 'unknown');

const breachFields = z.strictObject({
  organisation: addressed.min(2),
  responsible: z.enum(responsibles),
  nation: z.enum(['england-wales', 'scotland', 'northern-ireland', 'uk']),
  happened: z
    .strictObject({ from: date.optional(), to: date.optional() })
    .refine(({ from, to }) => from !== undefined || to !== undefined, {
      message: 'must say when it happened: from, or to where only the end is known',
    }),
  found: date.optional(),
  told: date.optional(),
  announced: date.optional(),
  people: z.strictObject({ count: z.number().int().positive().nullable(), note: z.string() }),
  lost: z.string().min(5),
  recipients: z.string().min(5),
  answers,
  regulator: z.strictObject({
    kind: z.enum(['fine', 'reprimand', 'report', 'no-action', 'open', 'none-found']),
    body: z.string().optional(),
    date: date.optional(),
    amount: z.number().positive().optional(),
    note: z.string(),
  }),
  payments: z.array(
    z.strictObject({
      kind: z.enum(['award', 'settlement', 'scheme', 'offer']),
      amount: z.number().nonnegative().nullable(),
      each: z.boolean(),
      date,
      note: z.string(),
    }),
  ),
});

/** A group claim or a scheme of payments that people can join, and where that is told. */
const joining = z.strictObject({
  kind: z.enum(['group-claim', 'scheme']),
  by: z.string().min(2),
  /** The last day to join; null where none is given. */
  until: date.nullable(),
  asks: z.string().min(5),
  costs: z.string().min(5),
  url: source.shape.url,
});

const breachSchema = breachFields.superRefine(({ happened, ...later }, context) => {
  const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (isBefore(happened.to, happened.from)) wrong(['happened', 'to'], 'must not be before from');
  for (const field of ['found', 'told', 'announced'] as const) {
    if (isBefore(later[field], happened.from)) wrong([field], 'must not be before it happened');
  }
});

/** A post; its front matter is the breach's entry in the register. `caseIds` are the cases it may name. */
export function postSchema(caseIds: ReadonlySet<string>) {
  const fields = z.strictObject({
    draft,
    title: z.string().min(10).max(90),
    summary: z.string().min(20).max(260),
    firstPublished: date,
    lastChecked: date,
    category: z.enum(categories),
    tags: z.array(addressed).min(1),
    status: z.enum(['alleged', 'confirmed', 'regulator-acted', 'claim-pending', 'closed']),
    breach: breachSchema,
    joining: z.array(joining).default([]),
    timeline: z.array(z.strictObject({ date, event: z.string().min(5) })).min(1),
    cases: z
      .array(
        z.string().refine((id) => caseIds.has(id), {
          error: (issue) => `names no case in content/cases: ${issue.input}`,
        }),
      )
      .default([]),
    sources,
    corrections: z.array(
      z.strictObject({
        date,
        text: z.string().min(5),
        /** When it happened, as the story wrongly said: a date, or two with a stroke between. */
        happened: z
          .string()
          .refine((text) => readWhen(text, '9999-12-31').kind === 'read', {
            error:
              'must be a quoted date, or two with a stroke between: "2025-04" or "2022-08-04/2022-08-06"',
          })
          .optional(),
      }),
    ),
  });
  return fields.superRefine(({ firstPublished, lastChecked, corrections, breach }, context) => {
    const wrong = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const early = 'must not be before the story was first published';
    if (isBefore(lastChecked, firstPublished)) wrong(['lastChecked'], early);
    corrections.forEach((correction, place) => {
      if (isBefore(correction.date, firstPublished)) wrong(['corrections', place, 'date'], early);
    });
    for (const end of ['from', 'to'] as const) {
      if (isBefore(lastChecked, breach.happened[end]))
        wrong(['breach', 'happened', end], 'must not be after the story was last checked');
    }
  });
}

export const guideSchema = z.strictObject({
  title: z.string().min(5),
  summary: z.string().min(20).max(220),
  nation: z.enum(['england-wales', 'scotland', 'northern-ireland', 'uk']),
  order: z.number().int().positive(),
  /** Words that people search with and that the guide itself does not say in its headings. */
  search: z.array(z.string().min(2)).min(1),
  lastChecked: date,
  /** When somebody must look again. */
  review: date,
  sources: z.array(source.extend({ mark: z.enum(['A', 'B']) })).min(1),
});

/** The price index: a year's mean by "2018", a month by "2025-06". */
export const pricesSchema = z.strictObject({
  id: z.string(),
  at: date,
  released: date,
  source,
  mark: z.enum(['A', 'B']),
  checked: date,
  review: date,
  index: z.record(date, z.number().positive()),
});

const methodChange = z.strictObject({
  /** Version of the method and of the files under /data/. */
  version: z.number().int().positive(),
  date,
  what: z.array(z.string().min(10)).min(1),
});

/** The log of the method, newest first. */
export const changesSchema = z
  .tuple([methodChange], methodChange)
  .refine((changes) => changes.every(({ version }, place) => version === changes.length - place), {
    message: 'must be the newest first, with versions that count down to 1',
  })
  .refine((changes) => changes.every(({ date: day }, place) => day <= (changes[place - 1]?.date ?? day)), {
    message: 'must be the newest first: no date later than the one before it',
  });

/** How far two readings of the cases agreed, question by question: 1 is perfect, 0 no better than chance. */
export const agreementSchema = z.strictObject({
  cases: z.number().int().positive(),
  source: z.string().min(1),
  agreed: z
    .array(
      z.strictObject({
        question: z.enum(scoredQuestions.map(({ id }) => id)),
        measure: z.enum(['kappa', 'overlap']),
        value: z.number().min(0).max(1),
      }),
    )
    .min(1),
});

/** Whole points in steps of five, so that anyone can add them up. */
const points = z.number().int().nonnegative().multipleOf(5);
const cardReason = { reason: z.string().min(20), cases: z.array(z.string()).min(1) };
const scoredId = z.enum(scoredQuestions.map(({ id }) => id));
const clauses = z.partialRecord(scoredId, z.array(z.string()).min(1));

const ends = z
  .strictObject({ low: points, typical: points, high: points, reason: z.string().min(20) })
  .refine(({ low, typical, high }) => low <= typical && typical <= high, {
    message: 'must be in order: low, typical, high',
  });

/** The points that people chose: content/method/scorecard.yaml. */
export const cardSchema = z
  .strictObject({
    lines: z.array(
      z
        .strictObject({
          question: scoredId,
          options: z.array(z.string()).min(1),
          points: points.positive(),
          ...cardReason,
        })
        .superRefine(({ question, options }, context) => {
          const asked = scoredQuestions.find(({ id }) => id === question);
          const strange = options.find((option) => !asked?.options.some(({ value }) => value === option));
          if (strange)
            context.addIssue({ code: 'custom', path: ['options'], message: `has no option ${strange}` });
        }),
    ),
    combinations: z.array(
      z.strictObject({
        id: z.string(),
        words: z.string(),
        factor: z.enum(FACTORS),
        points,
        when: clauses,
        ...cardReason,
      }),
    ),
    presumptions: z.array(
      z.strictObject({
        id: z.string(),
        words: z.string(),
        atLeast: z.string(),
        when: clauses,
        ...cardReason,
      }),
    ),
    perhapsLess: points,
    unknown: z.record(scoredId, ends),
    several: points,
    ceiling: points,
  })
  .refine(({ perhapsLess, unknown: { distress } }) => perhapsLess < distress.high - distress.low, {
    path: ['perhapsLess'],
    message: 'must be less than the ends lie apart where distress is not known',
  });

/** A test of a method on cases it had not used: content/method/tests/. */
export const methodTestSchema = z.strictObject({
  version: z.number().int().positive(),
  method: z.string().min(3),
  tested: date,
  pricesAt: date,
  about: z.string().min(20),
  /** Whether anything of the method was chosen with these cases in view, which flatters it. */
  inView: z.boolean(),
  cases: z
    .array(
      z
        .strictObject({
          case: z.string(),
          version: z.number().int().positive(),
          award: z.number().nonnegative(),
          low: z.number().nonnegative(),
          typical: z.number().nonnegative(),
          high: z.number().nonnegative(),
          held: z.boolean(),
        })
        .refine(({ award, low, high, held }) => held === (low <= award && award <= high), {
          path: ['held'],
          message: 'must say whether the award lies between low and high',
        }),
    )
    .min(1),
});

export type CardRecord = z.infer<typeof cardSchema>;
export type MethodTest = z.infer<typeof methodTestSchema>;
export type MethodChange = z.infer<typeof methodChange>;
export type CaseRecord = z.infer<typeof caseSchema>;
export type OutcomeRecord = z.infer<typeof outcomeSchema>;
export type GuideRecord = z.infer<typeof guideSchema>;
export type PostRecord = z.infer<ReturnType<typeof postSchema>>;
