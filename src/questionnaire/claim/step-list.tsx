import type { Law } from '../../claim/law.ts';
import type { NextStep } from '../../claim/next-steps.ts';
import { AllLastChecked } from './last-checked.tsx';
import { Place, Places } from './places.tsx';

type Props = { readonly steps: readonly NextStep[]; readonly law: Law; readonly base: string };

/** What to do now, the most pressing first. */
export function StepList({ steps, law, base }: Props) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">What to do now, in order</h2>
      <ol class="steps">
        {steps.map(({ id, title, why, howLong, link, alsoHelps }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{why}</p>
            <p class="how-long">How long: {howLong}.</p>
            {link && (
              <p>
                <Place place={link} />
              </p>
            )}
            {alsoHelps.length > 0 && (
              <details>
                <summary>
                  More places<span class="visually-hidden"> for: {title}</span>
                </summary>
                <Places places={alsoHelps} />
              </details>
            )}
          </li>
        ))}
      </ol>
      <AllLastChecked figures={[...law.rights, ...law.help]} />
      <p>
        <a href={`${base}guides/evidence/`}>What to keep as proof</a>,{' '}
        <a href={`${base}guides/complaining-and-the-regulator/`}>complaining and the regulator</a>,{' '}
        <a href={`${base}help/`}>everyone who can help</a>
      </p>
    </section>
  );
}
