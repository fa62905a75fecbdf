import type { Block, Finding } from './finding.ts';

const PEOPLE =
  'people|persons|patients|customers|staff|officers|employees|workers|members|applicants|pupils|students|clients|users|claimants|families|households|postmasters|women|men|children|victims|witnesses|residents|drivers|prisoners|savers|donors|complainants';
const THINGS = 'files|records|accounts|incidents|emails|letters|documents|breaches|claims|complaints|discs';
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const NUMBERS = new RegExp(`\\b${NUMBER}\\b`, 'g');
const SCALE = '(?:\\s?(?:million|billion|thousand|m|bn|k)\\b)?';
const FIGURE = new RegExp(
  [
    `[£€$]\\s?(${NUMBER})(${SCALE})`,
    `\\b(${NUMBER})(${SCALE}) (?:\\w+ )?(?:${PEOPLE}|${THINGS})\\b`,
    `\\b(${NUMBER})()(?:\\s?%| per ?cent\\b)`,
  ].join('|'),
  'gi',
);
const TIMES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

/** A figure as it is written, its value, and how far it may be from the exact one: "£1.2 million" is rounded. */
type Figure = { readonly written: string; readonly value: number; readonly within: number };

function exact(number: string): number {
  return Number(number.replaceAll(',', ''));
}

function figure(written: string, number: string, scale: string): Figure {
  const times = TIMES[scale.trim().toLowerCase()];
  if (times === undefined) return { written, value: exact(number), within: 0 };
  const decimals = number.split('.')[1]?.length ?? 0;
  return { written, value: exact(number) * times, within: (times / 10 ** decimals) * 0.5 };
}

/** The sums of money, counts of people and things, and shares in a text. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map(([written, ...found]) => {
    const at = found.findIndex((number) => number !== undefined);
    return figure(written.trim(), found[at] ?? '0', found[at + 1] ?? '');
  });
}

/** Every number that a record states: as a number, as a figure in its words, or in a note beside a figure. */
export function statedIn(record: unknown): Set<number> {
  const stated = new Set<number>();
  const gather = (given: unknown, key = ''): void => {
    if (typeof given === 'number') stated.add(given);
    else if (typeof given === 'string') {
      for (const { value } of figuresIn(given)) stated.add(value);
      if (key === 'note') for (const [number] of given.matchAll(NUMBERS)) stated.add(exact(number));
    } else if (Array.isArray(given)) for (const inner of given) gather(inner);
    else if (given !== null && typeof given === 'object') {
      for (const [name, inner] of Object.entries(given)) gather(inner, name);
    }
  };
  gather(record);
  return stated;
}

/** A link, or words that say it is no real figure. */
const SOURCED = /(?<!!)\[[^\]]+\]\([^\s)]+\)|made-up figure/;

const CURE = 'Link to the source in the same paragraph, or state the figure in the front matter.';

/** Figures in a paragraph that has no link, and that the file's own sourced facts do not state. */
export function unsourcedIn(file: string, blocks: readonly Block[], stated: ReadonlySet<number>): Finding[] {
  return blocks
    .filter(({ text }) => !SOURCED.test(text))
    .flatMap(({ text, line }) =>
      figuresIn(text)
        .filter(({ value, within }) => ![...stated].some((number) => Math.abs(number - value) <= within))
        .map(({ written }) => ({
          file,
          line,
          problem: `gives “${written}” without a source.`,
          cure: CURE,
        })),
    );
}

/** The figures of every paragraph that has a source. */
export function sourcedIn(blocks: readonly Block[]): Set<number> {
  return new Set(
    blocks
      .filter(({ text }) => SOURCED.test(text))
      .flatMap(({ text }) => figuresIn(text).map(({ value }) => value)),
  );
}
