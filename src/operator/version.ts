import { readFileSync } from 'node:fs';

/** The release this build is of, from package.json. */
export const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
