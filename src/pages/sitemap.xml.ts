import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { KINDS } from '../estimate/kinds.ts';
import { correctionsOf } from '../news/corrections.ts';
import { groupPath, groupsOf } from '../news/groups.ts';
import { pagePath, pagesOf, registerPages } from '../news/paging.ts';
import { newestFirst } from '../news/posts.ts';
import { monthPages, monthPath } from '../news/running-out-months.ts';
import { handWritten, type Listed, sitemap } from '../news/sitemap.ts';
import { updatedOn } from '../news/updated.ts';
import { at } from '../operator/base.ts';
import { site as operator } from '../operator/site.ts';
import { builtOn } from '../records/built-on.ts';
import { readSituations } from '../records/content-files.ts';
import { GROUP_KINDS } from '../records/content-schemas.ts';
import { law } from '../records/law.ts';
import { readRemedies } from '../records/remedy-files.ts';

/** Every page that search engines may list. */
export async function GET({ site }: APIContext) {
  const listed = (path: string, changed?: string): Listed => ({
    address: new URL(at(path), site).href,
    ...(changed ? { changed } : {}),
  });
  const posts = newestFirst(await getCollection('news'));
  const groups = GROUP_KINDS.flatMap((kind) => groupsOf(kind, posts));
  const guides = await getCollection('guides');
  const cases = await getCollection('cases');
  const pages = [
    ...handWritten(Object.keys(import.meta.glob('./**/*.astro'))).map((path) => listed(path)),
    ...(operator.callBack.mode === 'none' ? [] : [listed('call/')]),
    ...pagesOf(posts)
      .slice(1)
      .map(({ number }) => listed(pagePath('news/', number))),
    ...registerPages(posts)
      .slice(1)
      .map(({ number }) => listed(pagePath('register/', number))),
    ...pagesOf(correctionsOf(posts))
      .slice(1)
      .map(({ number }) => listed(pagePath('corrections/', number))),
    ...monthPages(posts, law(), builtOn()).map(({ month, number }) => listed(monthPath(month, number))),
    ...groups.flatMap(({ kind, name, posts: gathered }) =>
      pagesOf(gathered).map(({ number }) => listed(pagePath(groupPath(kind, name), number))),
    ),
    ...posts.map((post) => listed(`news/${post.id}/`, updatedOn(post))),
    ...readSituations().map(({ id, lastChecked }) => listed(`situations/${id}/`, lastChecked)),
    ...guides.map(({ id }) => listed(`guides/${id}/`)),
    ...KINDS.map((kind) => listed(`kinds/${kind}/`)),
    ...cases.map(({ id }) => listed(`cases/${id}/`)),
    ...readRemedies().map(({ id }) => listed(`without-a-court/${id}/`)),
  ];
  return new Response(sitemap(pages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
