import { rss } from '../../../news/feeds.ts';
import { answerRunningOut } from '../../../news/running-out-feed.ts';

/** Breaches whose time runs out within a year, as RSS 2.0. */
export const GET = answerRunningOut('feed.xml', 'application/rss+xml; charset=utf-8', rss);
