import { codebookQuestions } from '../questions/questions.ts';
import { caseSchema, postSchema } from '../records/content-schemas.ts';
import { type Given, list, oneOf, type Prompt, poundsOrNull } from './prompts.ts';
import { type Draft, idFrom, LOOK, namesPage, yamlOf } from './write-content.ts';

const { shape } = caseSchema;
const { responsible } = postSchema(new Set()).shape.breach.shape;
const source = shape.sources.element.shape;

const prompts: readonly Prompt[] = [
  { name: 'name', ask: 'Name of the case, such as Reid v Price', field: namesPage(shape.name) },
  { name: 'title', ask: 'What happened, as a headline', field: shape.title },
  { name: 'plain', ask: 'The same in a few plain words, such as A wrong debt on record', field: shape.plain },
  { name: 'account', ask: 'Facts, decision, and what the sum was for', field: shape.account },
  { name: 'citation', ask: 'Citation, or "no citation"', field: shape.citation },
  { name: 'court', ask: 'Court or body that decided', field: shape.court },
  { name: 'decided', ask: 'When? (2018, 2018-05 or 2018-05-17)', field: shape.decided },
  { name: 'jurisdiction', ask: 'Jurisdiction, such as England and Wales', field: shape.jurisdiction },
  { name: 'causes', ask: 'Causes of action, with commas between', field: shape.causes, from: list },
  { name: 'defendant', ask: `Who was responsible? ${oneOf(responsible.options)}`, field: shape.defendant },
  { name: 'basis', ask: `On what basis? ${oneOf(shape.basis.options)}`, field: shape.basis },
  {
    name: 'award',
    ask: 'Pounds for distress and loss of control alone, in the money of that day; empty if not known',
    field: shape.award,
    from: poundsOrNull,
  },
  {
    name: 'confidence',
    ask: `How sure are the reports? ${oneOf(shape.confidence.options)}`,
    field: shape.confidence,
  },
  { name: 'source-title', ask: 'First source: who says so, and what is it called?', field: source.title },
  { name: 'source', ask: 'First source: its web address', field: source.url },
];

function recordOf(given: Given): object {
  const { 'source-title': title, source: url, ...fields } = given;
  return {
    draft: true,
    ...fields,
    currency: 'GBP',
    includesAggravated: false,
    excluded: [],
    // Coding the facts comes first, the kind of wrong among them: until then the case sets no sum.
    kind: 'leak',
    calibrates: false,
    // Once the facts are coded it tests the points first: npm run bench:accuracy -- --unseen.
    usedFrom: null,
    whyNot: 'The facts are not coded yet.',
    caution: null,
    answers: Object.fromEntries(
      codebookQuestions.map(({ id, asks, options }) => {
        // The last option of each is that it is not known.
        const unknown = options.at(-1)?.value;
        return [id, asks === 'many' ? [unknown] : unknown];
      }),
    ),
    sources: [{ title, url }],
  };
}

/** The draft of a case that sets no sum yet. */
export const newCase: Draft = {
  prompts,
  schema: caseSchema,
  pathOf: (given) => `content/cases/${idFrom(String(given.name))}.yaml`,
  recordOf,
  textOf: yamlOf,
  next: LOOK,
};
