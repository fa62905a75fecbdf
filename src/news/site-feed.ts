import { at } from '../operator/base.ts';
import { site } from '../operator/site.ts';
import type { Feed } from './feeds.ts';
import { type Group, groupPath } from './groups.ts';
import { RUNNING_OUT } from './running-out.ts';

type Gathered = Pick<Group, 'kind' | 'name'>;

/** What a feed is called: of all news, or of one group's. */
export function feedTitle(group?: Gathered): string {
  return `${site.name}: news of breaches${group ? `, ${group.name}` : ''}`;
}

/** This site's news, or one group's, as a feed at a path of its own, in addresses that start with where the site lives. */
export function siteFeed(path: string, home: URL | undefined, group?: Gathered): Feed {
  return {
    ...feedAt(path, home),
    title: feedTitle(group),
    description: `Real data breaches in the UK${group ? ` (${group.name})` : ''}, with sources and dates.`,
    page: addressOn(home, group ? groupPath(group.kind, group.name) : 'news/'),
  };
}

export const RUNNING_OUT_TITLE = `${site.name}: time running out`;

/** The breaches whose time runs out within a year of the build. */
export function runningOutFeed(path: string, home: URL | undefined): Feed {
  return {
    ...feedAt(path, home),
    title: RUNNING_OUT_TITLE,
    description:
      'Breaches in the UK whose last safe day to start a claim falls within a year, as each comes up.',
    page: addressOn(home, RUNNING_OUT),
  };
}

function addressOn(home: URL | undefined, path: string): string {
  return new URL(at(path), home).href;
}

function feedAt(path: string, home: URL | undefined) {
  return {
    author: site.name,
    self: addressOn(home, path),
    addressOf: ({ id }: { readonly id: string }) =>
      addressOn(home, id.includes('#') ? `news/${id}` : `news/${id}/`),
  };
}
