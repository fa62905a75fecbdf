import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAllPosts, readCases, readFile } from '../../src/records/content-files.ts';
import { caseSchema } from '../../src/records/content-schemas.ts';
import { ContentFault } from '../../src/records/faults.ts';
import {
  readCoverage,
  readPublishedScales,
  readRates,
  readRemedies,
  remediesToCount,
} from '../../src/records/remedy-files.ts';
import { ratesSchema, remedySchema } from '../../src/records/remedy-schemas.ts';
import { coverageOf } from '../../src/remedies/coverage.ts';
import { likelyKind } from '../../src/remedies/likely-kind.ts';
import { outcomesOf } from '../../src/remedies/outcomes.ts';
import { withoutCourt } from '../../src/remedies/without-court.ts';
import { COUNTINGS, type Counting } from './without-court-people.ts';

const remedies = readRemedies();
const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]));

describe('the remedies', () => {
  it('are 75, of which 64 count: each breach once, no recipient, no sum that is not known', () => {
    expect(remedies).toHaveLength(75);
    // Not counted: three paid to a recipient, three without a sum that is known; and the federation, the shop and the
    // Post Office have two records each, the phone company’s hack three.
    expect(remedies.filter(({ paidTo }) => paidTo === 'recipient')).toHaveLength(3);
    expect(remedies.filter(({ sum }) => sum === null)).toHaveLength(3);
    expect(outcomesOf(remedies)).toHaveLength(75 - 3 - 3 - 1 - 1 - 1 - 2);
  });

  it('of which 12 were cases: their addresses there still open', () => {
    expect(remedies.filter(({ wasCase }) => wasCase)).toHaveLength(12);
  });

  it('name stories that there are', () => {
    const posts = new Set(readAllPosts().map(({ id }) => id));
    for (const { id, breach } of remedies) if (breach) expect(posts, id).toContain(breach);
  });

  it('are of the kind that their answers would be taken for, where those alone say', () => {
    for (const { id, kind, answers } of remedies)
      if (likelyKind(answers) === 'snooping') expect(kind, id).toBe('snooping');
  });

  it('have sources of their own makers, and never a copy', () => {
    const copies =
      /(daily8|longform\.social|newsdevelops|amedpost|aroundworld|myaihealth|comkex|offeryx|web\.archive|wpstaging|spindogs|feeds\.bbci|streaming\.|lnks\.gd|accountabilityindex)/;
    for (const { id, sources } of [...remedies, ...readRates()])
      for (const { url } of sources) expect(url, id).not.toMatch(copies);
  });

  it('say no more of a sum than their best source can carry', () => {
    for (const { id, confidence, sources } of remedies)
      if (sources.every(({ mark }) => mark === 'C')) expect(confidence, id).toBe('low');
  });
});

describe('a remedy never sets a point', () => {
  const imports = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map(
        (file) =>
          readFileSync(join(folder, file), 'utf8')
            .match(/from '[^']+'/g)
            ?.join(' ') ?? '',
      )
      .join(' ');

  it('since nothing that calibrates or estimates reads one', () => {
    for (const folder of ['src/calibration', 'src/estimate']) expect(imports(folder)).not.toContain('remed');
    expect(readFileSync('src/records/estimator.ts', 'utf8')).not.toContain('remed');
  });

  it('and none is a case, nor is an ombudsman’s decision one', () => {
    for (const { id } of readCases()) expect(byId.has(id), id).toBe(false);
    const driver = parse(readFileSync('content/cases/driver-v-cps.yaml', 'utf8'));
    expect(caseSchema.safeParse(driver).success).toBe(true);
    expect(caseSchema.safeParse({ ...driver, basis: 'ombudsman' }).success).toBe(false);
  });
});

it('the coverage that the build reads is the benchmark’s own', () => {
  expect(
    readCoverage(),
    'run: npm run --silent bench -- remedies --json > content/method/remedies-coverage.json',
  ).toEqual(coverageOf(remedies));
});

