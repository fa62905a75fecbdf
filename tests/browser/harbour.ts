import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../built-site.ts';
import { harbourByForm } from '../operators.ts';

/** What the new operator has begun to write, none of it for readers yet. */
export const UNPUBLISHED = {
  draft: 'a-harbour-office-loses-its-ledger',
  future: 'a-harbour-ferry-posts-its-passengers',
  case: 'reid-v-harbour',
} as const;

const POST = {
  summary: 'The office lost a ledger of two hundred berths and the people who rent them.',
  organisation: 'Wessex Harbour Office',
  category: 'Councils',
  responsible: 'council',
  nation: 'england-wales',
  status: 'alleged',
  happened: '2026-10',
  lost: 'A ledger of names and addresses',
  recipients: 'Nobody is known to have it',
  tags: 'paper, loss',
  'source-title': 'The office, statement',
  source: 'https://office.harbour.example/statement',
};
const CASE = {
  name: 'Reid v Harbour',
  title: 'A ledger left on a ferry',
  plain: 'A ledger read out on a ferry',
  account: 'A clerk left a ledger on a ferry, and a passenger read it out to the others.',
  citation: 'no citation',
  court: 'County Court at Wessex',
  decided: '2026-10',
  jurisdiction: 'England and Wales',
  causes: 'UK GDPR',
  defendant: 'council',
  basis: 'judgment',
  award: '£1,200',
  confidence: 'low',
  'source-title': 'The court’s list',
  source: 'https://court.harbour.example/list',
};

function write(project: string, kind: 'post' | 'case', given: Readonly<Record<string, string>>): void {
  const flags = Object.entries(given).flatMap(([name, text]) => [`--${name}`, text]);
  execFileSync(process.execPath, ['src/command/new.ts', kind, ...flags], { cwd: project });
}

function writeUnpublished(project: string): void {
  write(project, 'case', CASE);
  write(project, 'post', { ...POST, title: 'A harbour office loses its ledger' });
  write(project, 'post', { ...POST, title: 'A harbour ferry posts its passengers' });
  const future = join(project, 'content/news', `${UNPUBLISHED.future}.md`);
  const text = readFileSync(future, 'utf8');
  writeFileSync(
    future,
    text.replace('draft: true\n', '').replace(/firstPublished: .*/, 'firstPublished: "2026-11-23"'),
  );
}

/** The receiver that the tests start beside the site. */
export function receiverBeside(baseURL: string | undefined): string {
  return `http://localhost:${Number(new URL(baseURL ?? '').port) + 1}`;
}

/** Another operator's site, built for the day before its newest post. */
export function harbourSite(receiver: string): Promise<string> {
  return builtSite({
    name: 'by-form',
    settings: harbourByForm(`${receiver}/call`),
    environment: { SITE_TODAY: '2026-11-22' },
    prepare: writeUnpublished,
  });
}
