import { type Answers, chosen } from '../questions/answers.ts';
import type { Help, HelpNation } from './law.ts';

/** A line as a person needs it: no source, no dates. */
export type HelpLine = Pick<Help, 'id' | 'kind' | 'name' | 'nations' | 'forWhat' | 'phone' | 'text' | 'url'>;

/** Which kinds of line an answer calls for, beside those for anyone who wants to talk. */
const CALLED_FOR: readonly { kind: string; id: string; options: readonly string[] }[] = [
  { kind: 'safety', id: 'data', options: ['protected', 'safeguarding'] },
  { kind: 'safety', id: 'recipients', options: ['hostile'] },
  { kind: 'safety', id: 'effects', options: ['safety-fear', 'moved', 'harassed'] },
  { kind: 'crime', id: 'data', options: ['victim-witness'] },
  { kind: 'crime', id: 'vulnerable', options: ['victim'] },
  { kind: 'sexual-violence', id: 'data', options: ['sexual-offence'] },
  { kind: 'images', id: 'data', options: ['intimate-images'] },
];

export const KINDS_WITH_LINES: readonly string[] = ['feelings', ...CALLED_FOR.map(({ kind }) => kind)];

/** The lines for these answers, the most pressing kind first. An unknown nation leaves none out. */
export function helpLines(
  lines: readonly HelpLine[],
  answers: Answers,
  nations: readonly HelpNation[],
): readonly HelpLine[] {
  const called = CALLED_FOR.filter(({ id, options }) =>
    chosen(answers, id).some((option) => options.includes(option)),
  ).map(({ kind }) => kind);
  const kinds = [...new Set([...called, 'feelings'])];
  const near = lines.filter(
    (line) => nations.length === 0 || line.nations.some((one) => nations.includes(one)),
  );
  return kinds.flatMap((kind) => near.filter((line) => line.kind === kind));
}

/** The nations an answer about the nation takes in; none where it is not known. */
export function nationsOf(nation: unknown): readonly HelpNation[] {
  if (nation === 'england-wales') return ['england', 'wales'];
  return nation === 'scotland' || nation === 'northern-ireland' ? [nation] : [];
}

/** The digits to dial out of "111, then option 2"; empty where there are none. */
export function dialled(phone: string): string {
  return (phone.match(/^[\d\s]+/)?.[0] ?? '').replaceAll(' ', '');
}
