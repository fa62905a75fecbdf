import { type Answer, type Answers, isAnswered, settle } from './answers.ts';
import { allQuestions } from './list.ts';
import type { Bare, BreachQuestion, ChoiceQuestion } from './question.ts';
import type { QuestionId } from './questions.ts';
import { faultOf } from './read-answers.ts';

/*
 * Answers as a short text for the end of an address: `1.piece.piece~check`. A piece is the code of a question and
 * the codes of its options, or a sum in pounds. A code is made from the id, so that the order of the lists may
 * change and a link still means what it meant. The version goes up when a code or this form changes.
 */
const VERSION = '1';
const CODES = 36 ** 2;
const CHECKS = 36 ** 3;
/** Longer than any link of ours: past it we do not look. */
const LONGEST = 1000;
const NONE = '-';

export type LinkReading =
  | { readonly kind: 'not-ours' }
  /** Made by a later version of this page. What its codes mean cannot be known, so nothing is kept. */
  | { readonly kind: 'future' }
  | {
      readonly kind: 'read';
      readonly answers: Answers;
      /** The questions whose answer was refused. */
      readonly refused: readonly string[];
      /** Whether pieces were refused that name no question we know. */
      readonly strange: boolean;
      /** Whether the link ends as it was made. */
      readonly whole: boolean;
    };

export function answersInLink(answers: Answers): string {
  const settled = settle(answers);
  const pieces = allQuestions
    .filter((question) => settled[question.id as QuestionId] !== undefined && isAnswered(question, settled))
    .map((question) => pieceOf(question, settled[question.id as QuestionId] as Answer));
  const body = [VERSION, ...pieces].join('.');
  return `${body}~${checkOf(body)}`;
}

/** Never throws, whatever the text. Each piece stands or falls alone. */
export function readLink(text: string): LinkReading {
  const version = /^(\d{1,4})\./.exec(text)?.[1];
  if (version === undefined || text.length > LONGEST) return { kind: 'not-ours' };
  if (Number(version) > Number(VERSION)) return { kind: 'future' };
  if (version !== VERSION) return { kind: 'not-ours' };
  const [body = '', check] = text.split('~');
  const whole = check === checkOf(body);
  const pieces = body.split('.').slice(1);
  // Nothing says that the last piece of a link that was cut is all there.
  const last = check === undefined ? pieces.pop() : undefined;
  return readPieces(pieces, last, whole);
}

function readPieces(pieces: readonly string[], cut: string | undefined, whole: boolean): LinkReading {
  const read: Partial<Record<QuestionId, Answer>> = {};
  const refused = new Set<string>();
  let strange = cut !== undefined && questionOf(cut) === undefined;
  const broken = cut === undefined ? undefined : questionOf(cut);
  if (broken) refused.add(broken.id);
  for (const piece of pieces) {
    const question = questionOf(piece);
    const value = question && answerIn(question, piece.slice(2), whole);
    if (!question) strange = true;
    else if (value === undefined || read[question.id as QuestionId] !== undefined) refused.add(question.id);
    else read[question.id as QuestionId] = value;
  }
  const answers = settle(read);
  for (const question of allQuestions) {
    const id = question.id as QuestionId;
    if (read[id] !== undefined && answers[id] === undefined) refused.add(id);
  }
  return { kind: 'read', answers, refused: [...refused], strange, whole };
}

function pieceOf(question: Bare<BreachQuestion>, answer: Answer): string {
  if (typeof answer === 'number') return codeOf(question.id) + Math.round(answer).toString(36);
  const options = typeof answer === 'string' ? [answer] : answer;
  return codeOf(question.id) + (options.length === 0 ? NONE : options.map(codeOf).join(''));
}

function questionOf(piece: string): Bare<BreachQuestion> | undefined {
  return allQuestions.find(({ id }) => codeOf(id) === piece.slice(0, 2));
}

function answerIn(question: Bare<BreachQuestion>, codes: string, whole: boolean): Answer | undefined {
  // Any digits are a sum, so one is believed only where nothing was changed.
  if (question.asks === 'pounds') return whole ? fitting(question, poundsIn(codes)) : undefined;
  const options = optionsIn(question, codes);
  if (!options) return undefined;
  if (question.asks === 'one') return options.length === 1 ? options[0] : undefined;
  return options.length > 0 || question.none !== undefined ? fitting(question, options) : undefined;
}

function poundsIn(digits: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(digits) ? Number.parseInt(digits, 36) : undefined;
}

function optionsIn(question: Bare<ChoiceQuestion>, codes: string): string[] | undefined {
  if (codes === NONE) return [];
  const pairs = codes.match(/../g);
  if (!pairs || codes.length % 2 !== 0) return undefined;
  const options = pairs.map((pair) => question.options.find(({ value }) => codeOf(value) === pair)?.value);
  return options.every((option) => option !== undefined) ? options : undefined;
}

function fitting(question: Bare<BreachQuestion>, value: Answer | undefined): Answer | undefined {
  return value === undefined || faultOf(question, value) !== undefined ? undefined : value;
}

/** Two characters for an id. A test holds that no two in one list are alike. */
export function codeOf(id: string): string {
  return inCharacters((hash(id) >>> 8) % CODES, 2);
}

function checkOf(body: string): string {
  return inCharacters(hash(body) % CHECKS, 3);
}

function inCharacters(number: number, length: number): string {
  return number.toString(36).padStart(length, '0');
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193);
  }
  return hashed >>> 0;
}
