import type { Widened } from '../../estimate/estimate.ts';
import { nameOf } from '../../questions/names.ts';
import { plainText } from '../questions/forms.ts';
import { inPercent } from '../words.ts';

/** What was not known, and how much each makes the range wider. */
export function Unknowns({ unknowns }: { readonly unknowns: readonly Widened[] }) {
  const widest = [...unknowns].sort((one, other) => other.widensBy - one.widensBy);
  const first = widest[0];
  return (
    <section aria-labelledby="unknowns-title">
      <h3 id="unknowns-title">What you did not know</h3>
      <p>
        Each “I don’t know” moves the ends of the range apart, because the answer could be one thing or
        another.
      </p>
      <ul>
        {widest.map(({ question, widensBy }) => (
          <li key={question}>
            {nameOf(question)}: {inPercent(widensBy)} wider
          </li>
        ))}
      </ul>
      {first && (
        <p>
          If you could find out one thing, this would probably narrow the range most: “
          {plainText(first.question)}”
        </p>
      )}
    </section>
  );
}
