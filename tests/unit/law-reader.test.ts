import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLaw } from '../../src/records/law-files.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'law-'));
  cpSync('content/law', join(content, 'law'), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

/** Reads a copy of the law with the first match of `from` in one file changed. */
function changed(file: string, from: string | RegExp, to: string): () => unknown {
  const path = join(content, 'law', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has ${from}`).not.toBe(before);
  writeFileSync(path, after);
  return () => readLaw(content);
}

describe('the reader of content/law/', () => {
  it('reads the files as they are', () => {
    expect(readLaw(content)).toEqual(readLaw());
  });

  it.each([
    ['fees.yaml', 'upTo:', 'upto:', /fees\.yaml[\s\S]*has no field upto; allowed: .*upTo/],
    ['limits.yaml', 'childFrom:', 'childfrom:', /limits\.yaml[\s\S]*has no field childfrom/],
    [
      'limits.yaml',
      /review: "\d{4}/,
      'review: "9027',
      /limits\.yaml[\s\S]*review: must be at most 2 years after/,
    ],
    ['limits.yaml', /review: "\d{4}/, 'review: "2020', /limits\.yaml[\s\S]*review: must be after/],
    [
      'rights.yaml',
      /checked: "2026-11-\d\d"/,
      'checked: "2026-02-31"',
      /rights\.yaml[\s\S]*checked: must be a day that exists, not 2026-02-31/,
    ],
    [
      'changes.yaml',
      /date: "\d{4}-\d\d"/,
      'date: "2026-13"',
      /changes\.yaml[\s\S]*date: must be a month or day that exists/,
    ],
    [
      'clocks.yaml',
      'unit: years',
      'unit: fortnights',
      /clocks\.yaml[\s\S]*unit: must be one of pounds, percent, years/,
    ],
    ['help.yaml', 'mark: B', 'mark: D', /help\.yaml[\s\S]*mark: must be one of A, B, C, M/],
    ['sentences/time.yaml', 'text:', 'words:', /sentences\/time\.yaml[\s\S]*has no field words/],
    ['routes.yaml', '  who:', '  whom:', /routes\.yaml[\s\S]*has no field whom/],
    ['sums.yaml', 'url: "https', 'url: "see https', /sums\.yaml[\s\S]*url: must be a full web address/],
  ])('fails on %s with %s changed, naming file, field and what is allowed', (file, from, to, fault) => {
    expect(changed(file, from, to)).toThrow(fault);
  });

  it('fails where one file names what another does not have', () => {
    expect(changed('sentences/courts.yaml', '{small-claims-limit}', '{small-claim-limit}')).toThrow(
      /small-claims: text names \{small-claim-limit\}/,
    );
  });

  it('fails where a limit names no sentence, or a route no place', () => {
    expect(changed('limits.yaml', 'sentence: was-child', 'sentence: were-child')).toThrow(
      /laterFor names "were-child"/,
    );
  });

  it('fails on a route that help.yaml does not have, and on one name for two figures', () => {
    expect(changed('routes.yaml', 'id: oia', 'id: oai')).toThrow(/oai: is no place of help\.yaml/);
    writeFileSync(join(content, 'law', 'routes.yaml'), readFileSync('content/law/routes.yaml'));
    expect(changed('help.yaml', 'id: "samaritans"', 'id: "shout"')).toThrow(
      /shout: two figures have this id/,
    );
  });
});
