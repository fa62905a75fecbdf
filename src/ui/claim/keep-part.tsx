import { useState } from 'preact/hooks';
import { isDiagnosed } from '../../claim/injury.ts';
import { mostALawyerMayTake, whatYouWouldKeep } from '../../claim/keep.ts';
import type { Law, UkNation } from '../../claim/law.ts';
import { say } from '../../claim/sentence.ts';
import type { Answers } from '../../questions/answers.ts';
import { KeepTable } from './keep-table.tsx';
import { columnsShown, premiumTyped, shareTyped } from './keep-words.ts';
import { LastChecked } from './last-checked.tsx';
import { NumberField } from './number-field.tsx';
import { RouteNotes } from './route-notes.tsx';
import type { ShownBand } from './shown-band.ts';

type Props = {
  readonly band: ShownBand;
  readonly loss: number;
  readonly nation: UkNation | undefined;
  readonly answers: Answers;
  readonly law: Law;
};

/** What each court way leaves of a sum, for who asks. */
export function KeepPart({ band, loss, nation, answers, law }: Props) {
  const [typed, setTyped] = useState({ share: '', premium: '' });
  const share = shareTyped(typed.share);
  const premium = premiumTyped(typed.premium);
  const diagnosed = isDiagnosed(answers);
  const columns = columnsShown(band.harmNotSaid);
  const routes = whatYouWouldKeep(
    band,
    loss,
    {
      nation,
      percentage: share ?? undefined,
      insurance: premium ?? undefined,
      diagnosed,
    },
    law,
  );
  return (
    <details class="sums">
      <summary>Show the sums of a court claim</summary>
      <p>
        These are sums, not advice. Each way suits somebody. Many claims end with nothing, and then nothing
        reaches you by any of them.
      </p>
      <div class="keep-fields">
        <NumberField
          id="keep-share"
          label="The share a lawyer named, in per cent"
          unit="%"
          value={typed.share}
          error={share === undefined ? 'Write a number from 0 to 100, or leave it empty.' : undefined}
          onInput={(text) => setTyped({ ...typed, share: text })}
        />
        <NumberField
          id="keep-premium"
          label="The insurance you would pay, in pounds"
          unit="£"
          value={typed.premium}
          error={premium === undefined ? 'Write a sum in pounds, such as 250, or leave it empty.' : undefined}
          onInput={(text) => setTyped({ ...typed, premium: text })}
        />
      </div>
      <KeepTable routes={routes} band={band} loss={loss} columns={columns} />
      <div class="routes">
        {routes.map((route) => (
          <RouteNotes key={route.kind} route={route} columns={columns} />
        ))}
      </div>
      {nation === 'england-wales' && <ShareOfAward law={law} diagnosed={diagnosed} />}
    </details>
  );
}

function ShareOfAward({ law, diagnosed }: { readonly law: Law; readonly diagnosed: boolean }) {
  return (
    <>
      <p>{say(law, diagnosed ? 'damages-based-agreement-injury' : 'damages-based-agreement')}</p>
      <LastChecked figure={mostALawyerMayTake(law, diagnosed)} />
    </>
  );
}
