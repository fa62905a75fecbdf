import type { ComponentChildren, RefObject } from 'preact';
import type { ComparableCase } from '../estimate/cases.ts';
import type { NotCovered, NotCoveredReason, TooLittle } from '../estimate/estimate.ts';
import { inPounds } from '../questions/pounds.ts';
import { goTo } from '../session/place.ts';
import { plainText } from './questions/forms.ts';

type Headed = { readonly heading: RefObject<HTMLHeadingElement> };

/** Too little was said for a range: the two questions that would help most. */
export function NotEnough({ ask, heading }: Pick<TooLittle, 'ask'> & Headed) {
  return (
    <>
      <Heading heading={heading}>You have not told us enough for a range</Heading>
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
export function NoRange({ reasons, sameKind, cases, base, heading }: Props) {
  const decided = cases.filter(({ id }) => sameKind.includes(id));
  return (
    <>
      <Heading heading={heading}>We have no range for this</Heading>
      {reasons.map((reason) => (
        <p key={reason}>{REASONS[reason]}</p>
      ))}
      {decided.length > 0 && (
        <section aria-labelledby="same-kind-title">
          <h2 id="same-kind-title">The cases of this kind that we know of</h2>
          <p>Each turned on its own facts. They are too few to say what is usual.</p>
          <ul>
            {decided.map(({ id, name, title, awardToday, caution }) => (
              <li key={id}>
                <a href={`${base}cases/${id}/`}>{name}</a>: {title}. It ended in {inPounds(awardToday)}, in
                today’s pounds.{caution && ` ${caution}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Heading({ heading, children }: Headed & { readonly children: ComponentChildren }) {
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
