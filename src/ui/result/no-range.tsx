import { useStore } from '@nanostores/preact';
import type { ComponentChildren, RefObject } from 'preact';
import type { ComparableCase } from '../../estimate/cases.ts';
import type { NotCovered, NotCoveredReason, TooLittle } from '../../estimate/estimate.ts';
import { inPounds } from '../../questions/pounds.ts';
import { $claimSoFar } from '../../session/claim-so-far.ts';
import { goTo } from '../../session/place.ts';
import { plainText } from '../questions/forms.ts';
import { Fold } from './fold.tsx';

type Headed = {
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Whether the heading of the page is another, said before this. */
  readonly after: boolean;
};

/** Too little was said for a range: the two questions that would help most. */
export function NotEnough({ ask, ...headed }: Pick<TooLittle, 'ask'> & Headed) {
  return (
    <>
      <Heading {...headed}>You have not told us enough for a range</Heading>
      <p class="lead">
        With so little known, any sum would be a guess, so we give none. It does not mean that there is no
        claim.
      </p>
      <p>These two answers would help most. “I don’t know” is fine for all the others.</p>
      <ul>
        {ask.map((id) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => goTo(id, true)}>
              {plainText(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const REASONS: Readonly<Record<NotCoveredReason, string>> = {
  died: 'Our cases are about people who were alive when they were decided. For someone who has died, other rules decide what can be claimed.',
  elsewhere: 'Our cases are from courts in the United Kingdom. They say nothing about another country.',
  'wrong-record':
    'Our range is for information that was seen by someone. Too few cases about a wrong record were decided to give one for that.',
  marketing:
    'Our range is for information that was seen by someone. Too few cases about use without asking, such as marketing, were decided to give one for that.',
  withheld:
    'Our range is for information that was seen by someone. Too few cases about not getting your own information were decided to give one for that.',
};

type Props = NotCovered & Headed & { readonly cases: readonly ComparableCase[]; readonly base: string };

/** No decided cases stand behind a range: why, and the cases of the same kind. */
export function NoRange({ reasons, sameKind, cases, base, ...headed }: Props) {
  const decided = cases.filter(({ id }) => sameKind.includes(id));
  return (
    <>
      <Heading {...headed}>We have no range for this</Heading>
      {reasons.map((reason) => (
        <p key={reason}>{REASONS[reason]}</p>
      ))}
      <Instead />
      {decided.length > 0 && (
        <Fold
          id="same-kind"
          title="The cases of this kind that we know of"
          point="Each turned on its own facts. They are too few to say what is usual."
        >
          <ul>
            {decided.map(({ id, name, plain, title, awardToday, caution }) => (
              <li key={id}>
                <a href={`${base}cases/${id}/`}>{plain}</a> ({name}): {title}. It ended in{' '}
                {inPounds(awardToday)}, in today’s pounds.{caution && ` ${caution}`}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** Where to go where nothing can be worked out; once the law is here. */
function Instead() {
  const refusals = useStore($claimSoFar)?.refusals ?? [];
  return refusals
    .filter(({ stops }) => stops === 'everything')
    .map(({ kind, instead }) => <p key={kind}>{instead}</p>);
}

function Heading({ heading, after, children }: Headed & { readonly children: ComponentChildren }) {
  if (after) return <h2>{children}</h2>;
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
