import { type Letter, list, paragraph } from './letter.ts';
import {
  closing,
  isLawEnforcementLetter,
  type LetterFacts,
  opening,
  voice,
  whenItHappened,
} from './parts.ts';

/** A request for the information itself and for what became of it. */
export function accessRequest(facts: LetterFacts): Letter {
  const { whose, about, standing } = voice(facts);
  const right = isLawEnforcementLetter(facts)
    ? 'I make this request under section 45 of the Data Protection Act 2018 and, so far as it applies, article 15 of the UK GDPR.'
    : 'I make this request under article 15 of the UK GDPR.';
  return {
    id: 'access-request',
    title: 'Ask what was lost',
    blocks: [
      ...opening(facts, 'Request for personal information'),
      ...standing,
      paragraph(`${right} It is about a breach of ${whose} information. ${whenItHappened(facts)}`),
      paragraph('Please send me:'),
      list([
        `a copy of the information about ${about} that was involved`,
        'what happened, how, and when you found out',
        'the name of each person or organisation that received it or could see it, and for how long',
        'whether it was opened, copied, used or passed on, and how you know',
        'what you have done to get it back, delete it or stop it spreading',
        `your record of the breach, and any report or letter about it that names ${about}`,
        'where the information came from, why you hold it and how long you keep it',
      ]),
      paragraph(
        'Please answer without delay and within one month. If you need proof of who I am, ask me now. If you hold back any of this, please say which part and why.',
      ),
      paragraph('Please keep every record of these events, as there may be a claim.'),
      ...closing(facts),
    ],
  };
}
