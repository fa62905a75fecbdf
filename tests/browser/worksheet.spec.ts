import { expect, type Page, test } from '@playwright/test';
import { readCases } from '../../src/content-files.ts';
import { estimate } from '../../src/estimate/estimate.ts';
import { estimator } from '../../src/estimator.ts';
import { type Answers, chosen, settle } from '../../src/questions/answers.ts';
import { UNKNOWN } from '../../src/questions/question.ts';
import { scoredQuestions } from '../../src/questions/questions.ts';

type Row = {
  readonly label: string;
  readonly points: number;
  readonly further: number;
  /** For “I don’t know”: what it says of both ends, and of the worst. */
  readonly widens: number;
  readonly worst: number;
  /** How far the high end moves for what few cases had. */
  readonly rare: number;
};
type Clause = { readonly name: string; readonly options: readonly string[]; readonly part: number };
type Rule = {
  readonly part: string;
  readonly points: number;
  readonly clauses: readonly Clause[];
  readonly whereDistressUnknown: number;
};
type Sheet = {
  readonly answers: ReadonlyMap<string, readonly Row[]>;
  /** Which of the three parts a question belongs to. */
  readonly parts: ReadonlyMap<string, string>;
  readonly together: readonly Rule[];
  readonly atLeast: readonly Rule[];
  readonly base: number;
  readonly ceiling: number;
  readonly below: number;
  readonly above: number;
  /** Points at or under which the low end is nothing. */
  readonly nothing: number;
  /** By case, what it adds up to in each of the three parts. */
  readonly cases: readonly ReadonlyMap<string, number>[];
  readonly farthest: number;
};

const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that is printed: the points by question and label, the rules, and the numbers in the steps. */
async function readSheet(page: Page): Promise<Sheet> {
  const bodies = await page.locator('.worksheet tbody').evaluateAll((found) =>
    found.map((body) =>
      [...body.querySelectorAll('tr')].map((row) => ({
        part: row.closest('section')?.querySelector('h3')?.textContent ?? '',
        cells: [...row.children].map((cell) => cell.textContent ?? ''),
        clauses: [...row.querySelectorAll('.when')].map((clause) => clause.textContent ?? ''),
      })),
    ),
  );
  const rows = bodies.flat();
  const rules = (marked: string) =>
    rows
      .filter(({ cells: [label = ''] }) => inOneLine(label).startsWith(marked))
      .map(({ part, cells: [label = '', points], clauses }) => ({
        part,
        points: Number(points),
        clauses: clauses.map(readClause),
        whereDistressUnknown: numberIn(label, /; (\d+) where/),
      }));
  const questions = bodies.filter(([heading]) => heading?.cells.length === 1);
  const nameOf = ([heading]: (typeof bodies)[number]) => inOneLine(heading?.cells[0] ?? '');
  const steps = inOneLine((await page.locator('.sum ol').textContent()) ?? '');
  return {
    answers: new Map(
      questions.map((body) => [nameOf(body), body.slice(1).map(({ cells }) => readRow(cells))]),
    ),
    parts: new Map(questions.map((body) => [nameOf(body), body[0]?.part ?? ''])),
    together: rules('Together: '),
    atLeast: rules('At least: '),
    base: numberIn(steps, /Start from (\d+) points/),
    ceiling: numberIn(steps, /count no more than (\d+) points/),
    below: numberIn(steps, /take (\d+) points off/),
    above: numberIn(steps, /high end add (\d+)/),
    nothing: numberIn(steps, /low end of (\d+) points or less is nothing/),
    cases: await readCasesBeyond(page),
    farthest: numberIn(steps, /but no more than (\d+), moves the high end up/),
  };
}

/** The small table: a row a case, a column each part. */
async function readCasesBeyond(page: Page): Promise<ReadonlyMap<string, number>[]> {
  const table = page.getByRole('table', { name: 'Cases that no other one matches' });
  const [, ...parts] = await table.locator('thead th').allTextContents();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return rows.map(([, ...cells]) => new Map(parts.map((part, place) => [part.trim(), Number(cells[place])])));
}

