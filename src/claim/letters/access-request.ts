import { isLawEnforcement } from '../circumstances.ts';
import { say } from '../sentence.ts';
import { type Letter, list, paragraph } from './letter.ts';
import { closing, type LetterFacts, opening, voice, whenItHappened } from './parts.ts';

/** A request for the information itself and for what became of it. */
export function accessRequest(facts: LetterFacts): Letter {
  const { whose, about, standing } = voice(facts);
  const right = isLawEnforcement(facts.circumstances)
    ? 'letter-access-law-enforcement'
    : 'letter-access-uk-gdpr';
  return {
    id: 'access-request',
    title: 'Ask what was lost',
    blocks: [
      ...opening(facts, 'Request for personal information'),
      ...standing,
      paragraph(
        `${say(facts.law, right)} It is about a breach of ${whose} information. ${whenItHappened(facts)}`,
      ),
      paragraph('Please send me:'),
      list([
        `a copy of the information about ${about} that was involved`,
        'what happened, how, and when you found out',
        'the name of each person or organisation that received it or could see it, and for how long',
        'the log of who looked at it, and when',
        'whether it was opened, copied, used or passed on, and how you know',
        'what you have done to get it back, delete it or stop it spreading',
        `your record of the breach, and any report or letter about it that names ${about}`,
        'where the information came from, why you hold it and how long you keep it',
      ]),
      paragraph(
        `${say(facts.law, 'letter-access-within')} If you need proof of who I am, ask me now. If you hold back any of this, please say which part and why.`,
      ),
      paragraph('Please keep every record of these events, as there may be a claim.'),
      ...closing(facts),
    ],
  };
}
