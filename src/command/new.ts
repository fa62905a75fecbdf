import { readFileSync } from 'node:fs';
import { newCase } from './new-case.ts';
import { newPost } from './new-post.ts';
import { type Io, writeDraft } from './write-content.ts';

const DRAFTS = new Map([
  ['post', newPost],
  ['case', newCase],
]);

/** `npm run new -- post`: asks a few questions and writes a draft. */
export async function main([kind = '', ...flags]: readonly string[], io: Io): Promise<number> {
  const draft = DRAFTS.get(kind);
  if (draft) return writeDraft(draft, flags, io);
  io.complain(
    `Say what to begin: ${[...DRAFTS.keys()].map((name) => `npm run new -- ${name}`).join(', or ')}.`,
  );
  return 2;
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: '.',
    input: process.stdin.isTTY ? undefined : () => readFileSync(0, 'utf8'),
    say: console.log,
    complain: console.error,
  });
}
