import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodString, z } from 'astro/zod';
import { stringify } from 'yaml';
import { ContentFault, checkRecord } from '../records/faults.ts';
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

/** What a command reads and where it speaks. */
export type Io = {
  /** The folder that holds content/. */
  readonly root: string;
  /** Answers a line each, where nobody sits at a terminal. */
  readonly input: (() => string) | undefined;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
};

export type Draft = {
  readonly prompts: readonly Prompt[];
  readonly schema: z.ZodType;
  readonly pathOf: (given: Given) => string;
  readonly recordOf: (given: Given) => object;
  /** The file's text, from a record that fits. */
  readonly textOf: (record: object) => string;
  /** What comes after the draft is checked: how to look at it, or what counts it in. */
  readonly next: string;
};

/** Where drafts can be looked at before they are published. */
export const LOOK = 'To look at it: SITE_DRAFTS=show npm run dev';

/** Asks, checks the whole, and writes a draft. Nothing is written over, and nothing that does not fit is written. */
export async function writeDraft(draft: Draft, flags: readonly string[], io: Io): Promise<number> {
  const { prompts, schema, pathOf, recordOf, textOf, next } = draft;
  try {
    const given = await askAll(prompts, flags, io.input);
    const path = pathOf(given);
    if (existsSync(join(io.root, path)))
      throw new PromptFault(`There is already a file ${path}. Choose another name.`);
    const record = recordOf(given);
    checkRecord(path, record, schema);
    writeFileSync(join(io.root, path), textOf(record));
    const last = 'draft' in record ? ', a draft. Finish it,' : '. Finish it, and';
    const out = 'draft' in record ? ', then take out the line "draft"' : '';
    io.say(`Wrote ${path}${last} run "npm run check:content"${out}.`);
    io.say(next);
    return 0;
  } catch (error) {
    if (!(error instanceof PromptFault || error instanceof ContentFault)) throw error;
    io.complain(error.message);
    return 2;
  }
}
