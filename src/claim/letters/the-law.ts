import { has } from '../../questions/condition.ts';
import { type ByAct, placesOf } from './acts.ts';
import { brokenDuties, mayBeHack } from './duties.ts';
import { furtherGrounds } from './further-grounds.ts';
import { type Block, list, paragraph } from './letter.ts';
import { type LetterFacts, lawful } from './letter-facts.ts';
import { happenedIn } from './what-happened.ts';

const COMPENSATION: ByAct = {
  'act-of-1998': 'letter-basis-act-of-1998',
  'uk-gdpr': 'letter-basis-uk-gdpr',
  'law-enforcement': 'letter-basis-law-enforcement',
};

/** What was broken, and under which law money is asked for. */
export function theLaw(facts: LetterFacts): readonly Block[] {
  return [
    paragraph('I say that these duties were broken:'),
    list(brokenDuties(facts)),
    paragraph('I claim compensation under:'),
    list(
      placesOf(facts, COMPENSATION).map(({ when, where }) =>
        when ? `For what was done ${when}: ${where}` : where,
      ),
    ),
    ...further(facts),
  ];
}

function further(facts: LetterFacts): readonly Block[] {
  const grounds = furtherGrounds(facts);
  return grounds.length > 0 ? [paragraph('I also say:'), list(grounds)] : [];
}

/** Who has to answer: asked, never said for them. */
export function whoAnswers(facts: LetterFacts, claims = true): readonly Block[] {
  const firm = facts.particulars.otherFirm?.trim();
  const { answers } = facts;
  const staff =
    happenedIn(answers) === 'looked-at' || (has(answers, 'recipients', 'insiders') && !mayBeHack(answers));
  return [
    paragraph(
      staff ? lawful(facts, 'letter-for-staff') : undefined,
      'Please say whether you decided how and why this information was used, or acted for somebody else, and for whom.',
    ),
    ...(firm
      ? [
          paragraph(
            `${firm} also had a part in this, and gets a copy of this letter.`,
            claims ? lawful(facts, 'letter-processor') : undefined,
          ),
        ]
      : []),
  ];
}
