import { expect, test } from 'vitest';
import { publishedJudgments } from '../../src/records/neutral-citations.ts';
import { officialFirst } from '../../src/site/parts/official-first.ts';

const titles = (sources: readonly { title: string; url: string; mark?: string }[]) =>
  officialFirst(sources).map(({ title }) => title);

test('shows an official text before those who write about it, and else keeps the order', () => {
  expect(
    titles([
      { title: 'a blog', url: 'https://www.brettwilson.co.uk/blog/' },
      { title: 'a newspaper', url: 'https://www.theguardian.com/media/' },
      { title: 'the judgment', url: 'https://caselaw.nationalarchives.gov.uk/ewhc/kb/2022/2749' },
      { title: 'the regulator', url: 'https://ico.org.uk/action/' },
      { title: 'an ombudsman', url: 'https://www.financial-ombudsman.org.uk/decision/' },
      { title: 'a tribunal', url: 'https://www.ipt-uk.com/judgments.asp' },
    ]),
  ).toEqual(['the judgment', 'the regulator', 'an ombudsman', 'a tribunal', 'a blog', 'a newspaper']);
});

test('does not take a host for official because its name ends in the same letters', () => {
  expect(
    titles([
      { title: 'not it', url: 'https://notico.org.uk/' },
      { title: 'a list of cases', url: 'https://bailii.org.example.com/' },
      { title: 'the regulator', url: 'https://www.ico.org.uk/' },
    ]),
  ).toEqual(['the regulator', 'not it', 'a list of cases']);
});

test('goes by the mark where sources have one', () => {
  expect(
    titles([
      { title: 'seen second-hand', url: 'https://www.gov.uk/', mark: 'B' },
      { title: 'seen', url: 'https://example.org/', mark: 'A' },
    ]),
  ).toEqual(['seen', 'seen second-hand']);
});

test.each([
  ['[2012] EWHC 2103 (QB); affd [2013] EWCA Civ 554', ['[2012] EWHC 2103 (QB)', '[2013] EWCA Civ 554']],
  [
    '[2022] EWHC 2749 (KB), on appeal from County Court at Manchester (HHJ Sephton KC)',
    ['[2022] EWHC 2749 (KB)'],
  ],
  ['[2016] NIQB 98; varied [2017] NICA 48', ['[2016] NIQB 98', '[2017] NICA 48']],
  ['[2014] NICA 54 (appeal from Horner J)', ['[2014] NICA 54']],
  ['Leeds County Court, 7 June 2012 (HHJ Gosnell)', []],
  ['No citation', []],
])('finds the judgments that “%s” names', (citation, found) => {
  expect(publishedJudgments(citation).map((judgment) => judgment.citation)).toEqual(found);
});

test('leads to each judgment by its citation', () => {
  expect(publishedJudgments('[2021] UKSC 50')).toEqual([
    {
      citation: '[2021] UKSC 50',
      url: 'https://www.bailii.org/cgi-bin/find_by_citation.cgi?citation=%5B2021%5D%20UKSC%2050',
    },
  ]);
});
