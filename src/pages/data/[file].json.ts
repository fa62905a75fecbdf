import type { APIContext } from 'astro';
import { FILES, type FileName } from '../../open-data/about.ts';
import { openData } from '../../open-data/files.ts';
import { at } from '../../operator/base.ts';

export function getStaticPaths() {
  return FILES.map((file) => ({ params: { file } }));
}

/** The decided cases, the other outcomes and the scorecard, for others to check and build on. */
export function GET({ params, site }: APIContext) {
  const addressOf = (path: string) => new URL(at(`data/${path}`), site).href;
  return Response.json(openData(params.file as FileName, addressOf));
}
