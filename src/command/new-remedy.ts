import { z } from 'astro/zod';
import { OMBUDSMEN, remedySchema } from '../records/remedy-schemas.ts';
import { type Given, oneOf, type Prompt, poundsOrNull } from './prompts.ts';
import { type Draft, idFrom, namesPage, yamlOf } from './write-content.ts';

const { shape } = remedySchema;
const source = shape.sources.element.shape;
const byOmbudsman = ({ route }: Given) => route === 'ombudsman';
const noSum = ({ sum }: Given) => sum === null;
const someSum = ({ sum }: Given) => typeof sum === 'number' && sum > 0;

const prompts: readonly Prompt[] = [
  {
    name: 'name',
    ask: 'A short name for its address, such as lloyds-app-fault-2026',
    field: namesPage(z.string().min(3)),
  },
  { name: 'title', ask: 'What happened and how it ended, as a headline', field: shape.title },
  { name: 'account', ask: 'What happened and how it ended, in your own words', field: shape.account },
  { name: 'organisation', ask: 'Which organisation?', field: shape.organisation },
  { name: 'kind', ask: `What kind of wrong? ${oneOf(shape.kind.options)}`, field: shape.kind },
  { name: 'scale', ask: `How many people did it hit? ${oneOf(shape.scale.options)}`, field: shape.scale },
  { name: 'route', ask: `How did it come to an end? ${oneOf(shape.route.options)}`, field: shape.route },
  {
    name: 'ombudsman',
    ask: `Which ombudsman? ${oneOf(Object.keys(OMBUDSMEN))}`,
    field: shape.ombudsman.unwrap(),
    when: byOmbudsman,
  },
  {
    name: 'reference',
    ask: 'The ombudsman’s own number for it; empty if not known',
    field: shape.reference,
    from: (text) => text || undefined,
    when: byOmbudsman,
  },
  { name: 'body', ask: `What kind of body was it against? ${oneOf(shape.body.options)}`, field: shape.body },
  { name: 'nation', ask: `Where? ${oneOf(shape.nation.options)}`, field: shape.nation },
  {
    name: 'decided',
    ask: 'When? (2018, 2018-05 or 2018-05-17; empty if not known)',
    field: shape.decided,
    from: (text) => text || null,
  },
  { name: 'ended', ask: `How did it end? ${oneOf(shape.ended.options)}`, field: shape.ended },
  {
    name: 'sum',
    ask: 'Pounds for distress alone, in the money of that day; 0 for nothing, empty if not known',
    field: shape.sum,
    from: poundsOrNull,
  },
  { name: 'whyNoSum', ask: 'Why is no sum known?', field: shape.whyNoSum.unwrap(), when: noSum },
  {
    name: 'sumIs',
    ask: `Whose sum is it? ${oneOf(shape.sumIs.unwrap().options)}`,
    field: shape.sumIs.unwrap(),
    when: someSum,
  },
  {
    name: 'covers',
    ask: `What is the sum for? ${oneOf(shape.covers.unwrap().options)}`,
    field: shape.covers.unwrap(),
    when: someSum,
  },
  { name: 'costs', ask: `What became of lawyers’ costs? ${oneOf(shape.costs.options)}`, field: shape.costs },
  {
    name: 'confidence',
    ask: `How sure are the reports? ${oneOf(shape.confidence.options)}`,
    field: shape.confidence,
  },
  { name: 'source-title', ask: 'First source: who says so, and what is it called?', field: source.title },
  { name: 'source', ask: 'First source: its web address', field: source.url },
  {
    name: 'mark',
    ask: `How good is it: A the body’s own text, B good second-hand, C weak? ${oneOf(source.mark.options)}`,
    field: source.mark,
  },
];

function recordOf(given: Given): object {
  const { name: _, 'source-title': title, source: url, mark, confidence, ...fields } = given;
  return {
    draft: true,
    ...fields,
    paidTo: 'exposed',
    answers: {},
    confidence,
    sources: [{ title, url, mark }],
  };
}

/** The draft of what somebody got, or was refused, without a court. */
export const newRemedy: Draft = {
  prompts,
  schema: remedySchema,
  pathOf: (given) => `content/remedies/${idFrom(String(given.name))}.yaml`,
  recordOf,
  textOf: yamlOf,
  next: 'Then: npm run --silent bench -- remedies --json > content/method/remedies-coverage.json',
};
