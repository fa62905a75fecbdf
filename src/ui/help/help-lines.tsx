import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { atOnce, dialled, type HelpLine, helpLines, nationsOf } from '../../claim/help-lines.ts';
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
  const { first, more } = atOnce(helpLines(lines, answers, nations), answers);
  const places = (shown: readonly HelpLine[]) => <Lines lines={shown} nationKnown={nations.length > 0} />;
  return (
    <section class="help-lines" aria-labelledby="help-lines-title">
      <h2 id="help-lines-title">If you want to talk to someone</h2>
      <p>If you are in danger now, call 999.</p>
      {places(first)}
      {more.length > 0 && (
        <details>
          <summary>More lines to ring</summary>
          {places(more)}
        </details>
      )}
      <p class="links-in-a-row">
        <a href={`${base}help/`}>More people who can help</a>
      </p>
    </section>
  );
}

type LinesProps = { readonly lines: readonly HelpLine[]; readonly nationKnown: boolean };

function Lines({ lines, nationKnown }: LinesProps) {
  return (
    <ul class="plain-points">
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.url ? <a href={line.url}>{line.name}</a> : line.name}</strong>
          {!nationKnown && place(line)}. {line.forWhat} {line.phone && <Ring phone={line.phone} />}
          {line.text && `Text ${line.text}.`}
        </li>
      ))}
    </ul>
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
