import { type Block, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { closing, opening, voice } from './parts.ts';
import { myRight } from './requests.ts';

/** A record that is wrong, or leaves something out. */
export function putRight(facts: LetterFacts): readonly Block[] {
  const { about } = voice(facts);
  return [
    ...opening(facts, 'Wrong record'),
    paragraph(
      `You hold a wrong record about ${about}. I ask you to put it right.`,
      myRight(facts, 'correction'),
    ),
    paragraph('The record says: [what it says].'),
    paragraph('That is wrong. What is true: [what is true].'),
    paragraph('Please:'),
    list([
      'put it right, or add what is missing',
      'stop using it until you have looked into it',
      'tell everybody who was given it, and tell me who they are',
      'tell me where it came from, and what was decided because of it',
      'if you refuse, say why, and put this letter with the record',
    ]),
    paragraph(lawful(facts, 'letter-request-within')),
    ...closing(facts),
  ];
}
