import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, folder by folder under src/; a folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  questions: ['calendar'],
  estimate: ['questions'],
  calibration: ['estimate', 'questions'],
  claim: ['estimate', 'questions', 'calendar'],
  remedies: ['claim', 'estimate', 'questions', 'calendar'],
  stores: ['remedies', 'claim', 'estimate', 'questions', 'calendar'],
  questionnaire: ['stores', 'remedies', 'claim', 'estimate', 'questions', 'calendar'],
};
const PURE = ['calendar', 'questions', 'estimate', 'calibration', 'claim', 'remedies'];
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|document|window|localStorage|sessionStorage|fetch\(|process)\b/;

function sources(folder: string): string[] {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', folder, file));
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replaceAll(/'[^'\n]*'|`[^`]*`/g, "''");
}

describe.each(Object.keys(MAY_IMPORT))('src/%s', (folder) => {
  it('imports only what stands below it', () => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    for (const file of sources(folder)) {
      for (const path of imports(file).filter((path) => path.startsWith('.') && !/\.css(\?|$)/.test(path))) {
        const target = normalize(join(dirname(file), path)).split('/')[1] ?? '';
        expect(allowed, `${file} imports ${path}`).toContain(target);
      }
    }
  });
});

describe.each(PURE)('src/%s is pure', (folder) => {
  it('imports no package', () => {
    for (const file of sources(folder)) {
      const packages = imports(file).filter((path) => !path.startsWith('.'));
      expect(packages, file).toEqual([]);
    }
  });

  it('reads no clock, page, store, file or network', () => {
    for (const file of sources(folder)) {
      expect(withoutComments(readFileSync(file, 'utf8')), file).not.toMatch(IMPURE);
    }
  });
});
