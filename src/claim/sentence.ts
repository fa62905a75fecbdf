import { inWords } from '../calendar/day.ts';
import { inDigits } from '../questions/pounds.ts';
import { figureOf, isSettled, type Law, type Measure, measures, type Sentence, type Source } from './law.ts';

/** One thing a reader should know, with its source. */
export type Point = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Absent where it states no law. */
  readonly source?: Source;
  readonly settled: boolean;
};

/** The words of a sentence of content/law/, its figures filled in, and said to be unchecked where it is. */
export function say(law: Law, id: string): string {
  return textOf(figureOf(law.sentences, id), law);
}

export function pointOf(law: Law, id: string): Point {
  const sentence = figureOf(law.sentences, id);
  const { title = '', source } = sentence;
  const settled = isSettled(sentence) && !sentence.unsettled;
  return { id, title, text: textOf(sentence, law), source, settled };
}

export const TO_BE_CHECKED = '(to be checked)';

function textOf(sentence: Sentence, law: Law): string {
  const text = fill(sentence.text, law);
  return isSettled(sentence) ? text : `${text} ${TO_BE_CHECKED}`;
}

/** Writes a measure where its id stands in braces. */
function fill(text: string, law: Law): string {
  return text.replaceAll(/\{([a-z0-9-]+)\}/g, (_, id: string) => measureInWords(figureOf(measures(law), id)));
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** As it stands in the middle of a sentence. */
export function inMidSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** £10,000; 25 per cent; three months; 30 days; 21 May 2026. */
export function measureInWords({ value, unit }: Pick<Measure, 'value' | 'unit'>): string {
  if (typeof value === 'string') return unit === 'day' ? inWords(value) : value;
  if (unit === 'pounds') return `£${inDigits(value)}`;
  if (unit === 'percent') return `${value} per cent`;
  const number = SMALL[value] ?? inDigits(value);
  if (unit === 'people') return number;
  return `${number} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
