import type { Law } from '../../claim/law.ts';
import type { NextStep } from '../../claim/next-steps.ts';
import type { Guide } from './guides.ts';
import { AllLastChecked } from './last-checked.tsx';
import { Place, Places } from './places.tsx';
import { Routes } from './routes.tsx';

type Props = {
  readonly steps: readonly NextStep[];
  readonly guides: readonly Guide[];
  readonly law: Law;
  readonly base: string;
};

/** What to do now, the most pressing first. */
export function StepList({ steps, guides, law, base }: Props) {
  return (
    <>
      <ol class="steps">
        {steps.map(({ id, title, why, howLong, link, alsoHelps, routes }) => (
          <li key={id}>
            <h2>{title}</h2>
            <p>{why}</p>
            <p class="how-long">How long: {howLong}.</p>
            {link && (
              <p>
                <Place place={link} />
              </p>
            )}
            {routes.length > 0 && <Routes routes={routes} law={law} />}
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
      <p>To read next:</p>
      <ul>
        {guides.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`${base}guides/${slug}/`}>{title}</a>
          </li>
        ))}
        <li>
          <a href={`${base}help/`}>Everyone who can help</a>
        </li>
      </ul>
    </>
  );
}
