import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { newCase } from './new-case.ts';
import { newPost } from './new-post.ts';
import { newRemedy } from './new-remedy.ts';
import { newSituation } from './new-situation.ts';
import { askAll, oneOf, PromptFault } from './prompts.ts';
import { type Draft, type Io, writeDraft } from './write-content.ts';

/** Every kind of content that can be begun: its questions, its schema, and how it is written. */
const DRAFTS: ReadonlyMap<string, Draft> = new Map([
  ['post', newPost],
  ['case', newCase],
  ['remedy', newRemedy],
  ['situation', newSituation],
]);
const KINDS = [...DRAFTS.keys()];

/** Which kind was asked for, and where its answers come from: the first line, or the terminal, says where no word does. */
async function kindAsked(word: string | undefined, io: Io): Promise<readonly [string, Io]> {
  if (word) return [word, io];
  const [first = '', ...rest] = io.input?.().split(/\r?\n/) ?? [];
  const field = z.enum(KINDS);
  const { kind } = await askAll(
    [{ name: 'kind', ask: `What do you want to begin? ${oneOf(KINDS)}`, field }],
    [],
    io.input && (() => first),
  );
  return [String(kind), { ...io, input: io.input && (() => rest.join('\n')) }];
}

/** `npm run new`: asks what to begin and a few questions, and writes a draft. `npm run new -- post` begins at once. */
export async function main([word, ...flags]: readonly string[], io: Io): Promise<number> {
  try {
    const [kind, from] = await kindAsked(word, io);
    const draft = DRAFTS.get(kind);
    if (draft) return await writeDraft(draft, flags, from);
    throw new PromptFault('');
  } catch (error) {
    if (!(error instanceof PromptFault)) throw error;
    io.complain(`Say what to begin: ${KINDS.map((kind) => `npm run new -- ${kind}`).join(', or ')}.`);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: '.',
    input: process.stdin.isTTY ? undefined : () => readFileSync(0, 'utf8'),
    say: console.log,
    complain: console.error,
  });
}
