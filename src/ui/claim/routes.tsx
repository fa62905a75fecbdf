import type { Law, OmbudsmanRoute } from '../../claim/law.ts';
import { LastChecked } from './last-checked.tsx';

type Props = { readonly routes: readonly OmbudsmanRoute[]; readonly law: Law };

/** How to use each ombudsman that may fit, each behind its name. */
export function Routes({ routes, law }: Props) {
  return (
    <>
      {routes.map((route) => (
        <details key={route.id}>
          <summary>{law.help.find(({ id }) => id === route.id)?.name}: how to use it</summary>
          <dl>
            {LINES.map(([field, name]) => (
              <div key={field}>
                <dt>{name}</dt>
                <dd>{route[field]}</dd>
              </div>
            ))}
          </dl>
          <LastChecked figure={route} />
        </details>
      ))}
    </>
  );
}

const LINES = [
  ['who', 'Who may use it'],
  ['first', 'What comes first'],
  ['time', 'How long you have'],
  ['ends', 'Does taking its money end a claim?'],
  ['court', 'If a court claim has begun'],
] as const;
