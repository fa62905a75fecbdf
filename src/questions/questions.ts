import type { BreachQuestion, ChoiceQuestion, Factor } from './question.ts';

/*
 * The questionnaire in asking order, and the codebook by which decided cases are recorded.
 * Ids and option values are fixed: cases, saved answers, links and outside programs hold them.
 */
const questions = [
  {
    id: 'what-happened',
    part: 'information',
    asks: 'one',
    notAskedYet: true,
    name: 'What happened',
    text: 'What happened?',
    textForChild: 'What happened to your child’s information?',
    hint: 'Choose the one that comes nearest.',
    why: 'It tells us which decided cases are about the same kind of wrong. It adds nothing to the sum.',
    options: [
      { value: 'sent-wrong', label: 'It was sent to the wrong person', short: 'sent to the wrong person' },
      {
        value: 'lost',
        label: 'It was lost, stolen or left where others could find it',
        short: 'lost or left open',
      },
      { value: 'hacked', label: 'A computer system was broken into', short: 'a hack' },
      { value: 'published', label: 'It was published or put online', short: 'published' },
      {
        value: 'looked-at',
        label: 'Someone looked at it, or told others, who had no right to',
        short: 'looked at without the right to',
      },
      {
        value: 'recorded',
        label: 'I was watched, filmed, followed or listened to',
        labelForChild: 'They were watched, filmed, followed or listened to',
        short: 'watched or recorded',
      },
      { value: 'wrong-record', label: 'A record was wrong', short: 'a wrong record' },
      {
        value: 'used-without-asking',
        label: 'It was used for something I had not agreed to',
        labelForChild: 'It was used for something nobody had agreed to',
        hint: 'Such as marketing, or passing it to a firm for its own use',
        short: 'used without asking',
      },
      {
        value: 'not-given',
        label: 'I asked for it and did not get it',
        labelForChild: 'We asked for it and did not get it',
        short: 'asked for and not given',
      },
      { value: 'unsure', label: 'None of these, or not sure', short: 'what happened is not sure' },
    ],
  },
  {
    id: 'how-many',
    part: 'information',
    asks: 'one',
    notAskedYet: true,
    name: 'How many were hit',
    text: 'How many people were hit?',
    textForChild: 'How many people were hit?',
    why: 'No court here has put a sum on a breach that hit thousands. For a few people, courts have.',
    options: [
      {
        value: 'one',
        label: 'Only me',
        labelForChild: 'Only this child, or one family',
        short: 'one person',
      },
      { value: 'few', label: 'A few: about fifty at most', short: 'a few people' },
      { value: 'many', label: 'More than about fifty', short: 'many people' },
      { value: 'unknown', label: 'I don’t know', short: 'how many is not known' },
    ],
  },
  {
    id: 'data',
    part: 'information',
    factor: 'sensitivity',
    asks: 'many',
    name: 'What it was about',
    text: 'What was the information about?',
    textForChild: 'What was your child’s information about?',
    hint: 'Choose all that apply. The letter or email that told you should list them.',
    why: 'Courts have given more for some kinds of information than for others.',
    options: [
      {
        value: 'contact',
        label: 'Your name, email or phone number',
        labelForChild: 'Their name, email or phone number',
        short: 'contact details',
      },
      {
        value: 'home-address',
        label: 'Where you live',
        labelForChild: 'Where they live',
        short: 'a home address',
      },
      {
        value: 'identity',
        label: 'Identity details',
        hint: 'Date of birth, National Insurance number, passport or other identity documents',
        short: 'identity details',
      },
      {
        value: 'finance',
        label: 'Money',
        hint: 'Bank or card details, salary, debts, spending',
        short: 'money matters',
      },
      {
        value: 'work-school',
        label: 'Work or school',
        hint: 'Job, disciplinary or education records',
        short: 'work or school records',
      },
      {
        value: 'family-children',
        label: 'Your children or family life',
        labelForChild: 'Their family life',
        hint: 'This takes in a picture of a child',
        short: 'children or family life',
      },
      {
        value: 'private-life',
        label: 'Everyday private life',
        hint: 'Inside your home, private messages, photographs, diaries',
        short: 'private life',
      },
      {
        value: 'location',
        label: 'Where you were or went',
        labelForChild: 'Where they were or went',
        hint: 'Being tracked, watched or recorded',
        short: 'movements',
      },
      { value: 'health', label: 'Physical health', short: 'physical health' },
      {
        value: 'mental-health',
        label: 'Mental health',
        hint: 'Self-harm and treatment for addiction count here',
        short: 'mental health',
      },
      {
        value: 'sexual-life',
        label: 'Sexual life',
        hint: 'Relationships, orientation, sexual health',
        short: 'sexual life',
      },
      {
        value: 'intimate-images',
        label: 'Intimate images or recordings',
        hint: 'Nudity, sexual activity or an intimate medical procedure',
        short: 'intimate images',
      },
      {
        value: 'beliefs-origin',
        label: 'Ethnic origin, religion, politics or union membership',
        short: 'beliefs or origin',
      },
      { value: 'biometric', label: 'Fingerprints, face or DNA data', short: 'biometric data' },
      {
        value: 'offences',
        label: 'Being suspected, arrested, accused or convicted',
        short: 'a suspected or proved offence',
      },
      {
        value: 'victim-witness',
        label: 'Being a victim, a witness or an informant',
        short: 'being a victim or witness',
      },
      {
        value: 'sexual-offence',
        label: 'Being the victim of a sexual offence',
        short: 'being the victim of a sexual offence',
      },
      {
        value: 'safeguarding',
        label: 'Abuse, care, adoption or domestic violence',
        short: 'abuse, care or adoption',
      },
      { value: 'immigration', label: 'Asylum or immigration status', short: 'immigration status' },
      {
        value: 'protected',
        label: 'Something kept secret to keep you safe',
        labelForChild: 'Something kept secret to keep them safe',
        hint: 'A new address or number, a refuge, a changed name, an undercover role',
        short: 'something secret that kept a person safe',
      },
      { value: 'unknown', label: 'I don’t know', short: 'not known', alone: true },
    ],
  },
  {
    id: 'depth',
    part: 'information',
    factor: 'sensitivity',
    asks: 'one',
    ordered: true,
    name: 'How much of it',
    text: 'How much of your information was there?',
    textForChild: 'How much of your child’s information was there?',
    textWhen: [
      {
        when: { data: { anyOf: ['family-children'] } },
        text: 'How much of your or your family’s information was there?',
      },
    ],
    why: 'A whole file tells more of a life than one line.',
    options: [
      { value: 'mention', label: 'A fact or two, in passing', short: 'a fact or two' },
      { value: 'details', label: 'Several facts, a letter or a form', short: 'several facts' },
      {
        value: 'file',
        label: 'A whole record, recording or history',
        hint: 'Or so much that a private life was laid open',
        short: 'a whole record',
      },
      { value: 'unknown', label: 'I don’t know', short: 'how much is not known' },
    ],
  },
  {
    id: 'known',
    part: 'information',
    factor: 'sensitivity',
    asks: 'one',
    ordered: true,
    name: 'Known before',
    text: 'Was it already known before this happened?',
    why: 'Less is given for facts that were public already.',
    options: [
      { value: 'public', label: 'Nearly all of it was public already', short: 'public already' },
      {
        value: 'partly',
        label: 'Some of it was',
        hint: 'Some was public, or those who got it knew some of it',
        short: 'partly known already',
      },
      { value: 'secret', label: 'No, it was private', short: 'private until then' },
      { value: 'unknown', label: 'I don’t know', short: 'whether it was known is not known' },
    ],
  },
  {
    id: 'recipients',
    part: 'exposure',
    factor: 'exposure',
    asks: 'many',
    name: 'Who got it',
    text: 'Who got the information, or could see it?',
    hint: 'Choose all that apply.',
    why: 'It matters a great deal who has it. One careful stranger is not a newspaper.',
    options: [
      {
        value: 'nobody-known',
        label: 'Nobody outside is known to have it',
        hint: 'It was lost, left open or kept from you, or a record was wrong',
        short: 'nobody known to have it',
        alone: true,
      },
      {
        value: 'trusted',
        label: 'One or a few people who must keep it private',
        hint: 'Or who gave it back or deleted it',
        short: 'people bound to keep it private',
      },
      {
        value: 'organisation',
        label: 'Another company or public body with no right to it',
        short: 'an organisation with no right to it',
      },
      {
        value: 'insiders',
        label: 'Staff or officials with no right to it',
        short: 'staff with no right to it',
      },
      {
        value: 'acquaintances',
        label: 'People who know you',
        labelForChild: 'People who know your child or your family',
        hint: 'Colleagues, neighbours, family, other parents',
        short: 'people who knew the person',
      },
      { value: 'strangers', label: 'A few strangers', short: 'a few strangers' },
      {
        value: 'hostile',
        label: 'Someone who wishes you harm, or whom you were hiding from',
        labelForChild: 'Someone who wishes your child harm, or whom they were hiding from',
        short: 'a hostile person',
      },
      { value: 'many', label: 'More than about fifty people', short: 'more than fifty people' },
      {
        value: 'public',
        label: 'The press, broadcasters or the open internet',
        short: 'the press or the open internet',
      },
      {
        value: 'criminals',
        label: 'Thieves, hackers or a violent group',
        short: 'criminals',
      },
      { value: 'unknown', label: 'I don’t know', short: 'who got it is not known', alone: true },
    ],
  },
  {
    id: 'access',
    part: 'exposure',
    factor: 'exposure',
    asks: 'one',
    ordered: true,
    name: 'Looked at or used',
    text: 'Was it looked at or used?',
    textWhen: [
      {
        when: { recipients: { anyOf: ['hostile'] } },
        text: 'Did the person who wishes you harm, or anyone else, look at it or use it?',
        textForChild: 'Did the person who wishes your child harm, or anyone else, look at it or use it?',
      },
      {
        when: { recipients: { anyOf: ['criminals'] } },
        text: 'Did the people who took it, or anyone else, look at it or use it?',
      },
      {
        when: { recipients: { anyOf: ['nobody-known'] } },
        text: 'Is there any sign that it was looked at or used?',
      },
    ],
    why: 'A lost disc that nobody played is not the same as a message read aloud.',
    options: [
      { value: 'no-sign', label: 'There is no sign of it', short: 'no sign it was seen' },
      { value: 'possible', label: 'It may have been', short: 'it may have been seen' },
      { value: 'seen', label: 'Yes, at least one person saw it', short: 'it was seen' },
      {
        value: 'misused',
        label: 'Yes, and it was used against me or for gain',
        labelForChild: 'Yes, and it was used against your child or for gain',
        short: 'it was misused',
      },
      { value: 'unknown', label: 'I don’t know', short: 'whether it was seen is not known' },
    ],
  },
  {
    id: 'duration',
    part: 'exposure',
    factor: 'exposure',
    asks: 'one',
    ordered: true,
    name: 'How long it was out',
    text: 'How long was it out?',
    hint: 'Count until it was given back, deleted or taken down. If it never was, choose the last.',
    why: 'The longer it is out, the more people may see it.',
    options: [
      { value: 'day', label: 'A day or less', short: 'out for a day or less' },
      { value: 'weeks', label: 'Days or weeks, to about a month', short: 'out for weeks' },
      { value: 'months', label: 'Months, to about a year', short: 'out for months' },
      {
        value: 'years',
        label: 'Over a year, or it never came back',
        hint: 'A published article that cannot be taken back counts here',
        short: 'out for over a year or never returned',
      },
      { value: 'unknown', label: 'I don’t know', short: 'how long it was out is not known' },
    ],
  },
  {
    id: 'conduct',
    part: 'exposure',
    factor: 'exposure',
    asks: 'one',
    ordered: true,
    name: 'How it came about',
    text: 'How did it come about?',
    why: 'A slip hurts less than an act meant to hurt, and courts have said so.',
    options: [
      { value: 'accident', label: 'One honest mistake', short: 'an honest mistake' },
      {
        value: 'careless',
        label: 'Carelessness',
        hint: 'Poor practice, or a known risk ignored. Most hacks come under this',
        short: 'carelessness',
      },
      {
        value: 'deliberate',
        label: 'On purpose',
        hint: 'Someone chose to look, tell, record or publish',
        short: 'done on purpose',
      },
      {
        value: 'malicious',
        label: 'To hurt or humiliate me, or to profit from me',
        labelForChild: 'To hurt or humiliate your child, or to profit from them',
        short: 'done to hurt or profit',
      },
      { value: 'unknown', label: 'I don’t know', short: 'how it came about is not known' },
    ],
  },
  {
    id: 'persisted',
    part: 'exposure',
    factor: 'exposure',
    asks: 'one',
    ordered: true,
    name: 'Happened again',
    text: 'Did it happen again, or go on after a complaint?',
    textFor: 'Did it happen again, or go on after a complaint to {organisation}?',
    why: 'An organisation that was told and did not stop has done more harm.',
    options: [
      { value: 'no', label: 'No', short: 'it happened once' },
      { value: 'yes', label: 'Yes', short: 'it went on or happened again' },
      { value: 'unknown', label: 'I don’t know', short: 'whether it went on is not known' },
    ],
  },
  {
    id: 'vulnerable',
    part: 'before',
    factor: 'distress',
    asks: 'many',
    name: 'Before the breach',
    text: 'Before this happened, did any of these apply to you?',
    textForChild: 'Before this happened, did any of these apply to your child?',
    hint: 'Choose all that apply.',
    why: 'The same breach can do more harm to some people than to others.',
    none: 'None of these',
    options: [
      { value: 'child', label: 'I was under 18', labelForChild: 'They were under 18', short: 'a child' },
      {
        value: 'victim',
        label: 'I had been a victim of crime or abuse',
        labelForChild: 'They had been a victim of crime or abuse',
        short: 'a victim of crime or abuse',
      },
      {
        value: 'ill',
        label: 'I had a mental illness or a serious physical illness',
        labelForChild: 'They had a mental illness or a serious physical illness',
        short: 'already ill',
      },
      {
        value: 'at-risk-role',
        label: 'My work or my past put me at risk',
        labelForChild: 'Their work or their past put them at risk',
        hint: 'Police, informant, asylum seeker, or someone with enemies',
        short: 'at risk because of who they were',
      },
      { value: 'disabled', label: 'I was disabled', labelForChild: 'They were disabled', short: 'disabled' },
      { value: 'unknown', label: 'I don’t know', short: 'not known', alone: true },
    ],
  },
  {
    id: 'distress',
    part: 'distress',
    factor: 'distress',
    asks: 'one',
    ordered: true,
    name: 'How bad it was',
    text: 'How did it affect you?',
    textForChild: 'How did it affect your child?',
    hint: 'Choose what was true at the worst time.',
    why: 'Distress is what most of these awards are for. No answer here is wrong.',
    options: [
      { value: 'none', label: 'Not at all', short: 'no distress' },
      {
        value: 'annoyance',
        label: 'I was annoyed or a little upset',
        labelForChild: 'They were annoyed or a little upset',
        short: 'annoyance',
      },
      {
        value: 'worry',
        label: 'I was really worried or upset',
        labelForChild: 'They were really worried or upset',
        short: 'real worry',
      },
      {
        value: 'distress',
        label: 'I was in serious distress',
        labelForChild: 'They were in serious distress',
        short: 'serious distress',
      },
      {
        value: 'severe',
        label: 'I could not cope, or my life was turned upside down',
        labelForChild: 'They could not cope, or their life was turned upside down',
        short: 'a life turned upside down',
      },
      { value: 'unknown', label: 'I don’t know, or I would rather not say', short: 'distress not known' },
    ],
  },
  {
    id: 'lasted',
    part: 'distress',
    factor: 'distress',
    asks: 'one',
    ordered: true,
    name: 'How long it lasted',
    text: 'How long did that last?',
    textForChild: 'How long did that last for your child?',
    textWhen: [
      { when: { distress: { anyOf: ['annoyance'] } }, text: 'How long were you annoyed or upset?' },
      { when: { distress: { anyOf: ['worry'] } }, text: 'How long were you worried or upset?' },
      { when: { distress: { anyOf: ['distress'] } }, text: 'How long were you in serious distress?' },
    ],
    hint: 'If it is not over, count until today.',
    why: 'Harm that lasts has been given more.',
    askWhen: { distress: { anyBut: ['none'] } },
    options: [
      { value: 'days', label: 'Days', short: 'it lasted days' },
      { value: 'weeks', label: 'Weeks', short: 'it lasted weeks' },
      { value: 'months', label: 'Months', short: 'it lasted months' },
      { value: 'years', label: 'A year or more', short: 'it lasted years' },
      { value: 'unknown', label: 'I don’t know', short: 'how long it lasted is not known' },
    ],
  },
  {
    id: 'effects',
    part: 'distress',
    factor: 'distress',
    asks: 'many',
    name: 'What it did',
    text: 'Did it do any of these?',
    textForChild: 'Did it do any of these to your child?',
    hint: 'Choose all that apply.',
    why: 'Courts look at what changed in a person’s life.',
    none: 'None of these',
    askWhen: { distress: { anyBut: ['none'] } },
    options: [
      { value: 'sleep', label: 'I lost sleep', labelForChild: 'They lost sleep', short: 'lost sleep' },
      {
        value: 'work',
        label: 'It harmed my work or study',
        labelForChild: 'It harmed their work or study',
        short: 'harm to work',
      },
      {
        value: 'relationships',
        label: 'It harmed things with family or friends',
        short: 'harm to family or friendships',
      },
      {
        value: 'reputation',
        label: 'I was humiliated, or people think less of me',
        labelForChild: 'They were humiliated, or people think less of them',
        short: 'humiliation',
      },
      {
        value: 'safety-fear',
        label: 'I had good reason to fear for my safety or my family’s',
        labelForChild: 'They had good reason to fear for their safety or their family’s',
        short: 'a well-founded fear for safety',
      },
      {
        value: 'moved',
        label: 'I moved home, or changed job or routine, to be safe',
        labelForChild: 'They moved home, or changed job or routine, to be safe',
        short: 'moved or changed life to be safe',
      },
      {
        value: 'harassed',
        label: 'I was harassed',
        labelForChild: 'They were harassed',
        short: 'harassment',
      },
      {
        value: 'treatment',
        label: 'I saw a GP, had counselling or took medicine',
        labelForChild: 'They saw a GP, had counselling or took medicine',
        short: 'treatment',
      },
      { value: 'unknown', label: 'I don’t know', short: 'effects not known', alone: true },
    ],
  },
  {
    id: 'diagnosis',
    part: 'distress',
    factor: 'distress',
    asks: 'one',
    ordered: true,
    name: 'Diagnosed injury',
    text: 'Has a doctor diagnosed a mental injury from this?',
    textForChild: 'Has a doctor diagnosed a mental injury in your child from this?',
    hint: 'Such as depression, an anxiety disorder or post-traumatic stress. A doctor or psychologist must have said so.',
    why: 'A diagnosed injury is treated in law as more than distress.',
    askWhen: { distress: { anyBut: ['none'] } },
    options: [
      { value: 'none', label: 'No', short: 'no diagnosed injury' },
      {
        value: 'worsened',
        label: 'It made an illness I had worse',
        labelForChild: 'It made an illness they had worse',
        short: 'an illness made worse',
      },
      { value: 'mild', label: 'Yes, a mild one', short: 'a mild diagnosed injury' },
      { value: 'moderate', label: 'Yes, a moderate one', short: 'a moderate diagnosed injury' },
      { value: 'severe', label: 'Yes, a severe one', short: 'a severe diagnosed injury' },
      { value: 'unknown', label: 'I don’t know', short: 'whether there is a diagnosis is not known' },
    ],
  },
  {
    id: 'loss',
    part: 'loss',
    asks: 'pounds',
    name: 'Money lost',
    text: 'Did you lose money because of it?',
    hint: 'Whole pounds: money stolen, a new lock, unpaid days off. Leave it empty if none.',
    why: 'Money lost is a separate part of a claim. We add it after the band, pound for pound.',
  },
] as const satisfies readonly BreachQuestion[];

export type QuestionId = (typeof questions)[number]['id'];
type ScoredQuestion = Extract<(typeof questions)[number], { factor: string }>;
export type ScoredQuestionId = ScoredQuestion['id'];
/** The options of a scored question, by its id. */
export type OptionOf<Id extends ScoredQuestionId> = Extract<
  ScoredQuestion,
  { id: Id }
>['options'][number]['value'];

/** The list read as plain questions, for code that treats all alike. What ships takes list.ts: the words are in the page. */
export const allQuestions: readonly BreachQuestion[] = questions;

export type Scored = ChoiceQuestion & {
  readonly id: ScoredQuestionId;
  readonly factor: Factor;
};

/** The questions a band is scored from: those that belong to a factor. */
export const scoredQuestions: readonly Scored[] = questions.filter((question) => 'factor' in question);

/** The questions that a decided case is recorded by: all but the sum of money lost. */
export const codebookQuestions = allQuestions.filter(
  (question): question is ChoiceQuestion => question.asks !== 'pounds',
);

export function questionById(id: string): BreachQuestion | undefined {
  return allQuestions.find((question) => question.id === id);
}
