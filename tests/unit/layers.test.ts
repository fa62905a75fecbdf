import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Every folder under src/, and what it may import: only folders named before it, so no arrow runs back and no circle can
 * be. A folder may always import itself. What each holds: README.md.
 */
const MAY_IMPORT = {
  calendar: [],
  hosting: [],
  styles: [],
  questions: ['calendar'],
  estimate: ['questions'],
  calibration: ['estimate', 'questions'],
  claim: ['calendar', 'questions'],
  remedies: ['claim', 'estimate', 'questions'],
  offer: ['calendar', 'claim', 'questions', 'remedies'],
  result: ['calendar', 'claim', 'estimate', 'questions', 'remedies'],
  records: ['calendar', 'calibration', 'claim', 'estimate', 'questions', 'remedies'],
  situations: ['claim', 'estimate', 'questions', 'records', 'remedies'],
  operator: ['calendar', 'records'],
  drawings: ['estimate', 'questions', 'styles'],
  news: ['calendar', 'claim', 'drawings', 'operator', 'questions', 'records'],
  'open-data': ['estimate', 'operator', 'questions', 'records'],
  search: ['news', 'questions', 'records'],
  editorial: ['claim', 'news', 'questions', 'records'],
  session: ['calendar', 'claim', 'estimate', 'offer', 'questions', 'remedies', 'result'],
  ui: [
    'calendar',
    'claim',
    'drawings',
    'estimate',
    'offer',
    'questions',
    'remedies',
    'result',
    'session',
    'styles',
  ],
  site: [
    'calendar',
    'calibration',
    'drawings',
    'estimate',
    'news',
    'open-data',
    'operator',
    'questions',
    'records',
    'remedies',
    'situations',
    'styles',
    'ui',
  ],
  pages: [
    'calendar',
    'calibration',
    'claim',
    'drawings',
    'estimate',
    'news',
    'open-data',
    'operator',
    'questions',
    'records',
    'remedies',
    'search',
    'session',
    'site',
    'situations',
    'styles',
    'ui',
  ],
  build: ['drawings', 'hosting', 'news', 'operator', 'records'],
  command: ['calendar', 'claim', 'editorial', 'estimate', 'offer', 'questions', 'records', 'remedies'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const FOLDERS = Object.keys(MAY_IMPORT) as (keyof typeof MAY_IMPORT)[];
/** All that Astro wants at the root of src/. */
const LOOSE = ['content.config.ts'];
const PURE = ['calendar', 'questions', 'estimate', 'calibration', 'claim', 'remedies', 'offer', 'result'];
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|document|window|localStorage|sessionStorage|fetch\(|process)\b/;

function sources(folder: string): string[] {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|astro)$/.test(file))
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

it('names every folder under src/, and leaves no file loose', () => {
  const found = readdirSync('src', { withFileTypes: true });
  const names = (folders: boolean) =>
    found.filter((entry) => entry.isDirectory() === folders).map(({ name }) => name);
  expect(names(true).sort()).toEqual([...FOLDERS].sort());
  expect(names(false)).toEqual(LOOSE);
});

it('lets a folder import only folders that are named before it', () => {
  for (const [index, folder] of FOLDERS.entries()) {
    expect(FOLDERS.slice(0, index), folder).toEqual(expect.arrayContaining([...MAY_IMPORT[folder]]));
  }
});

describe.each(FOLDERS)('src/%s', (folder) => {
  it('imports what it may, and all that it may', () => {
    const found = new Set<string>();
    for (const file of sources(folder)) {
      for (const path of imports(file).filter((path) => path.startsWith('.'))) {
        const [top = '', target = ''] = normalize(join(dirname(file), path)).split('/');
        if (top !== 'src' || target === folder) continue;
        expect(MAY_IMPORT[folder], `${file} imports ${path}`).toContain(target);
        found.add(target);
      }
    }
    expect([...found].sort()).toEqual([...MAY_IMPORT[folder]].sort());
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

it('reads the clock of whoever visits in one place', () => {
  const visited = [...sources('session'), ...sources('ui'), ...sources('search')];
  const reads = (file: string) =>
    /\bDate\.now|new Date\(\)/.test(withoutComments(readFileSync(file, 'utf8')));
  expect(visited.filter(reads)).toEqual([join('src', 'session', 'claim.ts')]);
});
