import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  partsOf,
  readAllPosts,
  readCases,
  readFile,
  readOutcomes,
  readPrices,
} from '../../src/records/content-files.ts';
import {
  cardSchema,
  caseSchema,
  guideSchema,
  postSchema,
  pricesSchema,
} from '../../src/records/content-schemas.ts';
import { ContentFault, check, faultInWords, readYaml } from '../../src/records/faults.ts';
import { readLaw } from '../../src/records/law-files.ts';
import { remedySchema } from '../../src/records/remedy-schemas.ts';
import { situationSchema } from '../../src/records/situation-schemas.ts';

const driver = parse(readFileSync('content/cases/driver-v-cps.yaml', 'utf8'));
const CPS = 'content/news/crown-prosecution-service-fined-over-lost-interview-discs.md';
const post = parse(readFileSync(CPS, 'utf8').split('---')[1] ?? '');

/** What is said of a case file that holds this. */
function faultOf(record: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'amends-')), 'broken.yaml');
  writeFileSync(file, JSON.stringify(record));
  try {
    readFile(file, caseSchema);
    return '';
  } catch (fault) {
    expect(fault).toBeInstanceOf(ContentFault);
    return (fault as Error).message;
  }
}

describe('the content', () => {
  it('holds 89 decided outcomes, 75 of which calibrate, and 43 more', () => {
    const cases = readCases();
    expect(cases).toHaveLength(89);
    expect(cases.filter(({ calibrates }) => calibrates)).toHaveLength(75);
    expect(readOutcomes()).toHaveLength(43);
  });

  it('is the same to the reader that finds places as to the one that reads', () => {
    const endingIn = (ending: string) => (file: string) => file.endsWith(ending);
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
    const texts = [
      ...files.filter(endingIn('.yaml')).map((file) => [file, readFileSync(join('content', file), 'utf8')]),
      ...files
        .filter(endingIn('.md'))
        .map((file) => [file, partsOf(readFileSync(join('content', file), 'utf8')).front]),
    ] as const;
    expect(texts.length).toBeGreaterThan(100);
    for (const [file = '', text = ''] of texts) {
      const { given } = readYaml(file, text);
      expect(given, file).toEqual(parse(text, { customTags: ['timestamp'] }));
    }
  });

  it('has posts whose facts, cases and sources all fit', () => {
    const ids = new Set(readCases().map(({ id }) => id));
    for (const file of readdirSync('content/news')) {
      const front = parse(readFileSync(`content/news/${file}`, 'utf8').split(/^---$/m)[1] ?? '');
      expect(postSchema(ids).safeParse(front).error?.issues, file).toBeUndefined();
    }
  });

  it('has legal figures with source, mark and review date, and prices for every year of a case', () => {
    expect(readLaw().limits.length).toBeGreaterThan(0);
    const { index } = readPrices();
    for (const { id, decided, currency } of readCases()) {
      if (currency === 'GBP')
        expect(index[decided.slice(0, 7)] ?? index[decided.slice(0, 4)], id).toBeDefined();
    }
  });
});

