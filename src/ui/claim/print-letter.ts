/** Prints one letter alone: claim.css hides the rest of the page while the paper is in it. */
export function printLetter(text: string): void {
  const paper = document.createElement('div');
  paper.className = 'letter-paper';
  paper.textContent = text;
  document.body.append(paper);
  addEventListener('afterprint', () => paper.remove(), { once: true });
  print();
}
