import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { KINDS } from '../estimate/kinds.ts';
import { type Coverage, type Remedies, SCALES, SIDES, sideOf } from '../remedies/remedy.ts';
import type { ShownOmbudsman } from '../remedies/shown.ts';
import { type Filed, filesIn, readFile } from './content-files.ts';
import { ContentFault } from './faults.ts';
import { readLaw } from './law-files.ts';
import {
  type PublishedScale,
  type Rate,
  type RemedyRecord,
  ratesSchema,
  remedySchema,
  scalesSchema,
} from './remedy-schemas.ts';

/** Files of content/remedies/ that are tables, not one remedy. */
const TABLES = ['rates.yaml', 'scales.yaml'];

/** Every record in content/remedies/, drafts too, in order of id. */
export function readAllRemedies(content = 'content'): Filed<RemedyRecord>[] {
  const folder = join(content, 'remedies');
  return filesIn(folder, '.yaml')
    .filter((file) => !TABLES.includes(file))
    .map((file) => ({ ...readFile(join(folder, file), remedySchema), id: file.replace(/\.yaml$/, '') }));
}

/** Everything that was paid, offered or refused without a court, in order of id. */
export function readRemedies(content = 'content'): Filed<RemedyRecord>[] {
  const remedies = readAllRemedies(content).filter(({ draft }) => !draft);
  checkEvents(remedies, join(content, 'remedies'));
  return remedies;
}

/** Records of one breach are of one kind, one scale and one side: it counts once, and in one place. */
function checkEvents(remedies: readonly Filed<RemedyRecord>[], folder: string): void {
  const placeOf = ({ kind, scale, route }: RemedyRecord) => `${kind}, ${scale}, ${sideOf(route)}`;
  for (const remedy of remedies.filter(({ event }) => event !== undefined)) {
    const first = remedies.find(({ event }) => event === remedy.event) ?? remedy;
    if (placeOf(first) === placeOf(remedy)) continue;
    const message = `must have the kind, the scale and the side of ${first.id}: ${placeOf(first)}`;
    throw new ContentFault(join(folder, `${remedy.id}.yaml`), [{ path: ['event'], line: 1, message }]);
  }
}

/** Of those who asked or claimed, how many were paid. */
export function readRates(content = 'content'): readonly Rate[] {
  return readFile(join(content, 'remedies', 'rates.yaml'), ratesSchema);
}

/** The scales that ombudsmen publish, where one was seen whole. */
export function readPublishedScales(content = 'content'): readonly PublishedScale[] {
  return readFile(join(content, 'remedies', 'scales.yaml'), scalesSchema);
}

/** The ombudsmen a person may turn to, by the names that claims go by. */
export function ombudsmenToShow(): readonly ShownOmbudsman[] {
  const { help, routes } = readLaw();
  const ids = new Set(routes.map(({ id }) => id));
  const scales = new Map<string, PublishedScale>(readPublishedScales().map((one) => [one.ombudsman, one]));
  return help
    .filter((place) => ids.has(place.id))
    .flatMap(({ id, name, url }): ShownOmbudsman[] => {
      const steps = scales.get(id)?.steps.map(({ sum, orMore }) => ({ sum, ...(orMore && { orMore }) }));
      return url ? [{ id, name, url, ...(steps && { steps }) }] : [];
    });
}

/** Written by `npm run bench -- remedies`; a unit test holds it to the records. */
const COVERAGE_FILE = join('method', 'remedies-coverage.json');

export const coverageSchema = z.array(
  z.strictObject({
    kind: z.enum(KINDS),
    side: z.enum(SIDES),
    scale: z.enum([...SCALES, 'any-scale']),
    tested: z.number().int().positive(),
    held: z.number().int().nonnegative(),
  }),
);

export function readCoverage(content = 'content'): readonly Coverage[] {
  return coverageSchema.parse(JSON.parse(readFileSync(join(content, COVERAGE_FILE), 'utf8')));
}

/** What `withoutCourt` counts in. */
export function remediesToCount(content = 'content'): Remedies {
  return { records: readRemedies(content), coverage: readCoverage(content) };
}
