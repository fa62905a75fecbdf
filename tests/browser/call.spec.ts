import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/questions/answers.ts';
import { builtSite, serve } from '../built-site.ts';
import { HARBOUR_BY_EMAIL } from '../operators.ts';
import { faultsByAxe } from './axe.ts';
import { faultsForEveryone } from './everyone.ts';
import { harbourSite, receiverBeside } from './harbour.ts';
import { claimant } from './people.ts';
import { keepInTab } from './tab.ts';

const BUILDING = 600_000;
const NOT_STOPPED = 'Firefox driven this way runs script all the same';
const LONG_WORDS = 'Please ring me about a data breach.';

/** In this tab, as if the person had just answered. */
async function haveAnswered(page: Page, address: string, more: Answers = {}): Promise<void> {
  await page.goto(`${address}/404.html`);
  await keepInTab(page, { answers: { ...claimant('rolfe-v-veale-wasbrough-vizards'), ...more } });
}

async function expectNoFaults(page: Page): Promise<void> {
  expect(await faultsForEveryone(page)).toEqual([]);
  expect(await faultsByAxe(page)).toEqual([]);
}

test('a copy that takes no calls offers none', async ({ page }) => {
  expect((await page.goto('/call/'))?.status()).toBe(404);
  await page.goto('/about/');
  await expect(page.getByRole('link', { name: /call/i })).toHaveCount(0);
});

