import { z } from 'astro/zod';
import { KINDS, kindOf } from '../estimate/kinds.ts';
import { NATIONS, ROUTES, SCALES } from '../remedies/remedy.ts';
import { answers, confidence, date, draft, responsibles, source } from './content-schemas.ts';

/** Who decided, by the name the site gives them. */
export const OMBUDSMEN = {
  'financial-ombudsman': 'Financial Ombudsman Service',
  'pensions-ombudsman': 'Pensions Ombudsman',
  'financial-regulators-commissioner': 'Financial Regulators Complaints Commissioner',
  lgsco: 'Local Government and Social Care Ombudsman',
  phso: 'Parliamentary and Health Service Ombudsman',
  psow: 'Public Services Ombudsman for Wales',
  spso: 'Scottish Public Services Ombudsman',
} as const;

const ENDINGS = [
  'paid',
  'offered',
  'refused',
  'no-money',
  'recommended',
  'fault-no-money',
  'no-finding',
] as const;

/** What a sum is for. */
const COVERS = ['breach', 'breach-and-other-faults', 'later-faults', 'lost-records'] as const;

/** A report, and how well it was seen: A the body’s own text, B a good second-hand one, C a weak one. */
const markedSources = z
  .array(source.extend({ mark: z.enum(['A', 'B', 'C']) }))
  .min(1, 'must name at least one source')
  .refine((all) => all.every(({ mark }, place) => mark >= (all[place - 1]?.mark ?? 'A')), {
    message: 'must be in order of their marks: the body’s own text first',
  });

const pounds = z.number().nonnegative();
const addressedBody = z.enum(responsibles);

const fields = z.strictObject({
  draft,
  title: z.string().min(10).max(90),
  /** What happened and how it ended, in our words. */
  account: z.string().min(40),
  organisation: z.string().min(2),
  kind: z.enum(KINDS),
  scale: z.enum(SCALES),
  route: z.enum(ROUTES),
  ombudsman: z.enum(Object.keys(OMBUDSMEN) as [keyof typeof OMBUDSMEN]).optional(),
  /** The ombudsman’s own number for the decision. */
  reference: z.string().min(2).optional(),
  body: addressedBody,
  nation: z.enum(NATIONS),
  /** Null where no report gives a date. */
  decided: date.nullable(),
  ended: z.enum(ENDINGS),
  paidTo: z.enum(['exposed', 'recipient']),
  /** Pounds of its day for distress or inconvenience; null where not known, with the reason in `whyNoSum`. */
  sum: pounds.nullable(),
  whyNoSum: z.string().min(10).optional(),
  /** One person’s sum, the same for each, the mean of several, or one band of several. */
  sumIs: z.enum(['one', 'each', 'mean', 'band']).optional(),
  covers: z.enum(COVERS).optional(),
  /** What was given that is no money: a voucher, a service, monitoring. */
  inKind: z.string().min(5).optional(),
  /** Whether lawyers’ costs came out of the sum. */
  costs: z.enum(['none', 'out-of-it', 'apart', 'not-known']),
  /** What was left in hand after them. */
  inHand: pounds.optional(),
  /** Records with the same name are about one breach, which counts once. */
  event: z.string().min(3).optional(),
  /** The story about it, by its address. */
  breach: z.string().min(3).optional(),
  /** Whether it was among the decided cases, so that its address there still opens. */
  wasCase: z.literal(true).optional(),
  /** What must be said wherever the sum is shown. */
  caution: z.string().min(10).optional(),
  answers,
  confidence,
  sources: markedSources,
});

export const remedySchema = fields.superRefine((remedy, context) => {
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const { sum, ended, route } = remedy;
  if ((kindOf(remedy.answers) ?? remedy.kind) !== remedy.kind)
    wrong('kind', 'must be the kind that what-happened stands for');
  if ((route === 'ombudsman') !== (remedy.ombudsman !== undefined))
    wrong('ombudsman', 'must be there for the route ombudsman, and for no other');
  if ((sum === null) !== (remedy.whyNoSum !== undefined))
    wrong('whyNoSum', 'must be there where sum is null, and nowhere else');
  for (const field of ['covers', 'sumIs'] as const) {
    if (sum !== null && sum > 0 !== (remedy[field] !== undefined))
      wrong(field, 'must be there where a sum was given, and nowhere else');
  }
  if (remedy.inHand !== undefined && (sum === null || remedy.inHand > sum))
    wrong('inHand', 'must not be more than the sum');
  if (sum !== null && sum > 0 && ['refused', 'no-money', 'fault-no-money', 'no-finding'].includes(ended))
    wrong('ended', 'must be paid, offered or recommended where a sum was given');
  if (sum === 0 && ['paid', 'recommended'].includes(ended))
    wrong('ended', 'must not be a payment of nothing');
});

/** Of those who asked or claimed, how many were paid. */
const rate = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower case words joined by hyphens'),
  title: z.string().min(10),
  /** Who asked, claimed or was offered it, and how many; null where nobody said. */
  asked: z.strictObject({ who: z.string().min(5), count: z.number().int().positive().nullable() }),
  /** How many of them were paid; null where only a share is known. */
  paid: z.number().int().nonnegative().nullable(),
  paidPercent: z.number().min(0).max(100).optional(),
  /** Pounds paid in all. */
  total: pounds.nullable(),
  /** Everyone the breach hit, where that is known. */
  hit: z.number().int().positive().nullable(),
  doesNotTell: z.string().min(20),
  confidence,
  sources: markedSources,
});

/** Of those who asked or claimed, how many were paid. */
export const ratesSchema = z.array(
  rate
    .refine(({ paid, paidPercent }) => (paid === null) === (paidPercent !== undefined), {
      path: ['paidPercent'],
      message: 'must be there where paid is null, and nowhere else',
    })
    .refine(({ asked, paid }) => asked.count === null || paid === null || paid <= asked.count, {
      path: ['paid'],
      message: 'must not be more than those who asked',
    }),
);

/** The steps of an ombudsman’s published scale, where it was seen whole. */
export const scalesSchema = z.array(
  z.strictObject({
    ombudsman: z.enum(Object.keys(OMBUDSMEN) as [keyof typeof OMBUDSMEN]),
    since: date,
    steps: z
      .array(
        z.strictObject({
          name: z.string(),
          sum: pounds,
          orMore: z.literal(true).optional(),
          when: z.string(),
        }),
      )
      .min(2)
      .refine((steps) => steps.every(({ sum }, place) => sum >= (steps[place - 1]?.sum ?? 0)), {
        message: 'must go from the least to the most',
      }),
    note: z.string().min(10),
    checked: date,
    review: date,
    sources: markedSources,
  }),
);

export type RemedyRecord = z.infer<typeof remedySchema>;
export type Rate = z.infer<typeof ratesSchema>[number];
export type PublishedScale = z.infer<typeof scalesSchema>[number];
