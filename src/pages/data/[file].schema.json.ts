import type { APIContext } from 'astro';
import { FILES, type FileName } from '../../open-data/about.ts';
import { jsonSchema } from '../../open-data/schemas.ts';

export function getStaticPaths() {
  return FILES.map((file) => ({ params: { file } }));
}

/** What each file of the open data holds, as JSON Schema. */
export function GET({ params }: APIContext) {
  return Response.json(jsonSchema(params.file as FileName));
}
