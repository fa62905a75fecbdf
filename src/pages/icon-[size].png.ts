import type { InferGetStaticParamsType } from 'astro';
import { ICON_SIZES, iconPng } from '../site/parts/icon.ts';

export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) } }));
}

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export function GET({ params }: { params: Params }) {
  return new Response(new Uint8Array(iconPng(Number(params.size))), {
    headers: { 'content-type': 'image/png' },
  });
}
