import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

export type Rival = { readonly name: string; readonly folder: string };

const RIVALS = [
  { name: 'SurveyJS (survey-core, survey-js-ui)', source: 'surveyjs' },
  { name: 'React with publicodes', source: 'react-publicodes' },
];

/** The same questions built with other tools, each into a folder of its own beside the cases it needs for a result; gone when the program ends. */
export async function buildRivals(): Promise<Rival[]> {
  const built: Rival[] = [];
  for (const { name, source } of RIVALS) {
    const folder = mkdtempSync(join(tmpdir(), `amends-${source}-`));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(import.meta.dirname, 'rivals'),
      resolve: { alias: { '/rival.ts': join(import.meta.dirname, 'rivals', source, 'main.ts') } },
      build: { outDir: folder, emptyOutDir: true, assetsDir: '_astro', modulePreload: { polyfill: false } },
    });
    cpSync('dist/data', join(folder, 'data'), { recursive: true });
    built.push({ name, folder });
  }
  return built;
}
