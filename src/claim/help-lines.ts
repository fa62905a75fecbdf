import type { Answers } from '../questions/answers.ts';
import { has } from '../questions/condition.ts';
import { type Danger, dangers } from '../questions/danger.ts';
import { type Circumstances, helpNationsOf } from './circumstances.ts';
import type { Help, HelpNation } from './law.ts';

/** A line as a person needs it: no source, no dates. */
export type HelpLine = Pick<Help, 'id' | 'kind' | 'name' | 'nations' | 'forWhat' | 'phone' | 'text' | 'url'>;

/** Which kind of line a danger calls for, beside those for anyone who wants to talk. */
const LINES_FOR: Readonly<Record<Danger, string>> = {
  'hostile-person': 'safety',
  fear: 'safety',
  secrecy: 'safety',
  abuse: 'safety',
  victim: 'crime',
  witness: 'crime',
  'at-risk-role': 'crime',
  'sexual-violence': 'sexual-violence',
  images: 'images',
};

export const KINDS_WITH_LINES: readonly string[] = [...new Set(['feelings', ...Object.values(LINES_FOR)])];

/** The lines for these answers, the most pressing kind first. An unknown nation leaves none out. */
export function helpLines(
  lines: readonly HelpLine[],
  answers: Answers,
  nations: readonly HelpNation[],
): readonly HelpLine[] {
  const called = dangers(answers).map((danger) => LINES_FOR[danger]);
  const kinds = [...new Set([...called, 'feelings'])];
  const near = lines.filter(
    (line) => nations.length === 0 || line.nations.some((one) => nations.includes(one)),
  );
  return kinds.flatMap((kind) => near.filter((line) => line.kind === kind));
}

/** As many as are seen at once by someone who told of no danger and no severe harm. */
const FEW = 2;
/** By someone who did: of the most pressing kind there is one for each nation. More at once are not read. */
const FEW_PRESSING = 6;

/** The lines to see at once, one of which is for whoever wants to talk, and the rest. */
export function atOnce<Line extends Pick<HelpLine, 'kind'>>(
  lines: readonly Line[],
  answers: Answers,
): { readonly first: readonly Line[]; readonly more: readonly Line[] } {
  const isPressing = dangers(answers).length > 0 || has(answers, 'distress', 'severe', 'distress');
  const few = isPressing ? FEW_PRESSING : FEW;
  const toTalk = lines.find(({ kind }) => kind === 'feelings');
  const others = lines.filter((line) => line !== toTalk).slice(0, toTalk ? few - 1 : few);
  const first = lines.filter((line) => line === toTalk || others.includes(line));
  return { first, more: lines.filter((line) => !first.includes(line)) };
}

/** The nations an answer about the nation takes in; none where it is not known. */
export function nationsOf(nation: unknown): readonly HelpNation[] {
  if (typeof nation !== 'string' || nation === 'unknown') return [];
  return helpNationsOf({ nation: nation as NonNullable<Circumstances['nation']> });
}

/** The digits to dial out of "111, then option 2"; empty where there are none. */
export function dialled(phone: string): string {
  return (phone.match(/^[\d\s]+/)?.[0] ?? '').replaceAll(' ', '');
}
