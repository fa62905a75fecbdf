import { readFileSync } from 'node:fs';
import type { DecidedCase } from '../../src/estimate/cases.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { chosen } from '../../src/questions/chosen.ts';

type Ranges = Readonly<Record<string, readonly [number, number]>>;
type Calculator = { readonly id: string; readonly lookup?: Ranges } & Partial<Factors>;
type Factors = { readonly base: Record<string, number>; readonly mult: Record<string, number> };

/** The public calculators as they were published; how answers become their inputs is told in the file itself. */
export const calculators: readonly Calculator[] = JSON.parse(
  readFileSync(new URL('./calculators.json', import.meta.url), 'utf8'),
).calculators;

const SPECIAL = [
  'health',
  'mental-health',
  'sexual-life',
  'intimate-images',
  'sexual-offence',
  'victim-witness',
  'offences',
  'immigration',
  'safeguarding',
  'beliefs-origin',
  'protected',
  'family-children',
];
const DISTRESS: Readonly<Record<string, string>> = {
  none: 'none',
  annoyance: 'mild',
  worry: 'mild',
  unknown: 'moderate',
  distress: 'moderate',
  severe: 'severe',
};

function distressOf(answers: Answers): string {
  if (['mild', 'moderate', 'severe'].includes(String(answers.diagnosis))) return 'psychiatric';
  return DISTRESS[String(answers.distress)] ?? 'moderate';
}

function kindOf(answers: Answers): string {
  const data = chosen(answers, 'data');
  if (data.some((option) => SPECIAL.includes(option))) return 'special';
  return data.includes('finance') ? 'financial' : 'contact';
}

/** What a calculator says of a case, in pounds of the case's own date. */
export function peerRange(calculator: Calculator, { answers }: DecidedCase): readonly [number, number] {
  const distress = distressOf(answers);
  const kind = kindOf(answers);
  if (calculator.base && calculator.mult) {
    const low = (calculator.base[distress] ?? 0) * (calculator.mult[kind] ?? 0) * 1.2;
    return [low, low * 1.5];
  }
  const lookup = calculator.lookup ?? {};
  const found =
    (distress === 'psychiatric' ? lookup.psychiatric : undefined) ??
    lookup[`${kind}+${distress}`] ??
    lookup[kind] ??
    lookup[distress];
  if (!found) throw new Error(`calculators.json: ${calculator.id} has no range for ${kind}, ${distress}`);
  return found;
}
