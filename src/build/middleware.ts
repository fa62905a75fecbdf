import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { site } from '../operator/site.ts';
import { finishedPage } from './finished-page.ts';

declare global {
  /** The folder that is built, written in by `finished-pages.ts`. */
  const BUILT_INTO: string;
}

const receiver = site.callBack.mode === 'form' ? site.callBack.action : undefined;

/** The scripts of the site by their names. Many pages share one, so each is read once. */
const scripts = new Map<string, string>();

function scriptOf(name: string): string {
  const script = scripts.get(name) ?? readFileSync(join(BUILT_INTO, '_astro', name), 'utf8');
  scripts.set(name, script);
  return script;
}

/** Makes each page ready to be served, before it is written: to read and write it again would take longer than that. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = url.pathname.slice(1);
  return new Response(finishedPage(await response.text(), page, { scriptOf, receiver }), response);
};
