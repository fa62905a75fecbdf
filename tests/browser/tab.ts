import type { Page } from '@playwright/test';
import { baseFrom } from '../../src/command/under-base.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { keyUnder } from '../../src/session/keeping.ts';

const base = baseFrom(process.env.SITE_BASE);
/** Where a tab keeps its session, and a device a copy of one. */
export const TAB_KEY = keyUnder(base, 'amends');
export const COPY_KEY = keyUnder(base, 'amends-kept');

export type KeptSession = {
  readonly answers?: Answers;
  readonly circumstances?: Readonly<Record<string, unknown>>;
  readonly offer?: Readonly<Record<string, unknown>>;
  readonly breach?: unknown;
};

/** A session as a tab keeps it. */
export function sessionText(session: KeptSession): string {
  return JSON.stringify({
    version: 2,
    answers: {},
    circumstances: {},
    breach: null,
    stamp: null,
    ...session,
  });
}

/** Keeps a session in the tab, which must stand on a page of this site, as if somebody had just answered. */
export async function keepInTab(page: Page, session: KeptSession): Promise<void> {
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    TAB_KEY,
    sessionText(session),
  ] as const);
}

/** The same in every new page of the tab that has no answers yet; whatever else is kept there stays. */
export async function beginWith(page: Page, answers: Answers): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      // The empty page that Firefox begins with has no store.
      if (self.origin === 'null') return;
      const kept = JSON.parse(sessionStorage.getItem(key) ?? text);
      if (Object.keys(kept.answers ?? {}).length === 0) kept.answers = JSON.parse(text).answers;
      sessionStorage.setItem(key, JSON.stringify(kept));
    },
    [TAB_KEY, sessionText({ answers })] as const,
  );
}

export async function keptInTab(page: Page): Promise<Required<KeptSession> | null> {
  return page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? 'null'), TAB_KEY);
}

export async function answersInTab(page: Page): Promise<Answers | undefined> {
  return (await keptInTab(page))?.answers;
}
