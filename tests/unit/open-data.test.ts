import { readdirSync, readFileSync } from 'node:fs';
import { test } from '@fast-check/vitest';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { estimate } from '../../src/estimate/estimate.ts';
import { FILES, VERSION } from '../../src/open-data/about.ts';
import { linkedDataset } from '../../src/open-data/dataset.ts';
import {
  CASE_COLUMNS,
  OUTCOME_COLUMNS,
  openData,
  REMEDY_COLUMNS,
  TABLES,
} from '../../src/open-data/files.ts';
import { jsonSchema } from '../../src/open-data/schemas.ts';
import { type Answers, settle } from '../../src/questions/answers.ts';
import { readCases, readOutcomes } from '../../src/records/content-files.ts';
import { estimator } from '../../src/records/estimator.ts';
import { readChanges } from '../../src/records/method-files.ts';
import { fullAnswersArbitrary } from './arbitrary-answers.ts';
import { byHand, type PublishedScorecard } from './by-hand.ts';
import { runs } from './thoroughly.ts';

const addressOf = (path: string) => `https://amends.example/data/${path}`;
const published = (file: (typeof FILES)[number]) => JSON.parse(JSON.stringify(openData(file, addressOf)));
const { scorecard, cases } = estimator();

/** A table of our own making back as rows of cells: RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace('\uFEFF', '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(FILES)('the open data file of %s', (file) => {
  const validate = new Ajv({ validateFormats: false }).compile(jsonSchema(file));

  it('fits its own schema', () => {
    expect(validate(published(file)), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  it('would not fit with a field more or a field less', () => {
    expect(validate({ ...published(file), more: 1 })).toBe(false);
    const { version, ...less } = published(file);
    expect(version).toBe(VERSION.version);
    expect(validate(less)).toBe(false);
  });

  it('says its version, licence and origin, and where its schema is', () => {
    expect(published(file)).toMatchObject({
      $schema: `https://amends.example/data/${file}.schema.json`,
      version: readChanges()[0].version,
      date: readChanges()[0].date,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      generatedFrom: expect.stringMatching(/content\/(cases|remedies)\//),
    });
  });
});

describe('the published cases', () => {
  const filed = readdirSync('content/cases').filter((name) => name.endsWith('.yaml'));

  it('are every file, with the sums that the files have', () => {
    const sums = filed.map((name) => {
      const { award } = parse(readFileSync(`content/cases/${name}`, 'utf8'));
      return [name.replace('.yaml', ''), award];
    });
    const given: { id: string; award: number | null }[] = published('cases').cases;
    expect(given.map(({ id, award }) => [id, award])).toEqual(sums);
  });

  it('are the same in the table', () => {
    const [names = [], ...rows] = readCsv(TABLES.cases());
    expect(names).toEqual(CASE_COLUMNS);
    const column = (name: string) => rows.map((row) => row[names.indexOf(name)]);
    const given: { id: string; award: number | null; awardToday: number | null }[] = published('cases').cases;
    expect(column('id')).toEqual(given.map(({ id }) => id));
    expect(column('award')).toEqual(given.map(({ award }) => (award === null ? '' : String(award))));
    expect(column('awardToday')).toEqual(
      given.map(({ awardToday }) => (awardToday === null ? '' : String(awardToday))),
    );
    const driver = rows.find(([id]) => id === 'driver-v-cps') ?? [];
    const recorded = readCases().find(({ id }) => id === 'driver-v-cps')?.answers;
    expect(driver[names.indexOf('recipients')]).toBe([recorded?.recipients].flat().join('; '));
    for (const row of rows) expect(row).toHaveLength(names.length);
  });

  it('have a sum in pounds of today where they can be set beside answers, and there alone', () => {
    const given: { id: string; awardToday: number | null }[] = published('cases').cases;
    expect(given.flatMap(({ id, awardToday }) => (awardToday === null ? [] : [[id, awardToday]]))).toEqual(
      cases.map(({ id, awardToday }) => [id, awardToday]),
    );
  });
});

it('the table of other outcomes has every one', () => {
  const [names = [], ...rows] = readCsv(TABLES.outcomes());
  expect(names).toEqual(OUTCOME_COLUMNS);
  expect(rows.map(([id]) => id)).toEqual(readOutcomes().map(({ id }) => id));
});

it('the table of remedies has every one, with the sums that the files have', () => {
  const [names = [], ...rows] = readCsv(TABLES.remedies());
  expect(names).toEqual(REMEDY_COLUMNS);
  const sums = readdirSync('content/remedies')
    .filter((name) => !['rates.yaml', 'scales.yaml'].includes(name))
    .map((name) => {
      const { sum } = parse(readFileSync(`content/remedies/${name}`, 'utf8'));
      return [name.replace('.yaml', ''), sum === null ? '' : String(sum)];
    });
  expect(rows.map((row) => [row[0], row[names.indexOf('sum')]])).toEqual(sums);
  for (const row of rows) expect(row).toHaveLength(names.length);
});

describe('an estimate done again from scorecard.json alone', () => {
  const card: PublishedScorecard = published('scorecard');
  /** Whatever the kind, the points alone say what a case comes to. */
  const scored = ({ 'what-happened': _, ...answers }: Answers): Answers => answers;

  it.each(readCases())('agrees for $id', ({ answers }) => {
    expect(estimate(scored(answers), scorecard, cases)).toMatchObject(byHand(settle(answers), card));
  });

  test.prop([fullAnswersArbitrary], runs(500))('agrees for anybody', (answers) => {
    const found = estimate(answers, scorecard, cases);
    if (found.kind === 'band') expect(found).toMatchObject(byHand(settle(answers), card));
    else expect(found.kind).toBe('too-little');
  });
});

it('the published tests are those on file, each row with what was held', () => {
  const { tests } = published('tests');
  expect(tests.map(({ method }: { method: string }) => method)).toEqual([
    'version-4',
    'version-5-ridge',
    'version-5',
  ]);
});

it('nothing is counted where worth decided: the cases in use, and five claims beside them', () => {
  // 75 cases of which five gave nothing, and the five other outcomes marked `worth`
  expect(estimator().worthNothing).toEqual({ nothing: 10, of: 80 });
});

it('search engines are told of every file', () => {
  const { distribution, license, version } = JSON.parse(JSON.stringify(linkedDataset(addressOf)));
  expect({ license, version }).toEqual({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: String(VERSION.version),
  });
  expect(distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(
    [...FILES.map((file) => `${file}.json`), 'cases.csv', 'outcomes.csv', 'remedies.csv'].map(addressOf),
  );
});
