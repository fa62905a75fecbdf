import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readRemedies } from '../../src/records/remedy-files.ts';
import { COUNTINGS } from './without-court-people.ts';

function run(people: readonly unknown[]) {
  const input = JSON.stringify(people);
  return JSON.parse(
    spawnSync(process.execPath, ['src/command/estimate.ts'], { input, encoding: 'utf8' }).stdout,
  );
}

describe('the command line counts what people got without a court', () => {
  const printed = run(COUNTINGS.map(({ answers, circumstances }) => ({ ...answers, circumstances })));
  const ids = new Set(readRemedies().map(({ id }) => id));

  it.each(COUNTINGS.map((counting, place) => ({ ...counting, place })))('for $who', ({ found, place }) => {
    const { side: _, ...counted } = found;
    const { nearest, ...shown } = printed[place].withoutCourt;
    expect(shown).toEqual(counted);
    expect(nearest).toHaveLength(Math.min(3, found.of));
    for (const id of nearest) expect(ids).toContain(id);
  });
});

it('and does so for every kind of outcome', () => {
  const said = {
    data: ['finance'],
    depth: 'details',
    known: 'secret',
    recipients: ['strangers'],
    access: 'seen',
    duration: 'weeks',
    conduct: 'accident',
    persisted: 'no',
    vulnerable: [],
    distress: 'worry',
    lasted: 'weeks',
    effects: [],
    diagnosis: 'none',
  };
  const unknown = Object.fromEntries(
    Object.entries(said).map(([id, answer]) => [id, Array.isArray(answer) ? ['unknown'] : 'unknown']),
  );
  const outcomes = run([
    said,
    { data: ['finance'] },
    { ...unknown, vulnerable: [], effects: [] },
    { ...said, 'what-happened': 'wrong-record' },
    { ...said, 'what-happened': 'used-without-asking' },
    { ...said, circumstances: { whose: 'died' } },
    { ...said, circumstances: { nation: 'elsewhere' } },
  ]);
  expect(outcomes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'band',
    'incomplete',
    'too-little',
    'not-covered',
    'not-covered',
    'not-covered',
    'not-covered',
  ]);
  // Of use without asking no record is known: there is no least and no most, which is not nothing.
  const none = { of: 0, nothing: 0, from: null, to: null, middle: null, nearest: [] };
  for (const [place, { withoutCourt }] of outcomes.entries()) {
    expect(Object.keys(withoutCourt)).toEqual(['group', 'of', 'nothing', 'from', 'to', 'middle', 'nearest']);
    if (place === 4) expect(withoutCourt).toMatchObject(none);
    else expect(withoutCourt.of).toBeGreaterThan(0);
  }
});
