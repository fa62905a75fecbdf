import type { Block } from '../../claim/letters/letter.ts';

/** Prints blocks alone: the styles hide the rest of the page while the paper is in it. */
export function printPaper(title: string, blocks: readonly Block[]): void {
  const paper = document.createElement('div');
  paper.className = 'letter-paper one-page';
  paper.append(element('h1', title), ...blocks.map(blockElement));
  document.body.append(paper);
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}

function blockElement(block: Block): HTMLElement {
  if (block.kind === 'heading') return element('h2', block.text);
  if (block.kind === 'paragraph') return element('p', block.text);
  const list = document.createElement('ul');
  list.append(...block.points.map((point) => element('li', point)));
  return list;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
