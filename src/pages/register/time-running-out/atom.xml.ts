import { atom } from '../../../news/feeds.ts';
import { answerRunningOut } from '../../../news/running-out-feed.ts';

/** Breaches whose time runs out within a year, as Atom. */
export const GET = answerRunningOut('atom.xml', 'application/atom+xml; charset=utf-8', atom);
