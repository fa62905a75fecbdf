import { expect, test } from '@playwright/test';
import { baseFrom } from '../../src/command/under-base.ts';
import { newestFirst, relatedIn } from '../../src/news/posts.ts';
import { readAllPosts } from '../../src/records/content-files.ts';

const BASE = baseFrom(process.env.SITE_BASE);
const STORY = 'crown-prosecution-service-fined-over-lost-interview-discs';
const POSTS = readAllPosts()
  .filter(({ draft }) => !draft)
  .map(({ id, ...data }) => ({ id, data }));

test('links for sharing are exact and load nothing, and the address is copied whole', async ({
  page,
  context,
  baseURL,
  browserName,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await page.goto(`/news/${STORY}/`);
  const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  expect(new URL(address).pathname).toBe(`${BASE}news/${STORY}/`);
  const share = page.getByRole('region', { name: 'Share this story' });
  const links = await share
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => [link.textContent?.trim(), link.getAttribute('href'), link.getAttribute('rel')]),
    );
  const title = 'Crown%20Prosecution%20Service%20fined%20over%20lost%20interview%20discs';
  const url = encodeURIComponent(address);
  const rel = 'nofollow noopener noreferrer';
  expect(links).toEqual([
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`, rel],
    ['X', `https://x.com/intent/post?text=${title}&url=${url}`, rel],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${url}`, rel],
    ['WhatsApp', `https://wa.me/?text=${title}%20${url}`, rel],
    ['Email', `mailto:?subject=${title}&body=${url}`, rel],
  ]);
  await share.scrollIntoViewIfNeeded();
  await share.getByRole('link', { name: 'Facebook' }).hover();

  // One press takes the whole address, with no script and no leave to use the clipboard.
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
  await share.getByText(address, { exact: true }).click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(address);
  await page.keyboard.press('ControlOrMeta+C');
  if (browserName === 'chromium') {
    await context.grantPermissions(['clipboard-read']);
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(address);
  }
  expect(requests.filter((asked) => new URL(asked).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
});

test('older and newer lead through every story once, and related ones are those most alike', async ({
  request,
}) => {
  const html = async (path: string) => (await request.get(path)).text();
  const seen: string[] = [];
  let here: string | undefined = `${BASE}news/${newestFirst(POSTS)[0]?.id}/`;
  while (here && !seen.includes(here)) {
    seen.push(here);
    const text = await html(here);
    const older: string | undefined = /<a href="([^"]+)" rel="prev"/.exec(text)?.[1];
    const newer = /<a href="([^"]+)" rel="next"/.exec(text)?.[1];
    expect(newer, here).toBe(seen.at(-2));
    here = older;
  }
  expect([...seen].sort()).toEqual(POSTS.map(({ id }) => `${BASE}news/${id}/`).sort());

  const like = relatedIn(POSTS);
  for (const post of POSTS.slice(0, 4)) {
    const related = (await html(`${BASE}news/${post.id}/`)).split('>Related</h2>')[1] ?? '';
    const shown = [...related.matchAll(/href="[^"]*\/news\/([^"/]+)\/"/g)].map(([, id]) => id);
    expect(shown, post.id).toEqual(like(post).map(({ id }) => id));
  }
});