describe('docs/content.md', () => {
  const docs = readFileSync('docs/content.md', 'utf8');
  const shown = [...docs.matchAll(/^## (.*)$[\s\S]*?```yaml\n([\s\S]*?)```/gm)];
  const schemas = {
    'A case': caseSchema,
    'An outcome without a court': remedySchema,
    'A story': postSchema(new Set()),
    'A page for a need': situationSchema,
  };

  it('shows one of each', () => {
    expect(shown.map(([, heading]) => heading)).toEqual(Object.keys(schemas));
  });

  it.each(Object.entries(schemas))('shows one that fits: %s', (heading, schema) => {
    const [, , text = ''] = shown.find(([, title]) => title === heading) ?? [];
    expect(schema.safeParse(parse(text)).error).toBeUndefined();
  });
});

describe('a broken file', () => {
  it('is named, with the field and what is allowed', () => {
    const fault = faultOf({ ...driver, answers: { ...driver.answers, depth: 'deep' } });
    expect(fault).toContain('broken.yaml');
    expect(fault).toContain('depth has no option "deep"; allowed: mention, details, file, unknown');
  });

  it.each([
    [
      'a missing answer',
      { ...driver, answers: { ...driver.answers, conduct: undefined } },
      'conduct is missing',
    ],
    ['no source', { ...driver, sources: [] }, 'must name at least one source'],
    ['a bare date', { ...driver, decided: '17 May 2018' }, 'must be a quoted date'],
    ['an unknown field', { ...driver, colour: 'red' }, 'colour'],
    ['a case left out without a reason', { ...driver, calibrates: false, usedFrom: null }, 'must say why'],
    [
      'a case that never calibrates in use',
      { ...driver, calibrates: false, whyNot: 'x' },
      'must be null in a case',
    ],
    ['another kind than what happened stands for', { ...driver, kind: 'withheld' }, 'must be the kind that'],
    [
      'a case without what happened',
      { ...driver, answers: { ...driver.answers, 'what-happened': undefined } },
      'what-happened',
    ],
    ['euros in a case that calibrates', { ...driver, currency: 'EUR' }, 'must be a sum in GBP'],
  ])('is refused for %s', (_, record, words) => {
    expect(faultOf(record)).toContain(words);
  });
});

describe('a broken table', () => {
  const card = parse(readFileSync('content/method/scorecard.yaml', 'utf8'));
  const prices = parse(readFileSync('content/law/prices.yaml', 'utf8'));
  const guide = parse(readFileSync('content/guides/time-limits.md', 'utf8').split(/^---$/m)[1] ?? '');
  const faultIn = (given: unknown, schema: z.ZodType) => {
    const checked = check(given, schema);
    return 'faults' in checked ? checked.faults.map(faultInWords).join('; ') : '';
  };

  it('is answered with every field that may stand there, also in one made from another or named by a list', () => {
    const [first, ...others] = guide.sources;
    expect(faultIn({ ...guide, sources: [{ ...first, colour: 'red' }, ...others] }, guideSchema)).toBe(
      'sources.0: has no field colour; allowed: title, url, mark',
    );
    expect(faultIn({ ...card, unknown: { ...card.unknown, colour: {} } }, cardSchema)).toContain(
      'unknown: has no field colour; allowed: data, depth, ',
    );
  });

  it('is answered with what a number or a name may be', () => {
    expect(faultIn({ ...card, ceiling: 42 }, cardSchema)).toBe('ceiling: must be a multiple of 5');
    expect(faultIn({ ...card, ceiling: -5 }, cardSchema)).toBe('ceiling: must be at least 0');
    expect(faultIn({ ...prices, index: { '2020-13': 1 } }, pricesSchema)).toMatch(
      /^index\.2020-13: cannot stand here: its name must be a quoted date/,
    );
  });
});

describe('a broken post', () => {
  const refuse = (record: unknown) =>
    JSON.stringify(postSchema(new Set(['driver-v-cps'])).safeParse(record).error?.issues);

  it('is refused for an option that the questionnaire does not have', () => {
    const answers = { ...post.breach.answers, recipients: ['everybody'] };
    expect(refuse({ ...post, breach: { ...post.breach, answers } })).toContain('recipients has no option');
  });

  it('is refused for a case that does not exist', () => {
    expect(refuse({ ...post, cases: ['no-such-case'] })).toContain(
      'names no case in content/cases: no-such-case',
    );
  });

  const breach = (changes: object) => ({ ...post, breach: { ...post.breach, ...changes } });
  const corrections = [{ date: '2017', text: 'A sum was wrong' }];
  it.each([
    ['a day that does not exist', breach({ happened: { from: '2016-02-30' } }), 'must be a day that exists'],
    ['no date at all', breach({ happened: {} }), 'must say when it happened'],
    [
      'an end before the start',
      breach({ happened: { from: '2016-11', to: '2016-10-31' } }),
      'must not be before from',
    ],
    ['a find before it happened', breach({ found: '2015' }), 'must not be before it happened'],
    [
      'a day still to come',
      breach({ happened: { from: '2099' } }),
      'must not be after the story was last checked',
    ],
    [
      'a check before it was published',
      { ...post, lastChecked: '2018-04' },
      'before the story was first published',
    ],
    [
      'a correction before it was published',
      { ...post, corrections },
      'before the story was first published',
    ],
  ])('is refused for %s', (_, record, words) => {
    expect(refuse(record)).toContain(words);
  });

  it('may know no more than the last day, or the year', () => {
    for (const happened of [{ to: '2016-11' }, { from: '2016-11-18', to: '2016' }])
      expect(refuse(breach({ happened }))).toBeUndefined();
  });
});

describe('a story’s file with a mistake', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'mistakes-')), 'content');
  cpSync('content/cases', join(folder, 'cases'), { recursive: true });
  mkdirSync(join(folder, 'news'));
  const read = (text: string, name = 'a-story.md') => {
    const file = join(folder, 'news', name);
    writeFileSync(file, text);
    try {
      return readAllPosts(folder).length;
    } catch (fault) {
      expect(fault).toBeInstanceOf(ContentFault);
      const { message, faults } = fault as ContentFault;
      expect(message).toContain(file);
      return faults.map(({ line }) => `${line} `) + message.slice(message.indexOf('\n')).trim();
    } finally {
      rmSync(file);
    }
  };
  const whole = readFileSync(CPS, 'utf8');
  const lineOf = (words: string) => whole.slice(0, whole.indexOf(words)).split('\n').length;

  it.each([
    ['status: regulator-acted', 'status: pending', 'status: must be one of alleged, confirmed'],
    ['status: regulator-acted\n', '', 'status: is missing; it must be one of'],
    ['firstPublished: "2018-05-31"', 'firstPublished: 2018-05-31', 'firstPublished: must be a quoted date'],
    ['firstPublished: "2018-05-31"', 'firstPublished: "31 May"', 'firstPublished: must be a quoted date'],
    ['organisation: Crown Prosecution Service', 'organisation: 42', 'must be text, not a number; put it in'],
    ['count: 15', 'count: "15"', 'breach.people.count: must be a number, not text'],
    ['count: 15', 'count: 1.5', 'breach.people.count: must be a whole number'],
    ['tags: [lost', 'tags: lost #[', 'tags: must be a list, not text'],
    ['kind: fine', 'kind: penalty', 'breach.regulator.kind: must be one of fine, reprimand'],
    [
      'nation: england',
      'colour: red\n  nation: england',
      'breach: has no field colour; allowed: organisation,',
    ],
    [
      'title: Crown',
      'title: One: Crown',
      'line 2 has a colon and a space inside a text: put the whole text in',
    ],
    ['status: regulator-acted', 'status: closed\nstatus: closed', 'has the same field twice: leave one'],
    ['  nation: england', '\tnation: england', 'a tab: indent with spaces'],
  ])('“%s” made “%s” is answered in plain words', (from, to, words) => {
    const said = read(whole.replace(from, to));
    expect(said).toContain(words);
    expect(said).not.toMatch(/Invalid|expected|received|Unrecognized/);
  });

  it('is answered with the line of the field, also where another of that name stands above it', () => {
    const url = 'https://www.scl.org/3490-monetary-penalty-for-cps/';
    expect(read(whole.replace(`"${url}"`, '"scl.org"'))).toBe(
      `${lineOf(url)} sources.5.url: must be a full web address`,
    );
  });

  it('is answered where it has no fields, and not for a mark of its encoding or for line ends', () => {
    for (const text of ['', 'Words.', '---\n---\nWords.', whole.replace(/\n---\n/, '\n')])
      expect(read(text)).toBe('1 must begin with its fields, between two lines of three hyphens');
    expect(read(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)).toBe(1);
  });

  it('cannot take the address of a list, or have a name that is no address', () => {
    expect(read(whole, 'find.md')).toContain('name of the file: must not be one of find, index');
    expect(read(whole, 'My Story.md')).toContain('must be small letters a to z and figures, with hyphens');
  });
});
