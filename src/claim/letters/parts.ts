import { inWords } from '../../calendar/day.ts';
import { type Block, heading, paragraph } from './letter.ts';
import { type LetterFacts, orGap } from './letter-facts.ts';

/** Where the letter goes and who writes it. */
export function opening(facts: LetterFacts, subject: string): readonly Block[] {
  const { particulars, today } = facts;
  const { name, address, organisationAddress, reference } = particulars;
  return [
    paragraph(`${writer(name, address)}`),
    paragraph([addressee(facts), organisationAddress?.trim()].filter(Boolean).join('\n')),
    paragraph(inWords(today)),
    ...(reference?.trim() ? [paragraph(`Your reference: ${reference.trim()}`)] : []),
    paragraph('To whom it may concern'),
    heading(subject),
    ...voice(facts).standing,
  ];
}

/** A story names an organisation, never a private person. */
function addressee({ particulars, organisation, circumstances }: LetterFacts): string {
  return circumstances.responsible === 'private-person'
    ? orGap(particulars.organisation, 'the person you write to')
    : orGap(particulars.organisation ?? organisation, 'the organisation');
}

/** One gap for both while neither is given. */
function writer(name: string | undefined, address: string | undefined): string {
  if (!name?.trim() && !address?.trim()) return '[your name, and your address or another safe one]';
  return `${orGap(name, 'your name')}\n${orGap(address, 'your address, or another safe one')}`;
}

export function closing({ particulars: { name, otherFirm } }: LetterFacts): readonly Block[] {
  return [
    paragraph('Yours faithfully'),
    ...(name?.trim() ? [paragraph(name.trim())] : []),
    ...(otherFirm?.trim() ? [paragraph(`Copy to: ${otherFirm.trim()}`)] : []),
  ];
}

type Voice = {
  readonly whose: string;
  readonly about: string;
  /** Whether the writer speaks for somebody else. */
  readonly forAnother: boolean;
  readonly standing: readonly Block[];
};

/** Who writes, and for whom, in the words a letter needs. */
export function voice({
  circumstances,
  particulars,
}: Pick<LetterFacts, 'circumstances' | 'particulars'>): Voice {
  if (circumstances.whose === 'my-child') {
    const named = orGap(particulars.person, 'your child’s full name');
    return {
      whose: 'my child’s',
      about: 'my child',
      forAnother: true,
      standing: [paragraph(`I write for my child, ${named}. I am a parent or guardian.`)],
    };
  }
  if (circumstances.whose === 'someone-i-act-for') {
    const named = orGap(particulars.person, 'their full name');
    return {
      whose: 'this person’s',
      about: 'this person',
      forAnother: true,
      standing: [paragraph(`I act for ${named}. I enclose proof that I may.`)],
    };
  }
  return { whose: 'my', about: 'me', forAnother: false, standing: [] };
}
