import { readLaw } from '../../src/records/law-files.ts';

/** The law as the files hold it. */
export const law = readLaw();

export const TODAY = '2026-11-22';
