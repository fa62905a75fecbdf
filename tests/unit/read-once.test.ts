import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../../src/records/content-files.ts';

const path = join(mkdtempSync(join(tmpdir(), 'records-')), 'one.yaml');
const checked = vi.fn(() => true);
const schema = z.strictObject({ names: z.array(z.string()) }).refine(checked);

describe('a record', () => {
  it('is checked once for each text of its file, and nobody can change it for others', () => {
    writeFileSync(path, 'names: [one]');
    const record = readFile(path, schema);
    expect(record).toEqual({ names: ['one'] });
    expect(readFile(path, schema)).toBe(record);
    expect(checked).toHaveBeenCalledTimes(1);
    expect(() => record.names.push('two')).toThrow();
  });

  it('is read again where its file has changed, or another schema is asked for', () => {
    writeFileSync(path, 'names: [one, two]');
    expect(readFile(path, schema).names).toEqual(['one', 'two']);
    expect(() => readFile(path, z.strictObject({ name: z.string() }))).toThrow('does not fit');
  });
});
