import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkBuilt } from '../../src/editorial/check.ts';
import { site } from '../../src/operator/site.ts';
import { HARBOUR, HARBOUR_BEHIND } from '../operators.ts';
import { harbourSite, receiverBeside, UNPUBLISHED } from './harbour.ts';

/** A calendar file names the program that wrote it, whoever runs that program. */
const PROGRAM = '-//Amends//';

function filesOf(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js|json|xml|csv|txt|svg|webmanifest)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replaceAll(PROGRAM, '') }));
}

let folder: string;
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(600_000);
  folder = await harbourSite(receiverBeside(baseURL));
});

test('another operator’s site has no trace of this one, nor this of that', () => {
  const own = [/\bAmends\b/, site.operator, site.funding];
  const traces = filesOf(folder).flatMap(({ file, text }) =>
    own.filter((trace) => text.search(trace) !== -1).map((trace) => `${file}: ${trace}`),
  );
  expect(traces).toEqual([]);
  expect(
    filesOf('dist')
      .filter(({ text }) => text.includes('Harbour'))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('says who runs it from its settings, all of them', () => {
  const page = readFileSync(join(folder, 'this-copy/index.html'), 'utf8');
  for (const said of Object.values(HARBOUR)) expect(page).toContain(said);
  for (const said of ['six months', 'https://harbour.example/privacy']) expect(page).toContain(said);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(HARBOUR.regulatorNotice);
});

test('names the people behind it, who reviewed it and how to complain, on its pages and its guides', () => {
  const { people, reviewer, complaints } = HARBOUR_BEHIND;
  const guide = readdirSync(join(folder, 'guides'), { withFileTypes: true }).find((file) =>
    file.isDirectory(),
  )?.name;
  for (const file of ['about/index.html', 'this-copy/index.html']) {
    const page = readFileSync(join(folder, file), 'utf8');
    for (const said of [...people.map(({ name, role }) => `${name}, ${role}`), reviewer.name, complaints])
      expect(page, file).toContain(said);
    expect(page, file).toContain('reviewed the guides and the letters on 20 November 2026');
  }
  const page = readFileSync(join(folder, `guides/${guide}/index.html`), 'utf8');
  expect(page).toContain(`${reviewer.name}, ${reviewer.standing}, reviewed the guides and the letters on`);
  expect(page).toContain('We last checked this page after that.');
});

test('a copy that names nobody says so, and makes nobody up', () => {
  const about = readFileSync('dist/about/index.html', 'utf8');
  for (const said of ['This copy names no person.', 'This copy names no lawyer or other reviewer.'])
    expect(about).toContain(said);
  expect(readFileSync('dist/guides/time-limits/index.html', 'utf8')).toContain(
    'No lawyer or other reviewer is named for this page.',
  );
});

test('says where to report a weakness, only where there is an address', () => {
  const file = '.well-known/security.txt';
  expect(readFileSync(join(folder, file), 'utf8')).toContain(`Contact: mailto:${HARBOUR.contact}`);
  expect(existsSync(join('dist', file))).toBe(site.contact !== '' || site.source !== '');
});

test('has no dead link, picture without words or words run together', () => {
  expect(checkBuilt(folder, process.env.SITE_BASE)).toEqual([]);
});

test('keeps drafts and posts of another day out of every file', () => {
  const told = Object.values(UNPUBLISHED);
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(100);
  const leaks = files.filter(
    ({ file, text }) => told.some((id) => file.includes(id) || text.includes(id)) || text.includes('Wessex'),
  );
  expect(leaks.map(({ file }) => file)).toEqual([]);
});
