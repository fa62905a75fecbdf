import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { check, readYaml } from '../records/faults.ts';

const words = z.string({ error: 'must be text' });
const said = words.trim().min(1, 'must not be empty');
const email = z.email({ error: 'must be an email address' });
const address = z.url({ protocol: /^https$/, error: 'must be a full web address that starts with https://' });
const THIS_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//;
/** Where a form may go: encrypted, or to a receiver on this machine while it is being tried. */
const receiver = z
  .string()
  .refine(
    (to) => address.safeParse(to).success || THIS_MACHINE.test(to),
    'must be a full web address that starts with https:// (http:// only on this machine)',
  );

function orEmpty(kind: z.ZodType, message: string) {
  return words.refine((text) => text === '' || kind.safeParse(text).success, message).default('');
}

/** What a person must know before giving their number: UK GDPR, article 13. */
const notice = {
  /** The operator's own privacy notice. */
  privacyNotice: address,
  /** How long the message is kept, as it follows “We keep it for”: "six months". */
  keptFor: said,
  /** When the operator rings, as it follows “We ring”: "on weekdays between 9am and 5pm". */
  rings: said,
};

/** How a reader may ask whoever runs this copy to ring them. */
const callBack = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none') }),
  z.strictObject({ mode: z.literal('email'), to: email, ...notice }),
  z.strictObject({ mode: z.literal('form'), action: receiver, ...notice }),
]);

const person = z.strictObject({
  name: said,
  /** As it follows the name: "editor". */
  role: said,
});

const reviewer = z.strictObject({
  name: said,
  /** As it follows the name: "a solicitor in England". */
  standing: said,
  /** What they read, as it follows “reviewed”: "the guides and the letters". */
  reviewed: said,
  on: z.iso.date({ error: 'must be a day: 2026-11-29' }),
});

const siteSchema = z
  .strictObject({
    name: said,
    /** The name at the top of each page, where it is written differently there. */
    wordmark: words.default(''),
    /** Who runs it, as it follows “is run by”. */
    operator: said,
    /** An email address for corrections, questions and objections; empty where there is none. */
    contact: orEmpty(email, 'must be an email address, or empty'),
    /** What the operator's regulator requires it to say; empty where there is none. */
    regulatorNotice: words.default(''),
    /** Who pays for it, and what the operator gains from readers, in whole sentences. */
    funding: said,
    /** Who writes and checks it; none where nobody is to be named. */
    people: z.array(person).default([]),
    /** Who from outside has reviewed it; left out where nobody has. */
    reviewer: reviewer.optional(),
    /** How a reader complains, and how soon they hear, in whole sentences; empty where it is not said. */
    complaints: words.default(''),
    /** Who serves the pages, and so sees which are asked for; empty where it is not said. */
    host: words.default(''),
    /** Where the code of this copy can be had; empty where it is not said. */
    source: orEmpty(address, 'must be a full web address, or empty'),
    callBack: callBack.default({ mode: 'none' }),
  })
  .refine(({ callBack: { mode }, contact }) => mode === 'none' || contact !== '', {
    path: ['contact'],
    message: 'must be an email address where readers may ask for a call, so that they can object',
  });

/** Who runs this copy. Everything a reader is told about the operator comes from here. */
export type Site = z.output<typeof siteSchema>;
export type Settings = z.input<typeof siteSchema>;
export type CallBack = Site['callBack'];

type Reading = { readonly site: Site } | { readonly faults: readonly string[] };

function read(given: unknown): Reading {
  const checked = check(given, siteSchema);
  if ('record' in checked) return { site: checked.record };
  return {
    faults: checked.faults.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')),
  };
}

/** What is wrong with an operator's settings, a line for each field. */
export function faultsIn(given: unknown): readonly string[] {
  const reading = read(given);
  return 'faults' in reading ? reading.faults : [];
}

function checked(given: unknown, from: string): Site {
  const reading = read(given);
  if ('site' in reading) return reading.site;
  throw new Error(`${from} needs mending:\n${reading.faults.map((fault) => `  ${fault}`).join('\n')}`);
}

function settingsIn(file: string): unknown {
  if (!existsSync(file)) throw new Error(`SITE_OPERATOR names ${file}, and there is no such file.`);
  return readYaml(file, readFileSync(file, 'utf8')).given;
}

/** The settings in the file that SITE_OPERATOR names (YAML or JSON), or those given. */
export function chooseOperator(settings: Settings, file: string | undefined): Site {
  return file ? checked(settingsIn(file), file) : checked(settings, 'src/operator/site.ts');
}
