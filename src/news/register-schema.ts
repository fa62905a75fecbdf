import { z } from 'astro/zod';
import { postSchema } from '../records/content-schemas.ts';

const { shape: post } = postSchema(new Set());
const { shape: breach } = post.breach;
const { shape: payment } = breach.payments.element;
const { shape: joining } = post.joining.unwrap().element;

const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const known = day.nullable();

/** One breach of `data/register.json`. */
export const registerEntrySchema = z.strictObject({
  id: z.string().describe('The breach’s name in addresses. It never changes.'),
  organisation: z.string().describe('Who held the information.'),
  category: post.category.describe('The kind of organisation the story is about.'),
  responsible: breach.responsible.describe('Who is responsible, in the words of the questionnaire.'),
  nation: breach.nation.describe('Where in the UK.'),
  happened: z
    .strictObject({ from: known, to: known })
    .describe('When it happened, as precisely as is known: a year, a month or a day. Never both null.'),
  found: known.describe('When it was found.'),
  told: known.describe('When people were told.'),
  announced: known.describe('When it was made public.'),
  people: z
    .strictObject({ count: z.number().int().positive().nullable(), note: z.string() })
    .describe('How many people it touched; null where that is not known. The note says who counted.'),
  regulator: z
    .strictObject({
      outcome: breach.regulator.shape.kind,
      body: z.string().nullable(),
      date: known,
      pounds: z.number().nullable().describe('A fine, which goes to the Treasury and not to people.'),
    })
    .describe('What a regulator or an inspectorate did.'),
  payments: z
    .array(
      z.strictObject({
        kind: payment.kind.describe('An award, a settlement, a scheme and an offer are different things.'),
        pounds: z.number().nullable(),
        each: z.boolean().describe('Whether the sum is for one person.'),
        date: day,
        note: z.string(),
      }),
    )
    .describe('What was paid or offered to people. Never add up different kinds.'),
  status: post.status,
  lastEvent: z
    .strictObject({ what: z.string(), date: day })
    .describe('The last thing done about it, and when.'),
  lastSafeDays: z
    .array(
      z.strictObject({
        nation: z.enum(['england-wales', 'scotland', 'northern-ireland']),
        claim: z.enum(['data-protection', 'human-rights']),
        day,
        atLatest: z.boolean().describe('Only the end of the breach is known, so the day may be earlier.'),
      }),
    )
    .describe(
      'The last working day on which a grown-up is surely in time to start a claim. Some have longer.',
    ),
  joining: z
    .array(
      z.strictObject({
        kind: joining.kind,
        by: z.string(),
        until: known,
        asks: z.string(),
        costs: z.string(),
        url: z.url(),
      }),
    )
    .describe('Group claims and schemes that people can join. To join is not to start a claim.'),
  firstPublished: day.describe('When we first published the story.'),
  lastChecked: day.describe('When we last checked it against its sources.'),
  address: z.url().describe('The story, with its sources.'),
});

/** The whole file, as a JSON Schema at its own address. */
export function registerSchema(address: string) {
  const file = z.strictObject({
    name: z.string(),
    description: z.string(),
    page: z.url(),
    schema: z.url(),
    breaches: z.array(registerEntrySchema),
  });
  return { $id: address, ...z.toJSONSchema(file) };
}
