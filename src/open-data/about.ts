import { readChanges } from '../records/method-files.ts';

export const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const FILES = ['cases', 'outcomes', 'scorecard', 'tests', 'remedies'] as const;
export type FileName = (typeof FILES)[number];

const [latest] = readChanges();
/** Version and day of the open data: those of the newest entry in content/method/changes.yaml. */
export const VERSION = { version: latest.version, date: latest.date } as const;

const GENERATED_FROM: Readonly<Record<FileName, string>> = {
  cases: 'content/cases/*.yaml',
  outcomes: 'content/cases/other/*.yaml',
  scorecard: 'content/method/scorecard.yaml, and content/cases/*.yaml by src/calibration/',
  tests: 'content/method/tests/*.yaml, on content/cases/*.yaml',
  remedies: 'content/remedies/*.yaml',
};

/** What every file says of itself first. `addressOf` gives the full address of a path under /data/. */
export function aboutFile(file: FileName, addressOf: (path: string) => string) {
  return {
    $schema: addressOf(`${file}.schema.json`),
    ...VERSION,
    licence: LICENCE.url,
    generatedFrom: GENERATED_FROM[file],
    page: addressOf(''),
  };
}
