import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importedAtOnce, importedLater } from './imported-scripts.ts';

/** What the service worker keeps without anybody having visited it, as files of the built site. */
export type KeptFiles = {
  /** From the first question to the result. */
  readonly journey: readonly string[];
  /** What follows a result. */
  readonly claim: readonly string[];
};

/** Pages of the journey: the questions, and what is shown in place of a page that was not kept. */
const PAGES = ['estimate/index.html', 'offline/index.html'];
const JOURNEY_DATA = ['data/estimator.json', 'data/help.json', 'data/judgments.json'];
const CLAIM_DATA = ['data/law.json', 'data/without-court.json'];
/** Parts that are fetched after a result, by the names of their files. */
const AFTER_RESULT = ['adviser-page', 'claim', 'letter-editor', 'print-paper'];
/** Parts that few use, or that belong to other pages: kept once they are used. */
const WHEN_USED = ['other-pages', 'word-file'];

const nameOf = (script: string) => script.slice(0, script.indexOf('.'));

function foundIn(text: string): string[] {
  return [...text.matchAll(/\/_astro\/([\w.-]+\.(?:css|js|woff2))/g)].map(([, name = '']) => name);
}

/** The files that these need, at once or later; parts named in `but` are left alone, with what they alone need. */
function reachedFrom(
  starts: readonly string[],
  but: readonly string[],
  textOf: (name: string) => string,
): Set<string> {
  const reached = new Set<string>();
  const follow = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    if (!name.endsWith('.js')) return;
    const text = textOf(name);
    const later = importedLater(text).filter((part) => !but.includes(nameOf(part)));
    for (const needed of [...importedAtOnce(text), ...later, ...foundIn(text)]) follow(needed);
  };
  for (const start of starts) follow(start);
  return reached;
}

/** Throws where a part has another name now, because what it is named here for would go wrong unseen. */
export function keptFiles(folder: string): KeptFiles {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const textOf = (name: string) => read(`_astro/${name}`);
  const starts = PAGES.flatMap((page) => foundIn(read(page)));
  const journey = reachedFrom(starts, [...AFTER_RESULT, ...WHEN_USED], textOf);
  const everything = reachedFrom(starts, [], textOf);
  const parts = [...everything].flatMap((name) => (name.endsWith('.js') ? importedLater(textOf(name)) : []));
  const named = AFTER_RESULT.map((wanted) => {
    const part = parts.find((name) => nameOf(name) === wanted);
    if (!part) throw new Error(`The questions fetch no part named ${wanted}: see src/build/kept-files.ts.`);
    return part;
  });
  const claim = reachedFrom(named, WHEN_USED, textOf).difference(journey);
  const scripts = (names: ReadonlySet<string>) => [...names].map((name) => `_astro/${name}`);
  const files = {
    journey: [...PAGES, ...JOURNEY_DATA, ...scripts(journey)].sort(),
    claim: [...CLAIM_DATA, ...scripts(claim)].sort(),
  };
  const missing = [...files.journey, ...files.claim].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`The build did not write ${missing.join(', ')}.`);
  return files;
}
