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
      { value: 'england', label: 'England', short: 'England' },
      { value: 'wales', label: 'Wales', short: 'Wales' },
      {
        value: 'england-wales',
        label: 'England or Wales, not sure which',
        short: 'England and Wales',
      },
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
    id: 'age-then',
    part: 'claim',
    asks: 'years',
    name: 'Age then',
    text: 'If the person was under 18 when it happened: how old were they?',
    hint: 'In whole years, from 0 to 17. Leave it empty for an adult, or if you do not know.',
    why: 'Someone who was a child then mostly has longer to claim.',
    askWhen: { whose: { anyOf: ['mine', 'someone-i-act-for'] } },
    least: 0,
    most: 17,
    optional: true,
  },
  {
    id: 'capacity',
    part: 'claim',
    asks: 'one',
    name: 'Who decides',
    text: 'Can this person decide about a claim for themselves?',
    hint: 'Think of when it happened, and of today. An illness, an injury or a learning disability can make it impossible.',
    why: 'Time can stand still for someone who cannot decide, and a court must then approve what is paid.',
    askWhen: { whose: { anyOf: ['someone-i-act-for'] } },
    options: [
      { value: 'lacks', label: 'No, or not when it happened', short: 'cannot decide for themselves' },
      { value: 'has', label: 'Yes, then and now', short: 'decides for themselves' },
      { value: 'unknown', label: 'I don’t know', short: 'whether they can decide is not known' },
    ],
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
      {
        value: 'care-home',
        label: 'A care home or a carer who comes to the home',
        hint: 'We count private care too, to be careful',
        short: 'a care provider',
      },
      { value: 'school', label: 'A school or college', short: 'a school' },
      { value: 'university', label: 'A university', short: 'a university' },
      {
        value: 'landlord',
        label: 'A landlord or a housing association',
        hint: 'Choose this for a council that lets you your home',
        short: 'a landlord',
      },
      {
        value: 'government',
        label: 'A government department or another public body',
        short: 'a public body',
      },
      {
        value: 'employer',
        label: 'My employer, or one I had',
        hint: 'If you work for a public body, choose that body instead',
        short: 'an employer',
      },
      { value: 'bank', label: 'A bank or an insurer', short: 'a bank' },
      { value: 'pension', label: 'A pension scheme or pension firm', short: 'a pension scheme' },
      {
        value: 'credit-agency',
        label: 'A credit reference agency',
        hint: 'A firm that keeps credit records',
        short: 'a credit reference agency',
      },
      { value: 'phone-company', label: 'A phone or internet company', short: 'a phone company' },
      { value: 'energy', label: 'A gas or electricity company', short: 'an energy company' },
      { value: 'solicitor', label: 'A solicitor or law firm', short: 'a law firm' },
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
    why: 'Each of these changes what to do next. Taking money or signing something can end a claim.',
    options: [
      { value: 'complained', label: 'Complained to the organisation', short: 'complained' },
      {
        value: 'no-reply',
        label: 'Had no answer to a complaint or a request',
        short: 'no answer yet',
      },
      { value: 'refused', label: 'Been refused by the organisation', short: 'refused' },
      { value: 'offered', label: 'Been offered money', short: 'money offered' },
      {
        value: 'offered-monitoring',
        label: 'Been offered credit watching or another service',
        short: 'credit watching offered',
      },
      {
        value: 'police-involved',
        label: 'Told the police, or they are looking into it',
        short: 'police involved',
      },
      {
        value: 'regulator-involved',
        label: 'Told the regulator, or it is looking into it',
        hint: 'The Information Commission, until September 2026 the ICO',
        short: 'regulator involved',
      },
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
    .filter((question) => !(question.asks === 'years' && question.optional))
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
