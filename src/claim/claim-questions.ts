import type { Condition } from '../questions/question.ts';
import type { Circumstances, ClaimQuestion } from './circumstances.ts';

/* What decides whether a claim is in time, and where it goes. Ids and option values are fixed: links hold them. */
export const claimQuestions = [
  {
    id: 'nation',
    part: 'claim',
    asks: 'one',
    name: 'Nation',
    text: 'Where in the UK did this happen?',
    hint: 'If that is hard to say, choose where the organisation is.',
    why: 'The courts, the fees and the time you have differ between the nations.',
    options: [
      { value: 'england-wales', label: 'England or Wales', short: 'England and Wales' },
      { value: 'scotland', label: 'Scotland', short: 'Scotland' },
      { value: 'northern-ireland', label: 'Northern Ireland', short: 'Northern Ireland' },
      { value: 'elsewhere', label: 'Outside the UK', short: 'outside the UK' },
      { value: 'unknown', label: 'I don’t know', short: 'nation not known' },
    ],
  },
  {
    id: 'whose',
    part: 'claim',
    asks: 'one',
    name: 'Whose information',
    text: 'Whose information was it?',
    why: 'Only some people can claim for someone else, and children may have longer.',
    options: [
      { value: 'mine', label: 'Mine', short: 'your own' },
      {
        value: 'my-child',
        label: 'My child’s',
        hint: 'A child who is under 18 today',
        short: 'your child’s',
      },
      {
        value: 'someone-i-act-for',
        label: 'Someone I act for',
        hint: 'Because the law or a court lets you, or because they asked you to',
        short: 'someone you act for',
      },
      { value: 'died', label: 'Someone who has died', short: 'someone who has died' },
    ],
  },
  {
    id: 'child-age',
    part: 'claim',
    asks: 'years',
    name: 'Child’s age',
    text: 'How old is your child today?',
    hint: 'In whole years, from 0 to 17.',
    why: 'In most of the UK, the time to claim starts when a child turns 18.',
    askWhen: { whose: { anyOf: ['my-child'] } },
    least: 0,
    most: 17,
  },
  {
    id: 'responsible',
    part: 'claim',
    asks: 'one',
    name: 'Who was responsible',
    text: 'Who had the information and let it go?',
    hint: 'Choose the one you trusted with it, even if another firm made the mistake.',
    why: 'Police and prosecutors have their own part of the law. Public bodies can also be sued under the Human Rights Act.',
    options: [
      { value: 'police', label: 'The police', short: 'the police' },
      {
        value: 'prosecutor',
        label: 'A prosecutor',
        hint: 'The CPS, the Procurator Fiscal or the PPS',
        short: 'prosecutors',
      },
      { value: 'court', label: 'A court or tribunal', short: 'a court' },
      {
        value: 'health',
        label: 'The NHS, a doctor or a hospital',
        hint: 'We count private care too, to be careful',
        short: 'a health service',
      },
      { value: 'council', label: 'A council', hint: 'This takes in social services', short: 'a council' },
      { value: 'school', label: 'A school, college or university', short: 'a school' },
      {
        value: 'government',
        label: 'A government department or another public body',
        short: 'a public body',
      },
      {
        value: 'employer',
        label: 'My employer',
        hint: 'If you work for a public body, choose that body instead',
        short: 'an employer',
      },
      { value: 'bank', label: 'A bank, insurer or pension firm', short: 'a bank' },
      { value: 'company', label: 'Another company', short: 'a company' },
      { value: 'media', label: 'A newspaper, a broadcaster or a website', short: 'the media' },
      { value: 'charity', label: 'A charity or a club', short: 'a charity' },
      { value: 'private-person', label: 'A private person', short: 'a private person' },
      { value: 'unknown', label: 'I don’t know', short: 'who it was is not known' },
    ],
  },
  {
    id: 'happened',
    part: 'claim',
    asks: 'when',
    goesOn: true,
    name: 'When it happened',
    text: 'When did it happen?',
    hint: 'A day, a month or a year will do. If it went on for a while, say when it started.',
    why: 'The time to claim nearly always counts from here. When we are not sure, we count from the earliest day it can have been.',
  },
  {
    id: 'found-out',
    part: 'claim',
    asks: 'when',
    name: 'When you found out',
    text: 'When did you find out?',
    hint: 'A day, a month or a year will do.',
    why: 'Many people think the time starts here. Mostly it does not, and we show the difference.',
  },
  {
    id: 'already',
    part: 'claim',
    asks: 'many',
    name: 'Done already',
    text: 'Have you already done any of these?',
    hint: 'Choose all that apply.',
    why: 'Taking money or signing something can end a claim.',
    options: [
      { value: 'accepted-money', label: 'Taken money for it', short: 'money taken' },
      {
        value: 'signed',
        label: 'Signed something about it',
        hint: 'With the organisation, a law firm or a claims company',
        short: 'something signed',
      },
      { value: 'started-claim', label: 'Started a claim', short: 'a claim started' },
      { value: 'none', label: 'None of these', short: 'nothing done yet', alone: true },
    ],
  },
] as const satisfies readonly ClaimQuestion[];

export type ClaimQuestionId = (typeof claimQuestions)[number]['id'];

/** The claim questions that are asked, given what was said so far. */
export function claimQuestionsFor(circumstances: Circumstances): readonly ClaimQuestion[] {
  const all: readonly ClaimQuestion[] = claimQuestions;
  return all.filter((question) => holds(question.askWhen, circumstances));
}

/** Ids of the claim questions that are asked and have no answer, in asking order. */
export function claimMissing(circumstances: Circumstances): readonly ClaimQuestionId[] {
  return claimQuestionsFor(circumstances)
    .map(({ id }) => id as ClaimQuestionId)
    .filter((id) => circumstances[id] === undefined);
}

function holds(condition: Condition | undefined, circumstances: Circumstances): boolean {
  return Object.entries(condition ?? {}).every(([id, wanted]) => {
    const answer = circumstances[id as ClaimQuestionId];
    if (typeof answer !== 'string') return false;
    return 'anyOf' in wanted ? wanted.anyOf.includes(answer) : !wanted.anyBut.includes(answer);
  });
}