function readRow([label = '', points, further]: readonly string[]): Row {
  const text = inOneLine(label);
  return {
    label: text.replace(/ \((widens|rare: ).*/, ''),
    points: Number(points),
    further: Number(further),
    widens: Number(/widens by (\d+) points?;/.exec(text)?.[1] ?? 0),
    worst: Number(/at worst (\d+)[;)]/.exec(text)?.[1] ?? points),
    rare: Number(/rare: (\d+)\)/.exec(text)?.[1] ?? 0),
  };
}

/** “Who got it: the public or strangers (0.384)”. */
function readClause(text: string): Clause {
  const [, name = '', options = '', part] = /^(.+?): (.+) \(([\d.]+)\)$/.exec(inOneLine(text)) ?? [];
  return { name, options: options.split(' or '), part: Number(part) };
}

/** What a person marked: by question, the label and the short name of each answer. */
type Marked = ReadonlyMap<string, { readonly labels: readonly string[]; readonly shorts: readonly string[] }>;

function mark(answers: Answers): Marked {
  return new Map(
    scoredQuestions
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id, name, options }) => {
        const picked = options.filter(({ value }) => chosen(answers, id).includes(value));
        // The form has kinder words for it in places; the sheet calls it the same throughout.
        const labels = picked.map(({ value, label }) => (value === UNKNOWN ? DONT_KNOW : label));
        return [name, { labels, shorts: picked.map(({ short }) => short) }];
      }),
  );
}

const DONT_KNOW = 'I don’t know';
const DISTRESS = 'How bad it was';
const isUnknown = (marked: Marked, name: string) => marked.get(name)?.labels[0] === DONT_KNOW;

/** One where all its answers were given, nothing where one was answered otherwise, else the numbers in brackets multiplied. */
function partThatCounts(marked: Marked, { clauses }: Rule): number {
  return clauses.reduce((part, { name, options, part: printed }) => {
    if (isUnknown(marked, name)) return part * printed;
    // A short name may hold “or” itself: it is there where each of its parts is.
    const given = marked.get(name)?.shorts ?? [];
    return given.some((short) => short.split(' or ').every((each) => options.includes(each))) ? part : 0;
  }, 1);
}

/** The band, by the steps on the page and by nothing else. */
function withPencil(marked: Marked, sheet: Sheet) {
  let sum = sheet.base;
  let worst = sheet.base;
  let wider = 0;
  let felt = 0;
  let rare = 0;
  const inPart = new Map<string, number>();
  const addToPart = (part: string, ...points: readonly number[]) =>
    inPart.set(
      part,
      points.reduce((sum, each) => sum + each, inPart.get(part) ?? 0),
    );
  for (const [name, { labels }] of marked) {
    const found = (sheet.answers.get(name) ?? []).filter(({ label }) => labels.includes(label));
    const [first, ...others] = found.sort((one, other) => other.points - one.points);
    const further = others.reduce((points, row) => points + row.further, 0);
    sum += (first?.points ?? 0) + further;
    worst += (first?.worst ?? 0) + further;
    addToPart(sheet.parts.get(name) ?? '', (name === DISTRESS ? first?.points : first?.worst) ?? 0, further);
    rare = Math.max(rare, ...found.map((row) => row.rare));
    wider += first?.widens ?? 0;
    if (name === DISTRESS) felt = first?.points ?? 0;
  }
  for (const rule of sheet.together) {
    const part = partThatCounts(marked, rule);
    sum += Math.round(rule.points * part);
    worst += part > 0 ? rule.points : 0;
    addToPart(rule.part, part > 0 ? rule.points : 0);
  }
  const unknown = isUnknown(marked, DISTRESS);
  const presumed = sheet.atLeast.map((rule) => ({
    part: partThatCounts(marked, rule),
    points: unknown ? rule.whereDistressUnknown : rule.points,
  }));
  const held = Math.max(felt, ...presumed.filter(({ part }) => part === 1).map(({ points }) => points));
  const [perhaps] = presumed
    .filter(({ part, points }) => part > 0 && part < 1 && points > held)
    .sort((one, other) => other.points - one.points);
  sum += held - felt + Math.round(((perhaps?.points ?? held) - held) * (perhaps?.part ?? 0));
  const inFull = (perhaps?.points ?? held) - felt;
  worst += unknown ? 0 : inFull;
  addToPart(sheet.atLeast[0]?.part ?? '', inFull);
  const beyond = sheet.cases.map((decided) =>
    [...decided].reduce((all, [part, points]) => all + Math.max(0, (inPart.get(part) ?? 0) - points), 0),
  );
  const farther = Math.min(sheet.farthest, Math.max(rare, Math.min(...beyond)));

  sum = Math.min(sum, sheet.ceiling);
  const low = sum - sheet.below - wider;
  const startsAtNothing = low <= sheet.nothing;
  const most = Math.min(sheet.nothing + sheet.below + wider, sheet.ceiling);
  const start = startsAtNothing ? Math.min(Math.max(sum, worst), most) : sum;
  return { low: startsAtNothing ? null : low, typical: sum, high: start + sheet.above + wider + farther };
}

