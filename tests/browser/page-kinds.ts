import { readdirSync } from 'node:fs';

const [story] = readdirSync('content/news').sort();
const [guide] = readdirSync('content/guides').sort();
const named = (file: string | undefined) => file?.replace(/\.md$/, '');

/** The first page of a group that was built: which organisations, years and tags there are follows from the posts. */
function firstBuilt(folder: string): string {
  const [group] = readdirSync(`dist/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!group) throw new Error(`no page was built in ${folder}`);
  return `/${folder}/${group}/`;
}

/** An address of every kind of page. */
export const PAGE_KINDS = [
  '/',
  '/news/',
  `/news/${named(story)}/`,
  ...['news/category', 'news/state', 'news/organisation', 'news/year', 'news/tag'].map(firstBuilt),
  '/news/find/',
  '/register/',
  '/register/page/1/',
  '/register/time-running-out/',
  firstBuilt('register/time-running-out'),
  '/corrections/',
  '/search/',
  '/estimate/',
  '/offer/',
  '/cases/',
  '/cases/driver-v-cps/',
  '/without-a-court/',
  '/without-a-court/police-federation-settlement-2025/',
  '/kinds/',
  '/kinds/snooping/',
  '/situations/',
  '/situations/someone-at-the-surgery-looked/',
  '/method/',
  '/worksheet/',
  '/data/',
  '/law-changes/',
  '/releases/',
  '/help/',
  '/guides/',
  `/guides/${named(guide)}/`,
  '/privacy/',
  '/about/',
  '/accessibility/',
  '/terms/',
  '/this-copy/',
  '/embed/',
  `/embed/${named(story)}/`,
  '/404.html',
  '/offline/',
];

/** Every guide: each has tables of its own. */
export const GUIDES: readonly string[] = readdirSync('content/guides').map(
  (file) => `/guides/${named(file)}/`,
);
