import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { builtSite, serve } from '../built-site.ts';
import { HARBOUR } from '../operators.ts';

/*
 * A story whose every word was written to break out of where it stands: markup, attributes, JSON, XML, tables,
 * calendars, text that turns round. It is built, and each page and file that shows it shows words and nothing else.
 */
const ID = 'a-story-that-means-harm';
const HARM = [
  `</script><script>window.ranHere=1</script>`,
  `"><img src=x onerror="window.ranHere=1">`,
  `'onmouseover='window.ranHere=1`,
  `]]>&x;<!--`,
  `\u202e\u2028</title></style>`,
  `=1+1,"`,
].join(' ');

function write(project: string): void {
  const folder = join(project, 'content/news');
  const [model = ''] = readdirSync(folder).filter((file) => file.startsWith('lastpass'));
  const [, front = ''] = readFileSync(join(folder, model), 'utf8').split('---\n');
  const story = parse(front);
  Object.assign(story, {
    title: `A title ${HARM.slice(0, 75)}`,
    summary: `A summary ${HARM}`,
    tags: ['cyber-attack', 'a tag with & < > " \' and more'],
    timeline: [{ date: '2022-08', event: `An event ${HARM}` }],
    sources: [{ title: `A source ${HARM}`, url: 'https://source.example/?a="b&c=<d>' }],
    corrections: [{ date: '2026-11-22', text: `A correction ${HARM}` }],
  });
  Object.assign(story.breach, {
    organisation: `An organisation ${HARM}`,
    lost: `Lost ${HARM}`,
    recipients: `Got ${HARM}`,
    people: { count: 3, note: `People ${HARM}` },
  });
  Object.assign(story.breach.regulator, { body: `A body ${HARM}`, note: `A note ${HARM}` });
  const body = 'Words that mean no harm, and `<script>` as code, and \\<img src=x onerror=alert(1)\\>.';
  writeFileSync(join(folder, `${ID}.md`), `---\n${JSON.stringify(story, null, 2)}\n---\n\n${body}\n`);
}

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = await builtSite({ name: 'hostile-story', settings: HARBOUR, prepare: write });
  site = await serve(folder);
});
test.afterAll(() => site?.stop());

test('nothing in a story runs, on any page that shows it', async ({ page }) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
  });
  const showing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes('A title'))
    .map((file) => file.replace(/index\.html$/, ''));
  expect(showing.length).toBeGreaterThan(8);
  for (const address of [...showing, `estimate/#breach=${ID}`, 'search/#story']) {
    await page.goto(`${site.address}/${address}`);
    const ran = await page.evaluate(
      () => 'ranHere' in window || document.querySelector('[onerror], [onmouseover], img[src=x]') !== null,
    );
    expect(ran, address).toBe(false);
  }
  await page.goto(`${site.address}/news/${ID}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '</script><script>window.ranHere=1</script>',
  );
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('what a story tells machines is whole', () => {
  const page = readFileSync(join(folder, `news/${ID}/index.html`), 'utf8');
  const [, told = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.stringify(JSON.parse(told))).toContain('window.ranHere=1');
  for (const file of ['feed.json', 'data/register.json', 'data/search.json'])
    expect(() => JSON.parse(readFileSync(join(folder, file), 'utf8')), file).not.toThrow();
  // A cell that begins like a sum would be worked out by a spreadsheet.
  expect(readFileSync(join(folder, 'data/register.csv'), 'utf8')).not.toMatch(/(^|,)[=+@]/m);
});

for (const file of ['feed.xml', 'atom.xml', 'sitemap-0.xml']) {
  test(`${file} is still well formed`, async ({ page }) => {
    const text = readFileSync(join(folder, file), 'utf8');
    await page.goto(`${site.address}/privacy/`);
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ??
        '',
      text,
    );
    expect(fault).toBe('');
  });
}
