import { jsonFeed } from '../../../news/feeds.ts';
import { answerRunningOut } from '../../../news/running-out-feed.ts';

/** Breaches whose time runs out within a year, as JSON Feed 1.1. */
export const GET = answerRunningOut('feed.json', 'application/feed+json', jsonFeed);
