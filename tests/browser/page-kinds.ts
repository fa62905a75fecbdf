import { readdirSync } from 'node:fs';

const [story] = readdirSync('content/news').sort();
const [guide] = readdirSync('content/guides').sort();
const named = (file: string | undefined) => file?.replace(/\.md$/, '');

/** An address of every kind of page. */
export const PAGE_KINDS = [
  '/',
  '/news/',
  `/news/${named(story)}/`,
  '/estimate/',
  '/cases/',
  '/cases/driver-v-cps/',
  '/method/',
  '/worksheet/',
  '/help/',
  '/guides/',
  `/guides/${named(guide)}/`,
  '/privacy/',
  '/about/',
  '/accessibility/',
  '/terms/',
  '/404.html',
] as const;
