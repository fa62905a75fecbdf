import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { z } from 'astro/zod';
import { check } from '../records/faults.ts';

/** One thing a writer is asked for: by a flag of this name, or on the terminal. */
export type Prompt = {
  readonly name: string;
  readonly ask: string;
  /** The field it fills, which says what is allowed. */
  readonly field: z.ZodType;
  /** What was typed, as the field takes it; the text itself where left out. */
  readonly from?: (text: string) => unknown;
  /** Whether it is asked, from what was given before it; always where left out. */
  readonly when?: (given: Given) => boolean;
};

export type Given = Readonly<Record<string, unknown>>;

/** What cannot be used, with what is allowed. */
export class PromptFault extends Error {}

/** "police, phone" as the two words. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** "(police, council)": what may be answered. */
export function oneOf(values: readonly string[]): string {
  return `(${values.join(', ')})`;
}

/** "£1,250" as a number; null where nothing was typed. */
export function poundsOrNull(text: string): number | null {
  return text === '' ? null : Number(text.replace(/^£|,/g, ''));
}

function readOne({ field, from }: Prompt, text: string): { value: unknown } | { fault: string } {
  const value = from ? from(text.trim()) : text.trim();
  const checked = check(value, field);
  return 'record' in checked
    ? { value }
    : { fault: checked.faults.map(({ message }) => message).join(', and ') };
}

function flagsIn(prompts: readonly Prompt[], words: readonly string[]): Record<string, string> {
  try {
    const options = Object.fromEntries(prompts.map(({ name }) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...words], options }).values as Record<string, string>;
  } catch (error) {
    const flags = prompts.map(({ name }) => `--${name}`).join(' ');
    throw new PromptFault(`${(error as Error).message}\nThe flags are: ${flags}`);
  }
}

function isOpen({ name, when }: Prompt, given: Given): boolean {
  return !(name in given) && (when?.(given) ?? true);
}

async function onTerminal(prompts: readonly Prompt[], given: Record<string, unknown>): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string) =>
    terminal.question(question).catch(() => {
      throw new PromptFault('\nStopped. Nothing was written.');
    });
  for (const prompt of prompts) {
    while (isOpen(prompt, given)) {
      const reading = readOne(prompt, await ask(`${prompt.ask}\n> `));
      if ('value' in reading) given[prompt.name] = reading.value;
      else console.error(`That ${reading.fault}.`);
    }
  }
  terminal.close();
}

function keep(prompt: Prompt, text: string, given: Record<string, unknown>): void {
  const reading = readOne(prompt, text);
  if ('fault' in reading) {
    const said = reading.fault.includes(JSON.stringify(text)) ? '' : ` (given: "${text}")`;
    throw new PromptFault(`--${prompt.name} ${reading.fault}${said}`);
  }
  given[prompt.name] = reading.value;
}

function fromLines(prompts: readonly Prompt[], text: string, given: Record<string, unknown>): void {
  const lines = text.split(/\r?\n/);
  for (const prompt of prompts) if (isOpen(prompt, given)) keep(prompt, lines.shift() ?? '', given);
}

/** Flags first; what they leave out is asked on the terminal, or read from `input`, a line for each. */
export async function askAll(
  prompts: readonly Prompt[],
  words: readonly string[],
  input: (() => string) | undefined,
): Promise<Given> {
  const given: Record<string, unknown> = {};
  const flags = flagsIn(prompts, words);
  for (const prompt of prompts) {
    const text = flags[prompt.name];
    if (text !== undefined) keep(prompt, text, given);
  }
  if (!prompts.some((prompt) => isOpen(prompt, given))) return given;
  if (input) fromLines(prompts, input(), given);
  else await onTerminal(prompts, given);
  return given;
}
