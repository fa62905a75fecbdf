import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/command/new.ts';
import { checkContent, checkDrafts } from '../../src/editorial/check.ts';
import { readAllCases, readAllPosts, readCases, readSituations } from '../../src/records/content-files.ts';
import { heldBack, publicationDay } from '../../src/records/publishing.ts';
import { readAllRemedies, readRemedies } from '../../src/records/remedy-files.ts';

const root = mkdtempSync(join(tmpdir(), 'writing-'));
cpSync('content', join(root, 'content'), { recursive: true });
const content = join(root, 'content');

async function run(words: readonly string[], input = '') {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await main(words, {
    root,
    input: () => input,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { status, stdout: said.join('\n'), stderr: complained.join('\n') };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const ANSWERS = [
  'A court’s list is sent to £900 of strangers',
  'A clerk sent the whole list to everyone on it: thirty people’s names and dates.',
  'Wessex County Court',
  'Government',
  'court',
  'england-wales',
  'confirmed',
  '2026-09-30',
  '2026-10',
  '',
  'A list of names: with a colon, and a # sign',
  'The thirty people on it',
  'email, court lists',
  'The court, "statement"',
  'https://court.example/a?b=c#d',
];
const FILE = 'a-courts-list-is-sent-to-900-of-strangers';

describe('npm run new -- post', () => {
  it('writes a draft that fits from answers a line each, and never writes over it', async () => {
    vi.stubEnv('SITE_TODAY', '2027-01-02');
    const first = await run(['post'], ANSWERS.join('\n'));
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain(`Wrote content/news/${FILE}.md, a draft`);
    const post = readAllPosts(content).find(({ id }) => id === FILE);
    expect(post).toMatchObject({
      draft: true,
      title: ANSWERS[0],
      firstPublished: '2027-01-02',
      tags: ['email', 'court lists'],
      breach: { lost: ANSWERS[10], announced: '2026-10', happened: { from: '2026-09-30' }, answers: {} },
      sources: [{ title: ANSWERS[13], url: ANSWERS[14] }],
    });
    expect(post?.breach).not.toHaveProperty('told');
    expect(readFileSync(`${content}/news/${FILE}.md`, 'utf8')).toContain(
      '  # recipients: nobody-known, trusted',
    );
    const again = await run(['post'], ANSWERS.join('\n'));
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('There is already a file')]);
  });

  it('leaves gaps that are told as such: five to write, and the first thing that happened', () => {
    const left = checkDrafts(content).filter(({ file }) => file.endsWith(`${FILE}.md`));
    expect(left.map(({ problem }) => problem)).toEqual(
      expect.arrayContaining(['has a gap to fill: event: "[What happened then.]"']),
    );
    expect(left.filter(({ problem }) => problem.startsWith('has a gap'))).toHaveLength(6);
  });

  it.each([
    [['--status', 'guilty'], '--status must be one of alleged, confirmed'],
    [['--happened', 'last May'], '--happened must be a quoted date'],
    [['--happened', '2026-02-30'], '--happened must be a day that exists'],
    [['--title', '二〇二六年的一次数据泄露'], '--title must have a letter from a to z'],
    [['--title', 'Short'], '--title must have at least 10 characters'],
    [['--source', 'court.example'], '--source must be a full web address'],
    [['--colour', 'red'], 'The flags are: --title'],
  ])('refuses %j, with what is allowed, and writes nothing', async (flags, words) => {
    const before = readAllPosts(content).length;
    const { status, stderr } = await run(['post', ...flags], ANSWERS.join('\n'));
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(readAllPosts(content)).toHaveLength(before);
  });
});

describe('npm run new', () => {
  it.each([[['story']], [['constructor']], [[]]])(
    'says which kinds there are when given %j',
    async (words) => {
      expect(await run(words)).toEqual({
        status: 2,
        stdout: '',
        stderr:
          'Say what to begin: npm run new -- post, or npm run new -- case, or npm run new -- remedy, or npm run new -- situation.',
      });
    },
  );

  it('asks which, where it was not told', async () => {
    const other = ['post', 'A second list is sent to strangers', ...ANSWERS.slice(1)];
    const { status, stderr } = await run([], other.join('\n'));
    expect([status, stderr]).toEqual([0, '']);
    expect(readAllPosts(content).map(({ id }) => id)).toContain('a-second-list-is-sent-to-strangers');
  });
});

describe('npm run new -- remedy', () => {
  const common = [
    'A council sent a letter to the wrong house',
    'One letter went next door. The council paid.',
  ];
  const paid = [
    'wessex-letter-2026',
    ...common,
    'Wessex Council',
    'leak',
    'one-person',
    'ombudsman',
    'lgsco',
    '',
    'council',
    'england',
    '',
    'recommended',
    '£1,250',
    'one',
    'breach',
    'none',
    'medium',
    'A decision',
    'https://ombudsman.example/one',
    'A',
  ];
  const refused = [
    'wessex-refusal-2026',
    ...common,
    'Wessex Council',
    'leak',
    'mass-hack',
    'organisation',
    'council',
    'england',
    '2026-05',
    'refused',
    '',
    'No report gives a sum.',
    'none',
    'low',
    'A report',
    'https://paper.example/one',
    'C',
  ];

  it.each([
    ['asks for the ombudsman, and what a sum is for, where there are such', paid],
    ['asks why no sum is known, where none is', refused],
  ])('%s', async (_, lines) => {
    const { status, stdout, stderr } = await run(['remedy'], lines.join('\n'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('bench -- remedies');
    const written = readAllRemedies(content).find(({ id }) => id === lines[0]);
    expect(written).toMatchObject({ draft: true, organisation: 'Wessex Council', paidTo: 'exposed' });
    expect(readRemedies(content).map(({ id }) => id)).not.toContain(lines[0]);
  });

  it('writes the sum as a number, and leaves out what was not answered', () => {
    const written = readAllRemedies(content).find(({ id }) => id === paid[0]);
    expect(written).toMatchObject({ sum: 1250, sumIs: 'one', covers: 'breach', decided: null });
    expect(written).not.toHaveProperty('reference');
  });

  it('refuses an ombudsman for a route that has none', async () => {
    const lines = ['another', ...refused.slice(1)].join('\n');
    const { status, stderr } = await run(['remedy', '--ombudsman', 'lgsco'], lines);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ombudsman: must be there for the route')]);
  });

  it('is told apart as a draft by what checks the content', () => {
    const file = `${content}/remedies/${paid[0]}.yaml`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('The council paid.', 'You are entitled to it.'));
    const inFile = (found: readonly { readonly file: string }[]) =>
      found.filter((finding) => finding.file === file).length;
    expect([inFile(checkContent(content)), inFile(checkDrafts(content))]).toEqual([0, 1]);
  });
});

describe('npm run new -- case', () => {
  const flags = Object.entries({
    name: 'Ng v Wessex County Court',
    title: 'A list of names sent to all on it',
    plain: 'A list of names to all on it',
    account: 'The list went to thirty people. The judge gave £1,250 for distress.',
    citation: 'no citation',
    court: 'County Court',
    decided: '2026-09',
    jurisdiction: 'England and Wales',
    causes: 'UK GDPR, negligence',
    defendant: 'court',
    basis: 'judgment',
    award: '£1,250',
    confidence: 'medium',
    'source-title': 'A report',
    source: 'https://court.example/ng',
  }).flatMap(([name, text]) => [`--${name}`, text]);

  it('writes a draft that sets no sum and stays out of the method', async () => {
    const { stderr, status } = await run(['case', ...flags]);
    expect([status, stderr]).toEqual([0, '']);
    const id = 'ng-v-wessex-county-court';
    const written = readAllCases(content).find((record) => record.id === id);
    expect(written).toMatchObject({
      draft: true,
      award: 1250,
      calibrates: false,
      causes: ['UK GDPR', 'negligence'],
    });
    expect(readCases(content).map((record) => record.id)).not.toContain(id);
  });

  it('refuses a sum that is no number', async () => {
    const other = flags.map((word) => (word === 'Ng v Wessex County Court' ? 'Ng v Another' : word));
    const { status, stderr } = await run(['case', ...other, '--award', 'lots']);
    expect(status).toBe(2);
    expect(stderr).toContain('--award must be a number (given: "lots")');
  });
});

describe('npm run new -- situation', () => {
  const lines = [
    'A harbour lost your mooring papers',
    'A harbour lost papers with your name and address, or sent them to somebody else.',
    'the harbour',
    'company',
    'lost, sent-wrong',
    'claims over lost papers',
    'harbour mooring papers, lost boat letter',
    'access-request, complaint',
    'Harbour Advice, what to do',
    'https://harbour.example/advice',
    'B',
  ];

  it('writes a page that fits, with each part to fill in', async () => {
    const { status, stdout, stderr } = await run(['situation'], lines.join('\n'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('draft');
    const id = 'a-harbour-lost-your-mooring-papers';
    expect(readSituations(content).find((one) => one.id === id)).toMatchObject({
      whom: 'the harbour',
      court: { about: 'claims over lost papers', happened: ['lost', 'sent-wrong'] },
      letters: ['access-request', 'complaint'],
    });
    const gaps = checkContent(content).filter(({ file }) => file.endsWith(`${id}.md`));
    expect(gaps.filter(({ problem }) => problem.startsWith('has a gap'))).toHaveLength(3);
  });

  it('refuses a letter that is none', async () => {
    const { status, stderr } = await run(['situation', '--letters', 'poem'], lines.join('\n'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('--letters must be one of')]);
  });
});

describe('a broken draft', () => {
  it('is named, with the field and the cure', () => {
    const file = join(content, 'news', `${FILE}.md`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^status:.*\n/m, '').replace('"council"', '"parish"'));
    expect(() => readAllPosts(content)).toThrow(
      new RegExp(`${FILE}\\.md does not fit:\\n {2}status: is missing; it must be one of`),
    );
    writeFileSync(file, text);
  });
});

describe('the day of publication', () => {
  it('is what SITE_TODAY says, which must be a day', () => {
    expect(publicationDay('2020-01-01', new Date(0), '2026-11-22')).toBe('2020-01-01');
    expect(() => publicationDay('soon', new Date(0), '2026-11-22')).toThrow('SITE_TODAY must be a day');
  });

  it('is the day in London, never before the content was last checked', () => {
    expect(publicationDay(undefined, new Date('2027-06-30T23:30:00Z'), '2026-11-22')).toBe('2027-07-01');
    expect(publicationDay(undefined, new Date('2019-01-01T00:00:00Z'), '2026-11-22')).toBe('2026-11-22');
  });

  it('holds back drafts, and posts of later days, however precisely dated', () => {
    const posts = [
      { id: 'draft', draft: true, firstPublished: '2020' },
      { id: 'tomorrow', firstPublished: '2026-11-23' },
      { id: 'next-year', firstPublished: '2027' },
      { id: 'this-month', firstPublished: '2026-11' },
      { id: 'today', firstPublished: '2026-11-22' },
    ];
    expect(heldBack(posts, '2026-11-22')).toEqual(['draft', 'tomorrow', 'next-year']);
  });
});
