import { existsSync, writeFileSync } from 'node:fs';
import type { ZodString } from 'astro/zod';
import { stringify } from 'yaml';
import { ContentFault, checkRecord, type Schema } from '../faults.ts';
import { askAll, type Given, type Prompt, PromptFault } from './prompts.ts';

/** The id of a page, from its title or a case's name: "Reid v Price" is "reid-v-price". */
export function idFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replaceAll('£', '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A field that a page's address is made from. */
export function namesPage(field: ZodString): ZodString {
  return field.refine(
    (text) => idFrom(text) !== '',
    'must have a letter from a to z: the address is made from it',
  );
}

export function yamlOf(record: object): string {
  return stringify(record, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

type Written = {
  readonly prompts: readonly Prompt[];
  readonly schema: Schema<unknown>;
  readonly pathOf: (given: Given) => string;
  readonly recordOf: (given: Given) => object;
  /** The file's text, from a record that fits. */
  readonly textOf: (record: object) => string;
};

/** Asks, checks the whole, and writes a draft. Nothing is written over, and nothing that does not fit is written. */
export async function writeDraft({ prompts, schema, pathOf, recordOf, textOf }: Written): Promise<void> {
  try {
    const given = await askAll(prompts, process.argv.slice(2));
    const path = pathOf(given);
    if (existsSync(path)) throw new PromptFault(`There is already a file ${path}. Choose another name.`);
    const record = recordOf(given);
    checkRecord(path, record, schema);
    writeFileSync(path, textOf(record));
    console.log(
      `Wrote ${path}, a draft. Finish it, run "npm run check:content", then take out the line "draft".`,
    );
    console.log('To look at it: SITE_DRAFTS=show npm run dev');
  } catch (error) {
    if (!(error instanceof PromptFault || error instanceof ContentFault)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
