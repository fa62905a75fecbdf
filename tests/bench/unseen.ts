import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observed } from '../../src/calibration/observed.ts';
import type { MethodTest } from '../../src/records/content-schemas.ts';
import type { Method } from './methods.ts';

const FOLDER = 'content/method/tests';

/** Tests a method on the cases that are not in use yet, and writes the record; the path of it, or null where none waits. */
export function testUnseen(
  { name, learn }: Method,
  observed: readonly Observed[],
  {
    version,
    tested,
    pricesAt,
    suffix = '',
  }: Pick<MethodTest, 'version' | 'tested' | 'pricesAt'> & { suffix?: string },
): string | null {
  const waiting = observed.filter(({ usedFrom }) => usedFrom === null);
  if (waiting.length === 0) return null;
  const predictionFor = learn(observed.filter(({ usedFrom }) => usedFrom !== null));
  const rows = waiting.map((decided): MethodTest['cases'][number] => {
    const { low, typical, high } = predictionFor(decided);
    const award = Math.round(decided.awardToday);
    return { case: decided.id, version, award, low, typical, high, held: low <= award && award <= high };
  });
  const path = join(FOLDER, `${tested.slice(0, 7)}-version-${version}${suffix}.yaml`);
  if (existsSync(path)) throw new Error(`${path} is there already; a record is never written over`);
  const about = `${name}. What the cases set was found from the ${observed.length - waiting.length} in use. A case settled with the press has its mark.`;
  const head = { version, method: `version-${version}${suffix}`, tested, pricesAt, about };
  writeFileSync(path, textOf(head, rows));
  return path;
}

/** A row a case, so that it can be read as a table. */
function textOf(head: object, rows: MethodTest['cases']): string {
  const fields = Object.entries(head).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  const cases = rows.map((row) => {
    const cells = Object.entries(row).map(([field, value]) => `${field}: ${value}`);
    return `  - { ${cells.join(', ')} }`;
  });
  return `${[...fields, 'cases:', ...cases].join('\n')}\n`;
}
