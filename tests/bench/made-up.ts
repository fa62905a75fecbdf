import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

type Front = Record<string, unknown>;

function read(folder: string): { name: string; front: Front; body: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return { name, front: parse(front) as Front, body };
    });
}

/** Puts `count` made-up posts where the real ones were. */
export function makePosts(folder: string, count: number): void {
  const real = readdirSync(folder).filter((name) => name.endsWith('.md'));
  addPosts(folder, count);
  for (const name of real) rmSync(join(folder, name));
}

/** Puts `count` made-up posts beside the real ones: real text, under other names, organisations and dates. */
export function addPosts(folder: string, count: number): void {
  const real = read(folder);
  for (let index = 0; index < count; index += 1) {
    const { front, body } = real[index % real.length] as (typeof real)[number];
    const published = new Date(Date.UTC(2018, 0, 1) + index * 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const breach = { ...(front.breach as Front), organisation: `Organisation ${index % 400}` };
    const changed = { ...front, title: `Made-up breach number ${index}`, firstPublished: published, breach };
    writeFileSync(
      join(folder, `made-up-breach-${index}.md`),
      `---\n${stringify(changed, { defaultStringType: 'QUOTE_DOUBLE' })}---\n${body}\n\nThis is number ${index}.\n`,
    );
  }
}

/** Puts one post more where made-up ones are, and answers its file. */
export function addPost(folder: string): string {
  const [last = ''] = readdirSync(folder).sort().reverse();
  const text = readFileSync(join(folder, last), 'utf8');
  const file = join(folder, 'one-breach-more.md');
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: "One made-up breach more"'));
  return file;
}

/** Leaves `count` cases in a copy of the project: those that a story or a page names and some others, or all and copies under other names. */
export function makeCases(project: string, count: number): void {
  const folder = join(project, 'content/cases');
  const naming = globSync('{content/{news,law},src/{pages,site/parts}}/**/*.{md,yaml,astro}', {
    cwd: project,
  })
    .map((file) => readFileSync(join(project, file), 'utf8'))
    .join('\n');
  const isNamed = (name: string) => naming.includes(name.replace(/\.\w+$/, ''));
  const real = readdirSync(folder)
    .filter((name) => /\.ya?ml$|\.md$|\.json$/.test(name))
    .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)) || (one < other ? -1 : 1));
  for (const name of real.slice(count)) rmSync(join(folder, name));
  for (let index = real.length; index < count; index += 1) {
    const name = real[index % real.length] as string;
    writeFileSync(
      join(folder, name.replace(/(\.\w+)$/, `-copy-${index}$1`)),
      readFileSync(join(folder, name), 'utf8'),
    );
  }
}
