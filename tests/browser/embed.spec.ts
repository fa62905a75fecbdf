import { expect, type Page, test } from '@playwright/test';
import { serve } from '../built-site.ts';

const SLUG = 'crown-prosecution-service-fined-over-lost-interview-discs';
/**
 * Another host by name, so that the browser counts the frame as another site's and keeps its store apart. Firefox
 * driven this way cannot click inside such a frame, so there the newsroom is only another port.
 */
const NEWSROOM: Readonly<Record<string, string>> = { chromium: '127.0.0.1' };

/** The snippet as the page for newsrooms gives it, for another story and from where the tests run. */
async function snippet(page: Page, baseURL: string, slug = SLUG): Promise<{ frame: string; script: string }> {
  await page.goto('/embed/');
  const [frame = '', script = ''] = await page.locator('pre code').allTextContents();
  const from = (/src="([^"]+)"/.exec(script)?.[1] ?? '').replace('/embed.js', '');
  return {
    frame: frame.replace(/src="[^"]+"/, `src="${baseURL}embed/${slug}/"`),
    script: script.replace(from, baseURL.replace(/\/$/, '')),
  };
}

/** A newsroom's page in another place, with what it was told to paste. */
async function openNewsroom(page: Page, baseURL: string | undefined, withScript: boolean, slug = SLUG) {
  const { frame, script } = await snippet(page, baseURL ?? '', slug);
  const newsroom = await serve(
    {
      page: `<!doctype html><html lang="en"><head><title>The Daily Harbour</title><link rel="icon" href="data:,"></head>
        <body><h1>Our story</h1><p>Words.</p>${frame}<p>More words.</p>${withScript ? script : ''}</body></html>`,
    },
    NEWSROOM[test.info().project.name],
  );
  await page.goto(newsroom.address);
  return { newsroom, frame: page.frameLocator('iframe') };
}
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

test('works as pasted, alone, and asks for nothing but our own files', async ({ page, baseURL }) => {
  const asked: { url: string; referer: string | undefined }[] = [];
  const { newsroom, frame } = await openNewsroom(page, baseURL, false);
  page.on('request', (request) => asked.push({ url: request.url(), referer: request.headers().referer }));
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.reload();
  await expect(frame.getByText('This is from our story about Crown Prosecution Service')).toBeVisible();
  await frame.getByRole('button', { name: 'Use these answers' }).click();
  await expect(frame.getByRole('group', { name: 'Whose information was it?' })).toBeVisible();
  expect(await heightOf(page)).toBe(900);

  const elsewhere = asked.filter(
    ({ url }) => !url.startsWith(`${baseURL}`) && !url.startsWith(newsroom.address),
  );
  expect(elsewhere).toEqual([]);
  for (const { url, referer } of asked.filter(({ url }) => url.startsWith(`${baseURL}embed/`))) {
    expect(referer, url).toBeUndefined();
  }
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(page.url()).toBe(`${newsroom.address}/`);
  newsroom.stop();
});

test('is kept apart from the page around it', async ({ page, baseURL }) => {
  const { newsroom, frame } = await openNewsroom(page, baseURL, true);
  await frame.getByRole('button', { name: 'Use these answers' }).click();
  const read = await page.evaluate(() => {
    try {
      return document.querySelector('iframe')?.contentWindow?.sessionStorage.length ?? null;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(read).toBe('SecurityError');
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull();
  newsroom.stop();
});

test('grows and shrinks with the script, which obeys the frame alone', async ({ page, baseURL }) => {
  const { newsroom, frame } = await openNewsroom(page, baseURL, true);
  const inner = () =>
    frame.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect(frame.getByText('This is from our story about')).toBeVisible();
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThan(8);
  const atStart = await heightOf(page);
  await frame.getByRole('button', { name: 'Use these answers' }).click();
  await expect(frame.getByRole('button', { name: 'Mine', exact: true })).toBeVisible();
  await expect.poll(() => heightOf(page)).not.toBe(atStart);
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThan(8);

  // On a phone nothing is cut off at the side, and the frame is as tall as its words now run.
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(async () => Math.abs((await heightOf(page)) - (await inner()))).toBeLessThan(8);
  const sideways = await frame.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(sideways).toBe(0);

  const before = await heightOf(page);
  await page.evaluate(() => {
    postMessage({ amends: 'height', height: 5 }, '*');
    const other = document.createElement('iframe');
    other.srcdoc = '<script>parent.postMessage({ amends: "height", height: 5 }, "*")</script>';
    document.body.append(other);
    return new Promise((done) => {
      other.onload = () => setTimeout(done, 0);
    });
  });
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((element) => element.clientHeight),
  ).toBeGreaterThan(100);
  expect(before).toBeGreaterThan(100);
  newsroom.stop();
});

test('opens its links in a tab that cannot reach back', async ({ page, context, baseURL }) => {
  const { newsroom, frame } = await openNewsroom(page, baseURL, true);
  for (const link of ['Crown Prosecution Service', 'Privacy']) {
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: link, exact: true }).click();
    const tab = await opened;
    await tab.waitForLoadState();
    expect(tab.url().startsWith(`${baseURL}`)).toBe(true);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }
  expect(page.url()).toBe(`${newsroom.address}/`);
  await expect(frame.getByRole('button', { name: 'Use these answers' })).toBeVisible();
  newsroom.stop();
});

test('goes on in memory where the browser refuses it a store', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (self === top) return;
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const { newsroom, frame } = await openNewsroom(page, baseURL, true);
  await frame.getByRole('button', { name: 'Use these answers' }).click();
  await expect(frame.getByText('This browser does not let us keep answers')).toBeVisible();
  newsroom.stop();
});

test('does not claim to hide a page it cannot close', async ({ page, context, baseURL }) => {
  const { newsroom, frame } = await openNewsroom(page, baseURL, true);
  await frame.getByRole('button', { name: 'Use these answers' }).click();
  await expect(frame.getByText('We cannot close the page around this one')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Exit this page' })).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'in a tab of its own', exact: true }).click();
  const tab = await opened;
  await expect(tab.getByText('This is from our story about')).toBeVisible();
  await tab.close();
  await frame.getByRole('button', { name: 'Delete my answers' }).click();
  await expect(frame.getByText('We cannot close the page around this one')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Use these answers' })).toBeVisible();
  newsroom.stop();
});

test('is kept out of search engines and the list of pages', async ({ page, request }) => {
  await page.goto(`/embed/${SLUG}/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  const listed = await (await request.get('./sitemap-0.xml')).text();
  expect(listed).not.toContain(`/embed/${SLUG}/`);
  expect(listed).toContain('/embed/</loc>');
});
