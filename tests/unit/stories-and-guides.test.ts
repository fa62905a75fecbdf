import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/news/time-left.ts';
import { readAllCases, readAllPosts, readGuides, readOutcomes } from '../../src/records/content-files.ts';
import { readLaw } from '../../src/records/law-files.ts';
import { readRemedies } from '../../src/records/remedy-files.ts';

const texts = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ id: name.replace(/\.\w+$/, ''), text: readFileSync(`${folder}/${name}`, 'utf8') }));
const body = (id: string) => readFileSync(`content/news/${id}.md`, 'utf8').split(/^---$/m)[2] ?? '';

/** The strings of a record that are shown as they stand: all but addresses. */
function shownStrings(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return field === 'url' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => shownStrings(inner, name));
}

it('every name, title and fact has the printer’s apostrophe', () => {
  const records = [
    readAllPosts(),
    readAllCases(),
    readOutcomes(),
    readGuides(),
    readRemedies(),
    readLaw().help,
  ];
  const shown = records.flatMap((list) => shownStrings(list));
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.filter((text) => /[a-z]'/i.test(text))).toEqual([]);
});

describe('the last safe day of a story', () => {
  it('is counted among its facts, and never written out beside them', () => {
    for (const { id } of readAllPosts())
      expect(body(id), id).not.toMatch(/last safe day (?:to start a claim )?is/);
  });

  it.each([
    ['legal-aid-applicants-details-taken-in-cyber-attack', '2024-12-31', '2030-12-30', '31 March 2031'],
    ['nhs-software-supplier-advanced-fined-after-attack', '2022-08-02', '2028-08-01', '4 August 2022'],
    [
      'south-staffordshire-water-fined-after-customers-bank-details-are-stolen',
      '2020-09-11',
      '2026-09-10',
      '17 May 2022',
    ],
    ['transport-for-london-customers-details-stolen', '2024-08-29', '2030-08-28', '31 August 2024'],
    ['law-firm-dpp-fined-after-clients-files-are-published', '2022-06-03', '2028-06-02', '4 June 2022'],
    ['marks-and-spencer-customers-details-stolen', '2025-02', '2031-01-31', 'April 2025'],
    ['kido-nursery-childrens-pictures-and-details-stolen', '2025-08', '2031-07-31', 'September 2025'],
  ])('of %s is right, and the wrong date is printed as a correction', (id, from, right, wrong) => {
    const post = readAllPosts().find((one) => one.id === id);
    expect(post?.breach.happened.from).toBe(from);
    const days = post
      ? timeLeft(post.breach, readLaw(), '2026-11-29').map(({ limit }) => limit.lastSafeDay)
      : [];
    expect(days).toContain(right);
    expect(post?.corrections.map(({ text }) => text).join(' ')).toContain(wrong);
  });
});

describe('the bodies people are sent to', () => {
  it.each<[string, string[]]>([
    ['lgsco', ['england']],
    ['housing-ombudsman', ['england']],
    ['psow', ['wales']],
    ['spso', ['scotland']],
    ['pirc', ['scotland']],
    ['nipso', ['northern-ireland']],
    ['poni', ['northern-ireland']],
    ['labour-relations-agency', ['northern-ireland']],
    ['iopc', ['england', 'wales']],
    ['oia', ['england', 'wales']],
    ['legal-ombudsman', ['england', 'wales']],
    ['acas', ['england', 'wales', 'scotland']],
    ['energy-ombudsman', ['england', 'wales', 'scotland']],
    ['equality-advisory', ['england', 'wales', 'scotland']],
    ['equality-commission-ni', ['northern-ireland']],
    ['criminal-injuries', ['england', 'wales', 'scotland']],
    ['criminal-injuries-ni', ['northern-ireland']],
    ...[
      'financial-ombudsman',
      'pensions-ombudsman',
      'communications-ombudsman',
      'cisas',
      'phso',
      'report-remove',
    ].map((id): [string, string[]] => [id, ['england', 'wales', 'scotland', 'northern-ireland']]),
  ])('%s serves where it serves', (id, nations) => {
    expect(readLaw().help.find((entry) => entry.id === id)?.nations).toEqual(nations);
  });

  it('are never a shop', () => {
    const words = readLaw().help.map(({ url }) => url ?? '');
    expect(words.filter((url) => /experian|equifax|transunion/.test(url))).toEqual([]);
  });
});

describe('the guides', () => {
  const guides = texts('content/guides');

  it('stand in one order, and say when the regulator changed its name where they name it', () => {
    const orders = guides.map(({ text }) => Number(/^order: (\d+)$/m.exec(text)?.[1]));
    expect(orders.toSorted((one, other) => one - other)).toEqual(guides.map((_, index) => index + 1));
    for (const { id, text } of guides) {
      const words = text.split(/^---$/m)[2] ?? '';
      if (/\bICO\b/.test(words)) expect(words, id).toContain('until 30 September 2026');
    }
  });

  it('leave the state of the appeal on harm to the law files', () => {
    for (const { id, text } of guides)
      expect(text.split(/^---$/m)[2], id).not.toMatch(/17 December 2025|Farley v/);
  });

  it('say before any court is named that a claim is public, where a court is the subject', () => {
    for (const id of ['small-claims-step-by-step', 'scotland', 'northern-ireland'])
      expect(guides.find((guide) => guide.id === id)?.text, id).toContain('../before-you-sue/');
  });
});

describe('sources', () => {
  it('are never a copy on another site', () => {
    const COPY = /docslib|docstoc|herokuapp|pages\.dev|azurewebsites|arc-cdn|libreddit|threatshub|webiis05/;
    const law = texts('content/law').filter(({ id }) => id === 'help' || id === 'changes');
    for (const { id, text } of [...texts('content/guides'), ...texts('content/news'), ...law])
      expect(text.match(COPY), id).toBeNull();
  });
});
