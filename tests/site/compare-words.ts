import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/*
 * `npm test -- words BEFORE`: what each page of the built site says, beside what it said in another built folder. Prints
 * each page that came, went or says something else, with the first words that differ. A change of code should differ nowhere.
 */
const [before, after = 'dist'] = process.argv.slice(2);
if (!before || !existsSync(join(before, 'index.html'))) {
  console.error('Say which built folder to compare with: npm test -- words ../before/dist');
  process.exit(2);
}

/** What a reader can come to read: words, names for screen readers, pictures’ words; no script, style or address. */
function wordsOf(html: string): string[] {
  const words: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, { title, alt, content, 'aria-label': label, name: meta }) {
      if (name === 'script' || name === 'style') silent += 1;
      words.push(...[title, alt, label, meta === 'description' ? content : ''].map((text) => text ?? ''));
    },
    ontext(text) {
      if (silent === 0) words.push(text);
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') silent -= 1;
    },
  });
  parser.end(html);
  return words.join(' ').split(/\s+/).filter(Boolean);
}

const pagesIn = (folder: string) => new Set(globSync('**/*.html', { cwd: folder }));
const [old, built] = [pagesIn(before), pagesIn(after)];
let differ = 0;
for (const page of [...old.union(built)].sort()) {
  if (!old.has(page) || !built.has(page)) {
    differ += 1;
    console.log(`${page}: ${old.has(page) ? 'is gone' : 'is new'}`);
    continue;
  }
  const [said, says] = [before, after].map((folder) => wordsOf(readFileSync(join(folder, page), 'utf8')));
  const differs = (says ?? []).findIndex((word, index) => word !== said?.[index]);
  if (differs === -1 && said?.length === says?.length) continue;
  const at = differs === -1 ? (says?.length ?? 0) : differs;
  differ += 1;
  const around = (words: readonly string[] = []) => words.slice(Math.max(0, at - 4), at + 8).join(' ');
  console.log(`${page}:\n  before: … ${around(said)} …\n  after:  … ${around(says)} …`);
}
console.log(`${old.union(built).size} pages compared; ${differ} say something else.`);
process.exit(differ === 0 ? 0 : 1);
