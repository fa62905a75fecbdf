import type { RemedyNation } from '../../remedies/remedy.ts';

export const NATION_IN_WORDS: Readonly<Record<RemedyNation, string>> = {
  england: 'England',
  wales: 'Wales',
  'england-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  uk: 'All of the UK',
};
