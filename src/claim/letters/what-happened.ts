import { type Precise, preciseInWords, type When, whenInWords } from '../../calendar/when.ts';
import type { Answers } from '../../questions/answers.ts';
import { chosen } from '../../questions/chosen.ts';
import { SHORT_NAMES } from '../../questions/short-names.ts';
import type { Circumstances } from '../circumstances.ts';
import { capital } from '../sentence.ts';
import { type Block, list, paragraph } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { voice } from './parts.ts';

/** The options of the question `what-happened`. */
export type Happened =
  | 'sent-wrong'
  | 'lost'
  | 'hacked'
  | 'published'
  | 'looked-at'
  | 'recorded'
  | 'wrong-record'
  | 'used-without-asking'
  | 'not-given'
  | 'unsure';

/** Not sure where the person is not, or was not asked. */
export function happenedIn(answers: Answers): Happened {
  return (chosen(answers, 'what-happened')[0] as Happened | undefined) ?? 'unsure';
}

const WHAT: Readonly<Record<Happened, (about: string, whose: string) => string>> = {
  'sent-wrong': (_, whose) => `You sent ${whose} information to somebody who should not have had it.`,
  lost: (_, whose) => `You lost ${whose} information, or left it where others could find it.`,
  hacked: (_, whose) => `Somebody broke into a system that held ${whose} information.`,
  published: (_, whose) => `${capital(whose)} information was published.`,
  'looked-at': (_, whose) => `Somebody with no right to it looked at ${whose} information, or told others.`,
  recorded: (about) => `Somebody watched or recorded ${about}.`,
  'wrong-record': (about) => `You hold, or held, a wrong record about ${about}.`,
  'used-without-asking': (_, whose) =>
    `You used ${whose} information for something that nobody had agreed to.`,
  'not-given': (_, whose) => `I asked you for ${whose} information and did not get it.`,
  unsure: (_, whose) => `${capital(whose)} information was not handled as it should have been.`,
};

/** What happened, when, to whom it went: nothing that was not answered, and nothing that speaks for the other side. */
export function whatHappened(facts: LetterFacts): readonly Block[] {
  const { answers } = facts;
  const { about, whose } = voice(facts);
  const kinds = kindsOfInformation(facts);
  return [
    paragraph(
      WHAT[happenedIn(answers)](about, whose),
      whenItHappened(facts.circumstances),
      whenFoundOut(facts.circumstances),
    ),
    ...(kinds.length > 0 ? [paragraph('The information was about:'), list(kinds)] : []),
    ...(reached(facts).length > 0 ? [paragraph('As far as I know, it reached:'), list(reached(facts))] : []),
    ...sentences([ACCESS[`${answers.access}`]?.(about), CONDUCT[`${answers.conduct}`]?.(about)], answers),
  ];
}

function sentences(known: readonly (string | undefined)[], answers: Answers): readonly Block[] {
  const again = answers.persisted === 'yes' ? 'It happened again, or went on after a complaint.' : undefined;
  const said = [...known, again].filter(Boolean);
  return said.length > 0 ? [paragraph(...said)] : [];
}

const ACCESS: Readonly<Record<string, (about: string) => string>> = {
  possible: () => 'It may have been looked at.',
  seen: () => 'At least one person saw it.',
  misused: (about) => `It was used against ${about}, or for gain.`,
};

const CONDUCT: Readonly<Record<string, (about: string) => string>> = {
  deliberate: () => 'I believe that somebody chose to do this.',
  malicious: (about) => `I believe that somebody did this to hurt ${about} or to profit from it.`,
};

const REACHED: Readonly<Record<string, (about: string) => string>> = {
  trusted: () => 'one or a few people who must keep it private',
  organisation: () => 'another organisation with no right to it',
  insiders: () => 'people who worked for you and had no right to it',
  acquaintances: (about) => `people who know ${about}`,
  'wrong-record-seen': () => 'somebody who saw a wrong record',
  strangers: () => 'strangers',
  'perhaps-hostile': (about) => `somebody who may wish ${about} harm`,
  hostile: (about) => `somebody who wishes ${about} harm`,
  tens: () => 'about ten to fifty people',
  many: () => 'more than fifty people',
  public: () => 'the press or the open internet',
  criminals: () => 'criminals',
};

function reached(facts: LetterFacts): readonly string[] {
  const { about } = voice(facts);
  return chosen(facts.answers, 'recipients').flatMap((one) => REACHED[one]?.(about) ?? []);
}

/** When it happened, as a sentence. Not knowing is said, and the other side is asked. */
export function whenItHappened({ happened }: Circumstances): string {
  if (!happened || happened.kind === 'unknown')
    return 'I do not know when it happened, and ask you to tell me.';
  if (happened.kind === 'known') return `It happened ${onOrIn(happened.date)}.`;
  if (happened.kind === 'between') return `It happened ${whenInWords(happened)}.`;
  return happened.since
    ? `It began ${onOrIn(happened.since)} and is still going on.`
    : 'It is still going on.';
}

export function whenFoundOut({ 'found-out': found }: Circumstances): string | undefined {
  if (found?.kind === 'known') return `I found out ${onOrIn(found.date)}.`;
  return found?.kind === 'between' ? `I found out ${whenInWords(found as When)}.` : undefined;
}

function onOrIn(date: Precise): string {
  return `${date.length === 10 ? 'on' : 'in'} ${preciseInWords(date)}`;
}

/** How options are called in a formal letter, where the questionnaire's short name would not do. */
const IN_A_LETTER: Readonly<Record<string, string>> = {
  protected: 'information kept secret for safety',
  offences: 'an alleged or proved offence',
};

/** The kinds of information, as the questionnaire names them, without "not known". */
export function kindsOfInformation({ answers }: Pick<LetterFacts, 'answers'>): readonly string[] {
  return Object.entries(SHORT_NAMES.data ?? {})
    .filter(([kind]) => kind !== 'unknown' && chosen(answers, 'data').includes(kind))
    .map(([kind, short]) => IN_A_LETTER[kind] ?? short);
}