function expectTheSame(answers: Answers, sheet: Sheet, pounds: readonly number[]): void {
  const { scorecard, cases } = estimator();
  const settled = settle(answers);
  const found = estimate(settled, scorecard, cases);
  if (found.kind !== 'band') throw new Error(found.kind);
  const { low, typical, high } = withPencil(mark(settled), sheet);
  expect({
    low: low === null ? 0 : readOff(low, pounds),
    typical: readOff(typical, pounds),
    high: readOff(high, pounds),
  }).toEqual({ low: found.low, typical: found.typical, high: found.high });
}

test('a person with a pencil gets the site’s figures for every case, with what it does not know', async ({
  page,
}) => {
  await page.goto('/worksheet/');
  const sheet = await readSheet(page);
  const pounds = await poundsInGrid(page);
  const calibrating = readCases().filter(({ calibrates }) => calibrates);
  expect(calibrating.length).toBeGreaterThan(50);
  for (const { answers } of calibrating) expectTheSame(answers, sheet, pounds);
});

test('a pencil follows every “I don’t know”, in every case', async ({ page }) => {
  await page.goto('/worksheet/');
  const sheet = await readSheet(page);
  const pounds = await poundsInGrid(page);
  for (const { answers } of readCases())
    for (const { id, asks } of scoredQuestions)
      expectTheSame(
        { ...answers, [id]: asks === 'many' ? [UNKNOWN] : UNKNOWN, ...laterThan(id, answers) },
        sheet,
        pounds,
      );
  const nothingKnown = scoredQuestions.map(({ id, asks }) => [id, asks === 'many' ? [UNKNOWN] : UNKNOWN]);
  expectTheSame(Object.fromEntries(nothingKnown), sheet, pounds);
});

/** What is asked once distress is not known, where the case had none. */
function laterThan(id: string, answers: Answers): Answers {
  return id === 'distress' && answers.distress === 'none'
    ? { lasted: 'days', effects: [], diagnosis: 'none' }
    : {};
}

let grid: number[] | undefined;

async function poundsInGrid(page: Page): Promise<number[]> {
  grid ??= (await page.locator('.grid td.number').allTextContents()).map((cell) =>
    Number(cell.replace('£', '')),
  );
  return grid;
}

/** The grid holds 200 to 299 points; each hundred more is ten times as much, each hundred fewer a tenth to the nearest £10. */
function readOff(points: number, pounds: readonly number[]): number {
  const hundreds = Math.floor(points / 100) - 2;
  const inGrid = pounds[points - 200 - hundreds * 100] ?? Number.NaN;
  return hundreds >= 0 ? inGrid * 10 ** hundreds : Math.round((inGrid * 10 ** hundreds) / 10) * 10;
}

test('the worksheet prints on two sides of A4', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file here');
  await page.goto('/worksheet/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // Each page of a PDF is an object of type Page; A4 is 595 by 842 points.
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
});
