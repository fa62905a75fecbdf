import { useStore } from '@nanostores/preact';
import { $answers } from '../../session/answers.ts';
import { $circumstances } from '../../session/claim.ts';
import type { EndProps } from './claim-end.tsx';
import { FirstThings } from './first-things.tsx';
import { LettersPart } from './letters-part.tsx';

/** Letters and papers, begun from the answers. */
export function LettersPage({ found, law, today }: EndProps) {
  const answers = useStore($answers);
  const circumstances = useStore($circumstances);
  return (
    <>
      <h1 tabIndex={-1}>Letters and papers, already begun</h1>
      <FirstThings found={found} here="letters" />
      <LettersPart
        circumstances={circumstances}
        answers={answers}
        letters={found.letters}
        time={found.time}
        law={law}
        today={today}
      />
    </>
  );
}
