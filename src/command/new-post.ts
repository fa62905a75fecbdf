import { codebookQuestions } from '../questions/questions.ts';
import { readCases } from '../records/content-files.ts';
import { categories, postSchema } from '../records/content-schemas.ts';
import { today } from '../records/publishing.ts';
import { type Given, list, oneOf, type Prompt } from './prompts.ts';
import { type Draft, idFrom, LOOK, namesPage, yamlOf } from './write-content.ts';

const schema = postSchema(new Set(readCases().map(({ id }) => id)));
const { title, summary, category, tags, status, breach, sources } = schema.shape;
const { organisation, responsible, nation, happened, told, announced, lost, recipients } = breach.shape;
const source = sources.element.shape;

const prompts: readonly Prompt[] = [
  { name: 'title', ask: 'Headline, in your own words', field: namesPage(title) },
  { name: 'summary', ask: 'Summary, in one or two sentences', field: summary },
  { name: 'organisation', ask: 'Which organisation?', field: organisation },
  { name: 'category', ask: `Category ${oneOf(categories)}`, field: category },
  {
    name: 'responsible',
    ask: `What kind of body is responsible? ${oneOf(responsible.options)}`,
    field: responsible,
  },
  { name: 'nation', ask: `Where? ${oneOf(nation.options)}`, field: nation },
  { name: 'status', ask: `How far has it come? ${oneOf(status.options)}`, field: status },
  {
    name: 'happened',
    ask: 'The earliest day on which it can have happened? (2018, 2018-05 or 2018-05-17)',
    field: happened.shape.from.unwrap(),
  },
  {
    name: 'announced',
    ask: 'When was it made public? (empty if not known)',
    field: announced,
    from: (text) => text || undefined,
  },
  {
    name: 'told',
    ask: 'When were people told? (empty if not known)',
    field: told,
    from: (text) => text || undefined,
  },
  { name: 'lost', ask: 'What was lost, leaked or looked at?', field: lost },
  { name: 'recipients', ask: 'Who got it, or may have?', field: recipients },
  { name: 'tags', ask: 'Tags, with commas between', field: tags, from: list },
  { name: 'source-title', ask: 'First source: who says so, and what is it called?', field: source.title },
  { name: 'source', ask: 'First source: its web address', field: source.url },
];

/** What may stand under `answers`, as lines that are no part of the record. */
const ANSWERS = [
  'Fill in what follows from the facts alone, as in { data: [contact], recipients: [criminals] }:',
  ...codebookQuestions.map(({ id, options }) => `${id}: ${options.map(({ value }) => value).join(', ')}`),
]
  .map((line) => `  # ${line}\n`)
  .join('');

const BODY = `
[What happened, in two sentences. Link the words that a source supports.]

## What happened

[Who did what, when, to whom.]

## What the regulator did

[A fine, a reprimand, a report, nothing, or not yet known. A fine goes to the state, not to people.]

## What was paid

[Award, settlement, scheme or offer: each is a different thing. Or that nothing is reported.]

## What it means if you were affected

[Time left, against whom, the first step.]
`;

function recordOf(given: Given): object {
  const day = today(process.env);
  return {
    draft: true,
    title: given.title,
    summary: given.summary,
    firstPublished: day,
    lastChecked: day,
    category: given.category,
    tags: given.tags,
    status: given.status,
    breach: {
      organisation: given.organisation,
      responsible: given.responsible,
      nation: given.nation,
      happened: { from: given.happened },
      told: given.told,
      announced: given.announced,
      people: { count: null, note: 'Not known' },
      lost: given.lost,
      recipients: given.recipients,
      answers: {},
      regulator: { kind: 'none-found', note: 'No action by the regulator is reported.' },
      payments: [],
    },
    timeline: [{ date: given.happened, event: '[What happened then.]' }],
    cases: [],
    sources: [{ title: given['source-title'], url: given.source }],
    corrections: [],
  };
}

/** The draft of a story, with what is to be filled in. */
export const newPost: Draft = {
  prompts,
  schema,
  pathOf: (given) => `content/news/${idFrom(String(given.title))}.md`,
  recordOf,
  textOf: (record) => `---\n${yamlOf(record).replace(/^ {2}answers:/m, `${ANSWERS}$&`)}---\n${BODY}`,
  next: LOOK,
};
