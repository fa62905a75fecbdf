import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBuilt, checkContent, checkDrafts } from '../editorial/check.ts';
import { inWords } from '../editorial/finding.ts';
import { type Printed, print } from './printed.ts';

type Checked = {
  readonly content: string;
  /** The built site, whose pages are checked too where there are any. */
  readonly site: string;
  readonly base: string | undefined;
};

const lines = (said: readonly string[]) => said.map((line) => `${line}\n`).join('');

/** What an editor must mend in the content and in the built pages. Fails if there is anything. */
export function main({ content, site, base }: Checked): Printed {
  const isBuilt = existsSync(join(site, 'index.html'));
  const findings = [...checkContent(content), ...(isBuilt ? checkBuilt(site, base) : [])];
  const unfinished = checkDrafts(content).map((finding) => `  ${inWords(finding)}`);
  return {
    status: findings.length === 0 ? 0 : 1,
    stdout: lines([
      ...(unfinished.length > 0 ? ['In drafts, before they are published:', ...unfinished] : []),
      ...(isBuilt ? [] : ['The built pages were not checked: there is no dist/. Run "npm run build" first.']),
      findings.length === 0 ? 'Nothing to mend in the content.' : `${findings.length} to mend.`,
    ]),
    stderr: lines(findings.map(inWords)),
  };
}

if (import.meta.main) print(main({ content: 'content', site: 'dist', base: process.env.SITE_BASE }));
