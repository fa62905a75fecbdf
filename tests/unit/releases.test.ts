import { describe, expect, it } from 'vitest';
import { version } from '../../src/operator/version.ts';
import { readReleases } from '../../src/records/releases.ts';

describe('the releases', () => {
  it('begin with the version that is being built', () => {
    expect(readReleases()[0]?.version).toBe(version);
  });

  it('are told newest first, each once', () => {
    const releases = readReleases();
    const dates = releases.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(releases.map((release) => release.version)).size).toBe(releases.length);
  });
});