describe('a broken file', () => {
  const dorset = parse(readFileSync('content/remedies/ombudsman-dorset.yaml', 'utf8'));
  const hack = parse(readFileSync('content/remedies/capita-universities-pension-2023.yaml', 'utf8'));
  const read = (record: unknown, schema: Parameters<typeof readFile>[1] = remedySchema) => {
    const file = join(mkdtempSync(join(tmpdir(), 'remedy-')), 'broken.yaml');
    writeFileSync(file, JSON.stringify(record));
    try {
      readFile(file, schema);
      return '';
    } catch (fault) {
      expect(fault).toBeInstanceOf(ContentFault);
      return (fault as Error).message;
    }
  };

  it('is not what we wrote', () => {
    expect([read(dorset), read(hack)]).toEqual(['', '']);
  });

  it.each([
    ['a field of its own', { ...dorset, award: 1500 }, 'has no field award; allowed: draft, title'],
    ['a scale that is none', { ...dorset, scale: 'large' }, 'scale: must be one of mass-hack, mass-slip'],
    ['a body that nobody can choose', { ...dorset, body: 'shop' }, 'body: must be one of police, prosecutor'],
    ['not knowing the body', { ...dorset, body: 'unknown' }, 'body: must be one of police'],
    ['an option that is none', { ...dorset, answers: { depth: 'deep' } }, 'depth has no option "deep"'],
    ['no source', { ...dorset, sources: [] }, 'must name at least one source'],
    [
      'the body’s own text behind another',
      { ...dorset, sources: dorset.sources.toReversed() },
      'must be in order of their marks',
    ],
    [
      'a kind that the answers deny',
      { ...dorset, kind: 'withheld' },
      'kind: must be the kind that what-happened stands for',
    ],
    ['no ombudsman', { ...dorset, ombudsman: undefined }, 'ombudsman: must be there for the route ombudsman'],
    [
      'an ombudsman too many',
      { ...hack, ombudsman: 'lgsco' },
      'ombudsman: must be there for the route ombudsman',
    ],
    ['no reason for no sum', { ...hack, sum: null }, 'whyNoSum: must be there where sum is null'],
    ['a sum for nothing', { ...dorset, covers: undefined }, 'covers: must be there where a sum was given'],
    ['a refusal that paid', { ...dorset, ended: 'refused' }, 'ended: must be paid, offered or recommended'],
    ['a payment of nothing', { ...hack, ended: 'paid' }, 'ended: must not be a payment of nothing'],
    ['more in hand than was paid', { ...dorset, inHand: 1600 }, 'inHand: must not be more than the sum'],
  ])('is refused for %s', (_, record, words) => {
    expect(read(record)).toContain(words);
  });

  it('is refused where a rate pays more people than asked', () => {
    const [wigan] = parse(readFileSync('content/remedies/rates.yaml', 'utf8'));
    expect(read([{ ...wigan, paid: 62 }], ratesSchema)).toContain(
      '0.paid: must not be more than those who asked',
    );
    expect(read([{ ...wigan, paid: null }], ratesSchema)).toContain(
      '0.paidPercent: must be there where paid',
    );
  });
});

it('the scale of the Pensions Ombudsman has the steps it was published with', () => {
  const [pensions] = readPublishedScales();
  expect(pensions?.steps.map(({ sum }) => sum)).toEqual([0, 500, 1000, 2000, 2000]);
  expect(pensions?.steps.at(-1)?.orMore).toBe(true);
});

describe('worked people', () => {
  const met = ({ answers, circumstances }: Counting) =>
    withoutCourt(answers, circumstances, undefined, remediesToCount());
  const named = (start: string) => COUNTINGS.find(({ who }) => who.startsWith(start)) as Counting;

  it.each(COUNTINGS)('$who', (counting) => {
    expect(met(counting)).toMatchObject(counting.found);
  });

  it('a bank customer who asks the bank itself has few like them, and the tenant somebody very like', () => {
    expect(met(named('a bank customer')).other).toMatchObject({ side: 'organisation', of: 23, middle: null });
    expect(met(named('a council’s tenant')).nearest).toContain('ombudsman-staffordshire');
  });

  it('a patient is told what must be said of the one record there is', () => {
    const patient = met(named('a patient'));
    expect(patient.few).toBe(true);
    expect(byId.get(patient.nearest[0] ?? '')?.caution).toContain('Fourteen more claimed');
  });

  it('a mother has no ombudsman for her child’s school in England', () => {
    expect(met(named('a mother')).other).toBeNull();
  });
});
