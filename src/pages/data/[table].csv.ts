import type { APIContext } from 'astro';
import { TABLES } from '../../open-data/files.ts';

export function getStaticPaths() {
  return Object.keys(TABLES).map((table) => ({ params: { table } }));
}

/** The decided cases and the other outcomes as tables for spreadsheets. */
export function GET({ params }: APIContext) {
  return new Response(TABLES[params.table as keyof typeof TABLES](), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
