import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetOldSchemas } from '../../src/command/old-schemas.ts';

it('lets go of what an older schema read, and of nothing where the schemas are the same', () => {
  const project = mkdtempSync(join(tmpdir(), 'schemas-'));
  const schema = join(project, 'src/records/case.ts');
  const store = join(project, 'node_modules/.astro/data-store.json');
  mkdirSync(join(project, 'src/records'), { recursive: true });
  mkdirSync(join(project, 'node_modules/.astro'), { recursive: true });
  const isKept = () => {
    writeFileSync(store, '[]');
    forgetOldSchemas(project);
    return existsSync(store);
  };

  writeFileSync(schema, 'one');
  expect(isKept(), 'nobody knows what read it').toBe(false);
  expect(isKept(), 'the same schema').toBe(true);
  writeFileSync(schema, 'another');
  expect(isKept(), 'another schema').toBe(false);
  expect(isKept()).toBe(true);
});
