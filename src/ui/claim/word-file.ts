import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '../../claim/letters/letter.ts';

/** Twentieths of a point. */
const SPACE_AFTER = 160;
/** Half points. */
const TEXT_SIZE = 23;

/** A Word file of a letter, made on this device. */
export function wordFile(title: string, blocks: readonly Block[]): Promise<Blob> {
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Arial', size: TEXT_SIZE } } } },
    sections: [{ children: blocks.flatMap(paragraphs) }],
  });
  return Packer.toBlob(file);
}

function paragraphs(block: Block): Paragraph[] {
  if (block.kind === 'list') {
    return block.points.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  }
  if (block.kind === 'heading') {
    return [
      new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: { after: SPACE_AFTER } }),
    ];
  }
  const runs = block.text
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
  return [new Paragraph({ children: runs, spacing: { before: SPACE_AFTER, after: SPACE_AFTER } })];
}
