import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = Extract<NonNullable<SatteriProcessorOptions['mdastPlugins']>[number], { name: string }>;
type Place = { readonly fileURL: URL | undefined };

/** Where a link in a story may lead: another page of ours, another site, a letter, a telephone. */
const MAY_LEAD_TO = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|\.{1,2}\/|#)/i;

function refuse(place: Place, problem: string, cure: string): never {
  const file = place.fileURL ? relative(process.cwd(), fileURLToPath(place.fileURL)) : 'A text';
  throw new Error(`${file} ${problem} ${cure}`);
}

function checkAddress(url: string, place: Place): void {
  if (MAY_LEAD_TO.test(url)) return;
  refuse(place, `holds the address "${url}".`, 'Begin it with https://, mailto:, tel:, / or #.');
}

/** Text and links only. A build stops where a story or a guide holds HTML, or an address that would run something. */
export const plainMarkdown: Plugin = {
  name: 'plain-markdown',
  html({ value }, place) {
    refuse(place, `holds HTML: ${value.split('\n')[0]}`, 'Write it in Markdown.');
  },
  link: ({ url }, place) => checkAddress(url, place),
  image: ({ url }, place) => checkAddress(url, place),
  definition: ({ url }, place) => checkAddress(url, place),
};
