import { addMonths } from '../calendar/day.ts';
import { readSituations } from '../records/content-files.ts';
import { today } from '../records/publishing.ts';
import { SITUATION_PARTS, situationSchema } from '../records/situation-schemas.ts';
import { type Given, list, oneOf, type Prompt } from './prompts.ts';
import { type Draft, idFrom, namesPage, yamlOf } from './write-content.ts';

const { shape } = situationSchema;
const source = shape.sources.element.shape;
const { about } = shape.court.shape;
const happened = shape.court.shape.happened.unwrap();
/** Somebody must look again after so many months. */
const REVIEW_MONTHS = 6;

const prompts: readonly Prompt[] = [
  { name: 'title', ask: 'What happened to them, as they would say it', field: namesPage(shape.title) },
  { name: 'summary', ask: 'Summary, in one or two sentences', field: shape.summary },
  {
    name: 'whom',
    ask: 'Who was it, as it follows “a complaint to”? Such as: the surgery',
    field: shape.whom,
  },
  {
    name: 'responsible',
    ask: `Who may be responsible, the likeliest first, with commas between? Empty for anyone ${oneOf(shape.responsible.element.options)}`,
    field: shape.responsible,
    from: list,
  },
  {
    name: 'happened',
    ask: `Which decided cases are such things, with commas between? ${oneOf(happened.element.options)}`,
    field: happened,
    from: list,
  },
  {
    name: 'about',
    ask: 'What is counted there, as it follows “Of”? Such as: claims against councils',
    field: about,
  },
  {
    name: 'search',
    ask: 'Words that people use for it, misspellings too, in two groups or more with commas between',
    field: shape.search,
    from: list,
  },
  {
    name: 'letters',
    ask: `Which letters, with commas between? ${oneOf(shape.letters.element.options)}`,
    field: shape.letters,
    from: list,
  },
  { name: 'source-title', ask: 'First source: who says so, and what is it called?', field: source.title },
  { name: 'source', ask: 'First source: its web address', field: source.url },
  {
    name: 'mark',
    ask: `How good is it: A the body’s own text, B good second-hand? ${oneOf(source.mark.options)}`,
    field: source.mark,
  },
];

function recordOf(given: Given): object {
  const { title, summary, whom, responsible, search, letters, mark } = given;
  const day = today(process.env);
  return {
    title,
    summary,
    order: Math.max(0, ...readSituations().map(({ order }) => order)) + 1,
    whom,
    responsible,
    answers: {},
    court: { about: given.about, happened: given.happened },
    search,
    law: [],
    letters,
    lastChecked: day,
    review: addMonths(day, REVIEW_MONTHS),
    sources: [{ title: given['source-title'], url: given.source, mark, checked: day }],
  };
}

const BODY = SITUATION_PARTS.map((part) => `\n## ${part}\n\n[Write this part, without figures.]\n`).join('');

/** A page for one need, with its parts to be filled in. */
export const newSituation: Draft = {
  prompts,
  schema: situationSchema,
  pathOf: (given) => `content/situations/${idFrom(String(given.title))}.md`,
  recordOf,
  textOf: (record) => `---\n${yamlOf(record)}---\n${BODY}`,
  next: 'It is published as soon as it is built. To look at it: npm run dev',
};
