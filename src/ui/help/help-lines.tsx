import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { dialled, type HelpLine, helpLines, nationsOf } from '../../claim/help-lines.ts';
import { $answers } from '../../session/answers.ts';
import { $breach } from '../../session/breach.ts';
import { $circumstances, nationKnown } from '../../session/claim.ts';
import { FORMATS, fetchFile, formatOf } from '../../session/fetched.ts';

type HelpFile = { readonly lines: readonly HelpLine[] };
type Shown = ComponentType<{ readonly base: string }>;

const NATIONS = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The lines come from this site's own files, the same for everyone: no answer goes with the request. */
export async function fetchHelpLines(base: string): Promise<Shown> {
  const { file } = await fetchFile<HelpFile>(`${base}data/help.json`, formatOf(FORMATS.help));
  return ({ base }) => <HelpLines lines={file.lines} base={base} />;
}

function HelpLines({ lines, base }: { readonly lines: readonly HelpLine[]; readonly base: string }) {
  const answers = useStore($answers);
  const breach = useStore($breach);
  // Said further down the same page, in the part about a claim.
  useStore($circumstances);
  const nations = nationsOf(nationKnown(breach));
  return (
    <section class="help-lines" aria-labelledby="help-lines-title">
      <h2 id="help-lines-title">If you want to talk to someone</h2>
      <p>If you are in danger now, call 999.</p>
      <ul class="plain-points">
        {helpLines(lines, answers, nations).map((line) => (
          <li key={line.id}>
            <strong>{line.url ? <a href={line.url}>{line.name}</a> : line.name}</strong>
            {nations.length === 0 && place(line)}. {line.forWhat} {line.phone && <Ring phone={line.phone} />}
            {line.text && `Text ${line.text}.`}
          </li>
        ))}
      </ul>
      <p class="links-in-a-row">
        <a href={`${base}help/`}>More people who can help</a>
      </p>
    </section>
  );
}

function Ring({ phone }: { readonly phone: string }) {
  return <a href={`tel:${dialled(phone)}`}>{phone}</a>;
}

function place({ name, nations }: HelpLine): string {
  const names = nations.map((nation) => NATIONS[nation]);
  const said = names.length === Object.keys(NATIONS).length || names.some((one) => name.includes(one));
  return said ? '' : ` (${names.join(' and ')})`;
}