test.describe('by email', () => {
  let site: Awaited<ReturnType<typeof serve>>;

  test.beforeAll(async () => {
    test.setTimeout(BUILDING);
    site = await serve(await builtSite({ name: 'by-email', settings: HARBOUR_BY_EMAIL }));
  });
  test.afterAll(() => site.stop());

  test('the message is written here, and goes to the person’s own mail program', async ({ page }) => {
    await haveAnswered(page, site.address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.address}/call/`);
    const message = page.getByLabel(/exactly as it will read/);
    await expect(message).toHaveValue(/\[your name\]/);
    await page.getByLabel('Your name', { exact: true }).fill('Ada “Countess” Lovelace');
    await page.getByLabel('A phone number that is safe to ring').fill('01632 960 001');
    await page.getByLabel('Best time to ring').selectOption('In the morning');
    await page.getByLabel('What it is about').fill('A & B = £5?');
    const whole = await message.inputValue();
    expect(whole).toBe(
      `${LONG_WORDS}\n\nName: Ada “Countess” Lovelace\nPhone: 01632 960 001\nBest time: In the morning\n\nA & B = £5?`,
    );

    const link = page.getByRole('link', { name: 'Open it in your mail program' });
    const to = new URL((await link.getAttribute('href')) ?? '');
    expect([to.protocol, to.pathname]).toEqual(['mailto:', 'calls@harbour.example']);
    expect(to.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(whole);

    await page
      .getByLabel(/^Depth|^How much/)
      .first()
      .check();
    const withAnswer = await message.inputValue();
    expect(withAnswer.startsWith(`${whole}\n\nMy answers on Harbour Advice:\n`)).toBe(true);
    expect(withAnswer.split('\n')).toHaveLength(whole.split('\n').length + 3);
    expect(requests.filter((address) => !address.startsWith(site.address))).toEqual([]);
  });

  test('the page has no fault that axe can find, and serves everyone', async ({ page }) => {
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/call/`);
    await page.getByRole('button', { name: 'Tick all of them' }).click();
    await expectNoFaults(page);
  });

  test('there is a quick way out where someone may be in danger', async ({ page }) => {
    await page.route('https://www.bbc.co.uk/weather', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/call/`);
    await expect(page.getByText('Send some of your answers too?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Exit this page' })).toHaveCount(0);
    await haveAnswered(page, site.address, { data: ['protected'] });
    await page.goto(`${site.address}/call/`);
    await expect(page.getByRole('button', { name: 'Exit this page' })).toBeInViewport();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goto(`${site.address}/404.html`);
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('there is an address and a message to begin with', async ({ page, browserName }) => {
      test.skip(browserName === 'firefox', NOT_STOPPED);
      await page.goto(`${site.address}/call/`);
      await expect(page.getByRole('link', { name: 'calls@harbour.example' })).toHaveAttribute(
        'href',
        /^mailto:calls@harbour\.example\?/,
      );
      await expect(page.getByText(LONG_WORDS)).toBeVisible();
    });
  });
});

test.describe('by form', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let receiver: string;
  let folder: string;

  test.beforeAll(async ({ baseURL }) => {
    test.setTimeout(BUILDING);
    receiver = receiverBeside(baseURL);
    folder = await harbourSite(receiver);
    site = await serve(folder);
  });
  test.afterAll(() => site.stop());

  /** A name of its own for each test and engine, so that each finds its own message. */
  async function person(page: Page): Promise<string> {
    const name = `Zoë O’Neil ${test.info().testId} ${test.info().project.name} ${test.info().retry}`;
    await page.request.put(`${receiver}/site/${encodeURIComponent(name)}`, { data: site.address });
    return name;
  }
  async function receivedFrom(page: Page, name: string): Promise<Record<string, string>[]> {
    return (await page.request.get(`${receiver}/received/${encodeURIComponent(name)}`)).json();
  }
  async function fillIn(page: Page, name: string): Promise<void> {
    await page.getByLabel('Your name (required)').fill(name);
    await page.getByLabel('A phone number that is safe to ring (required)').fill('+44 (0)1632 960-001');
    await page.getByLabel(/^I agree/).check();
  }
  const ask = (page: Page) => page.getByRole('button', { name: 'Ask for a call' }).click();

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });
      test.skip(({ browserName }) => browserName === 'firefox' && !javaScriptEnabled, NOT_STOPPED);

      test('sends what was filled in, no answer, and says that it arrived', async ({ page }) => {
        const name = await person(page);
        if (javaScriptEnabled) await haveAnswered(page, site.address);
        await page.goto(`${site.address}/call/`);
        await fillIn(page, name);
        await page.getByLabel('Your email address').fill('zoe@example.com');
        await page.getByLabel('Best time to ring').selectOption('In the afternoon');
        await page.getByLabel('What it is about').fill('Letters & “files”\nat £5');
        await ask(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'Thank you. Your message has arrived',
        );
        await expect(page).toHaveURL(`${site.address}/call/thank-you/`);
        expect(await receivedFrom(page, name)).toEqual([
          {
            name,
            phone: '+44 (0)1632 960-001',
            email: 'zoe@example.com',
            time: 'In the afternoon',
            message: 'Letters & “files”\r\nat £5',
            website: '',
            consent: 'yes',
          },
        ]);
      });

      test('goes nowhere without a name, a number and consent', async ({ page }) => {
        await page.goto(`${site.address}/call/`);
        const name = await person(page);
        await ask(page);
        await page.getByLabel('Your name (required)').fill(name);
        await ask(page);
        await page.getByLabel(/^A phone number/).fill('ring me');
        await page.getByLabel(/^I agree/).check();
        await ask(page);
        await expect(page).toHaveURL(`${site.address}/call/`);
        expect(await receivedFrom(page, name)).toEqual([]);
      });
    });
  }

  test('asks for each required thing by name, ticks nothing for the person, and says what they may do', async ({
    page,
  }) => {
    const name = await person(page);
    await page.goto(`${site.address}/call/`);
    await expect(page.getByLabel(/^I agree that the Harbour Advice Centre/)).not.toBeChecked();
    await expect(page.getByLabel(/\(required\)/)).toHaveCount(3);
    for (const [field, id] of [
      [page.getByLabel('Your name (required)'), 'name'],
      [page.getByLabel('A phone number that is safe to ring (required)'), 'phone'],
    ] as const) {
      await fillIn(page, name);
      await field.fill('');
      await ask(page);
      await expect(page.locator('input:invalid')).toHaveAttribute('id', id);
    }
    await fillIn(page, name);
    await page.getByLabel(/^I agree/).uncheck();
    await ask(page);
    await expect(page.locator('input:invalid')).toHaveAttribute('id', 'consent');
    await page.getByLabel(/^I agree/).check();
    await page.getByLabel('Your email address').fill('zoe at example');
    await ask(page);
    await expect(page.locator('input:invalid')).toHaveAttribute('id', 'email');
    expect(await receivedFrom(page, name)).toEqual([]);

    const notice = page.getByRole('region', { name: 'What happens to what you send' });
    await expect(notice).toContainText('You have the right to object');
    await expect(notice).toContainText('They keep it for six months.');
    for (const [link, href] of [
      ['help@harbour.example', 'mailto:help@harbour.example'],
      ['their own privacy notice', 'https://harbour.example/privacy'],
    ] as const) {
      await expect(notice.getByRole('link', { name: link })).toHaveAttribute('href', href);
    }

    // Nobody comes to the trap by sight, by Tab or by ear.
    const trap = page.locator('#website');
    await expect(trap).not.toBeInViewport();
    await expect(page.getByRole('textbox', { name: 'Leave this empty' })).toHaveCount(0);
    await page.getByLabel('What it is about').focus();
    await page.keyboard.press('Tab');
    await expect(trap).not.toBeFocused();
  });

  test('sends the answers that were ticked, exactly as they were shown', async ({ page }) => {
    const name = await person(page);
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/call/`);
    await fillIn(page, name);
    const shown = page.getByLabel('This is exactly what will be sent with your number');
    await expect(shown).toHaveCount(0);
    await page.getByLabel(/^Result, in the pounds of/).check();
    await page.locator('fieldset').getByRole('checkbox').first().check();
    const words = await shown.inputValue();
    expect(words.split('\n')).toHaveLength(2);
    await ask(page);
    await expect(page).toHaveURL(`${site.address}/call/thank-you/`);
    const [message] = await receivedFrom(page, name);
    expect(message?.answers?.replaceAll('\r\n', '\n')).toBe(words);
    expect(words).toMatch(/Claims like this have mostly ended/);
  });

  test('can have its ticks taken back before it is sent', async ({ page }) => {
    const name = await person(page);
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/call/`);
    await fillIn(page, name);
    await page.getByRole('button', { name: 'Tick all of them' }).click();
    await page.getByRole('button', { name: 'Tick none' }).click();
    await ask(page);
    await expect(page).toHaveURL(`${site.address}/call/thank-you/`);
    expect(Object.keys((await receivedFrom(page, name))[0] ?? {})).not.toContain('answers');
  });

  test('is thanked and not kept when a program filled in the trap', async ({ page }) => {
    const name = await person(page);
    await page.goto(`${site.address}/call/`);
    await fillIn(page, name);
    await page.locator('#website').evaluate((field) => {
      (field as HTMLInputElement).value = 'https://spam.example';
    });
    await ask(page);
    await expect(page).toHaveURL(`${site.address}/call/thank-you/`);
    expect(await receivedFrom(page, name)).toEqual([]);
  });

  test('says so when it did not arrive, and loses nothing', async ({ page, browserName }) => {
    const name = await person(page);
    await page.goto(`${site.address}/call/`);
    await fillIn(page, name);
    await page.getByLabel('What it is about').fill('the store is full');
    await ask(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your message did not arrive');
    expect(await receivedFrom(page, name)).toEqual([]);
    if (browserName === 'firefox') return; // Driven this way it does not bring back what a form held.
    await page.goBack();
    await expect(page.getByLabel('Your name (required)')).toHaveValue(name);
  });

  test('is offered beside a result, and nowhere says it is another’s', async ({ page }) => {
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/estimate/#/result`);
    await page.getByRole('link', { name: 'Ask them to ring you' }).click();
    await expect(page).toHaveURL(`${site.address}/call/`);
    await expect(page.getByText('Regulated by the Board of Harbours, number 12345.').first()).toBeVisible();
  });

  test('may be sent from its own page alone', async ({ page }) => {
    const policyOf = async (path: string) => {
      await page.goto(site.address + path);
      return page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    };
    expect(await policyOf('/call/')).toContain(`form-action 'self' ${receiver}/call;`);
    for (const path of ['/', '/estimate/', '/privacy/', '/call/thank-you/']) {
      expect(await policyOf(path), path).toContain("form-action 'none'");
    }
  });

  test('has no fault that axe can find, and serves everyone', async ({ page }) => {
    await haveAnswered(page, site.address);
    await page.goto(`${site.address}/call/`);
    await page.getByRole('button', { name: 'Tick all of them' }).click();
    await expectNoFaults(page);
    for (const part of ['thank-you', 'not-sent']) {
      expect(existsSync(join(folder, 'call', part, 'index.html'))).toBe(true);
      await page.goto(`${site.address}/call/${part}/`);
      await expectNoFaults(page);
    }
  });
});
