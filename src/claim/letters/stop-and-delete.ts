import { type Block, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { closing, opening, voice } from './parts.ts';
import { myRight } from './requests.ts';
import { happenedIn, kindsOfInformation } from './what-happened.ts';

/** Stopping it comes before paying for it. A private person is asked, and no statute is named to them. */
export function stopAndDelete(facts: LetterFacts): readonly Block[] {
  return facts.circumstances.responsible === 'private-person' ? askPlainly(facts) : askByRight(facts);
}

function askByRight(facts: LetterFacts): readonly Block[] {
  const { whose } = voice(facts);
  const kinds = kindsOfInformation(facts);
  return [
    ...opening(facts, 'Please stop, and delete'),
    paragraph(`I ask you to stop using ${whose} information and to delete it.`, myRight(facts, 'erasure')),
    paragraph('It is: [what is to stop or to go, and where it can be seen].'),
    ...(kinds.length > 0 ? [paragraph('The information is about:'), list(kinds)] : []),
    paragraph('Please:'),
    list([
      'stop now, and keep it from everybody until this is settled',
      'take it down or delete it, and ask everybody who was given it to do the same',
      'keep your own record of what happened, as there may be a claim',
      'if you refuse any of this, say which part and why',
    ]),
    paragraph(lawful(facts, 'letter-request-within')),
    ...closing(facts),
  ];
}

function askPlainly(facts: LetterFacts): readonly Block[] {
  const { about, forAnother } = voice(facts);
  const us = forAnother ? 'us' : 'me';
  const isWatching = happenedIn(facts.answers) === 'recorded';
  return [
    ...opening(facts, 'A request'),
    paragraph(`I write about [what is to stop or to go]. It is about ${about}, and it troubles ${us}.`),
    paragraph('Please:'),
    list([
      isWatching
        ? `turn the camera or the microphone so that it does not reach ${us}`
        : 'stop, and do not pass it on',
      isWatching ? `delete what it has recorded of ${us}` : 'take it down, and delete every copy you have',
      'write back to say that you have done it',
    ]),
    paragraph('I would rather settle this between us.'),
    ...closing(facts),
  ];
}
