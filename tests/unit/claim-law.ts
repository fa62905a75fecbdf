import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Law } from '../../src/claim/law.ts';

function list(name: string): never {
  return parse(readFileSync(`content/law/${name}.yaml`, 'utf8')) as never;
}

/** The law as the files hold it. */
export const law: Law = {
  limits: list('limits'),
  fees: list('fees'),
  tracks: list('tracks'),
  brackets: list('psychiatric-brackets'),
  rights: list('rights'),
  changes: list('changes'),
  help: list('help'),
};

export const TODAY = '2026-11-22';
