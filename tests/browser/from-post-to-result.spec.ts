import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unfold } from './groups.ts';
import { answerAll, answerOne, takeNothingOfStory, watchRequests } from './journey.ts';
import { DRIVER } from './people.ts';
import { seeRange } from './result.ts';
import { keptInTab } from './tab.ts';

const posts = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
/** As many as show that the way is open: the schema of a story holds its facts to the questions. */
const WALKED = 6;
const everyNth = Math.ceil(posts.length / WALKED);

for (const [index, slug] of posts.filter((_, index) => index % everyNth === 0).entries()) {
  test(`a reader gets from a story to a band, story ${index + 1}`, async ({ page, baseURL }) => {
    test.info().annotations.push({ type: 'story', description: slug });
    const requests = watchRequests(page);
    await page.goto(`./news/${slug}/`);
    await page.getByRole('link', { name: 'See what a claim like this could be worth' }).first().click();
    await takeNothingOfStory(page);
    await answerAll(page, DRIVER);
    await page.getByRole('button', { name: 'See the result' }).click();
    await expect(page.locator('.result h1')).toBeFocused();
    await seeRange(page);
    await expect(page.getByText('Back to our story')).toBeVisible();
    const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
  });
}

const CPS = './estimate/#breach=crown-prosecution-service-fined-over-lost-interview-discs';

test('a breach’s facts are one page, named as the story’s, and each can be left out', async ({ page }) => {
  await page.goto(CPS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this what happened?');
  await expect(page.getByText('This is from our story about')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(
    await page.getByRole('checkbox').count(),
  );
  await page.getByLabel(/^What it was about: Being a victim/).uncheck();
  await page.getByRole('button', { name: 'Use these answers' }).click();
  const { answers } = (await keptInTab(page)) ?? {};
  expect(answers).toMatchObject({ depth: 'file', duration: 'years' });
  expect(answers).not.toHaveProperty('data');
  await answerOne(page, 'whose', {});
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was the information about?');
  await expect(page.getByText('Filled in from our story about')).toBeVisible();
  const suggested = page.getByLabel('Being a victim, a witness or an informant', { exact: true });
  await expect(suggested).toBeChecked();
  await expect(suggested, 'its group is open').toBeVisible();
  await unfold(page);
  await page.getByLabel('Physical health').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page, 'what the story answered is not asked again').toHaveURL(/#\/known$/);
});

test('the questions can be answered without what the story says', async ({ page }) => {
  await page.goto(CPS);
  await page.getByRole('button', { name: 'Start without them' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await keptInTab(page)).toBeNull();
});

test('a link to a breach that does not exist says so and loses nothing', async ({ page }) => {
  await page.goto('./estimate/#breach=no-such-breach');
  await expect(page.getByRole('alert')).toContainText('could not open');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?');
});
