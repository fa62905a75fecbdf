import { clean } from '../../calendar/clean.ts';
import type { Block, Letter } from '../../claim/letters/letter.ts';

const POINT = /^- /;

/**
 * The blocks of a letter that was edited as text: parts between empty lines; lines that begin with "- " are points;
 * a heading is a line the letter itself wrote in capitals, and gets its own spelling back.
 */
export function blocksOfText(text: string, { blocks }: Letter): readonly Block[] {
  const headings = new Map(
    blocks.filter(({ kind }) => kind === 'heading').map((block) => [headingText(block).toUpperCase(), block]),
  );
  return clean(text)
    .split(/\n\s*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '')
    .flatMap((part) => headings.get(part) ?? blocksOfPart(part));
}

function headingText(block: Block): string {
  return block.kind === 'heading' ? block.text : '';
}

/** Lines of points together, and the lines between them as paragraphs. */
function blocksOfPart(part: string): Block[] {
  const blocks: Block[] = [];
  for (const line of part.split('\n')) {
    const last = blocks.at(-1);
    const isPoint = POINT.test(line);
    if (isPoint && last?.kind === 'list') {
      blocks[blocks.length - 1] = { kind: 'list', points: [...last.points, line.replace(POINT, '')] };
    } else if (isPoint) blocks.push({ kind: 'list', points: [line.replace(POINT, '')] });
    else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text}\n${line}` };
    } else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** The places in square brackets that are still to be written, each once, by name. */
export function gapsIn(text: string): readonly string[] {
  const gaps = text.match(/\[[^\]\n]*[^\]\s][^\]\n]*\]/g) ?? [];
  return [...new Set(gaps.map((gap) => gap.slice(1, -1).trim()))];
}
