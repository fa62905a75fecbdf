import type { APIContext } from 'astro';
import { registerSchema } from '../../news/register-schema.ts';
import { at } from '../../operator/base.ts';

/** What each field of the register means, as a JSON Schema. */
export function GET({ site }: APIContext) {
  return new Response(JSON.stringify(registerSchema(new URL(at('data/register.schema.json'), site).href)), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
