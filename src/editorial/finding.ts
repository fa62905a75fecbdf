/** Something an editor must look at: where it is, what is wrong, and what would put it right. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly cure: string;
};

export function inWords({ file, line, problem, cure }: Finding): string {
  return `${file}:${line}: ${problem} ${cure}`;
}

/** A paragraph with the table it brings in, a list item or a heading, and the line of the file it begins on. */
export type Block = { readonly text: string; readonly line: number };

/** The body of a Markdown file in blocks. */
export function blocksOf(body: string, firstLine = 1): Block[] {
  const blocks: { text: string; line: number }[] = [];
  let open = false;
  for (const [index, text] of body.split(/\r?\n/).entries()) {
    const begins = /^\s*([-*+]|\d+\.)\s|^#/.test(text);
    const isTable = text.trimStart().startsWith('|');
    const last = blocks.at(-1);
    if (text.trim() === '') open = false;
    else if (last && (isTable || (open && !begins))) last.text += ` ${text.trim()}`;
    else {
      blocks.push({ text: text.trim(), line: firstLine + index });
      open = !text.startsWith('#');
    }
  }
  return blocks;
}
