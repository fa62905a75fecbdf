import { chooseOperator, type Site } from './operator.ts';

/** Who runs this copy: these settings, or those in the file that SITE_OPERATOR names. `operator.ts` says what each is. */
export const site: Site = chooseOperator(
  {
    name: 'Amends',
    wordmark: 'amends',
    operator: 'its contributors',
    funding: 'We take no money from law firms or claims companies. We ask none of readers.',
    callBack: { mode: 'none' },
  },
  process.env.SITE_OPERATOR,
);
