import { useStore } from '@nanostores/preact';
import { countedInWords, SIDE_IN_WORDS, stepsInWords } from '../../remedies/in-words.ts';
import type { Counted } from '../../remedies/without-court.ts';
import { $ombudsmen, $withoutCourt } from '../../session/without-court.ts';
import { NearestOutcomes } from '../nearest-outcomes.tsx';
import { Fold } from './fold.tsx';

type Props = { readonly base: string };

/** The range is a court’s. This is what organisations and ombudsmen gave, in counts. */
export function WithoutCourtFold({ base }: Props) {
  const found = useStore($withoutCourt);
  if (!found) return null;
  return (
    <Fold
      id="without-court"
      title="What people got without a court"
      point={`${found.of + (found.other?.of ?? 0)} outcomes, one by one.`}
    >
      <p>
        Few people reach a court. Organisations and ombudsmen do not pay by a court’s measure, so this says
        nothing of what a court would give. These are the outcomes that we found, in the pounds of their day.
        They are no fair sample.
      </p>
      {[found, ...(found.other ? [found.other] : [])].map((counted) => (
        <Side key={counted.side} counted={counted} base={base} />
      ))}
      <p>
        <a href={`${base}without-a-court/`}>
          Every outcome without a court, and how many who asked were paid
        </a>
      </p>
    </Fold>
  );
}

type SideProps = Props & { readonly counted: Counted };

function Side({ counted, base }: SideProps) {
  return (
    <>
      <h3>{SIDE_IN_WORDS[counted.side]}</h3>
      {!counted.forAll && <p>Only some such bodies have an ombudsman. Ask which, if any, is theirs.</p>}
      <p>{countedInWords(counted).join(' ')}</p>
      <NearestOutcomes counted={counted} base={base} />
      {counted.side === 'ombudsman' && <Ombudsmen />}
    </>
  );
}

/** Those that may look at it: the steps one publishes where we saw them whole, else only where it is. */
function Ombudsmen() {
  const ombudsmen = useStore($ombudsmen);
  if (ombudsmen.length === 0) return null;
  return (
    <>
      <p>Who may look at yours, and what they say they give where we have seen all of it:</p>
      <ul>
        {ombudsmen.map(({ id, name, url, steps }) => (
          <li key={id}>
            <a href={url}>{name}</a>
            {steps && `: ${stepsInWords(steps)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
