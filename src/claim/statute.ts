import type { Day } from '../calendar/day.ts';
import { earliest, latest } from '../calendar/when.ts';
import { type Circumstances, isLawEnforcement } from './circumstances.ts';

/** Which statute a claim over data rests on; `old-or-new` where the day decides and is not known. */
export type Statute = 'uk-gdpr' | 'law-enforcement' | 'act-of-1998' | 'old-or-new' | 'depends';

/** The first day of the GDPR and of the Data Protection Act 2018. Source: content/law/changes.yaml, `gdpr`. */
const NEW_LAW_FROM: Day = '2018-05-25';
/** Later than any day a person can name, so that a date given counts in full. */
const NO_LIMIT: Day = '9999-12-31';

/** The one value that forum, time notes and letters share. */
export function statuteOf(circumstances: Circumstances): Statute {
  const { happened, responsible } = circumstances;
  const first = happened && earliest(happened);
  if (happened && first !== undefined && first < NEW_LAW_FROM) {
    return latest(happened, NO_LIMIT) < NEW_LAW_FROM ? 'act-of-1998' : 'old-or-new';
  }
  if (isLawEnforcement(circumstances)) return 'law-enforcement';
  return responsible === 'court' || responsible === 'unknown' || responsible === undefined
    ? 'depends'
    : 'uk-gdpr';
}
