import { useState } from 'preact/hooks';
import type { Circumstances } from '../../claim/circumstances.ts';
import { type KeepBand, mostALawyerMayTake, whatYouWouldKeep } from '../../claim/keep.ts';
import { figureOf, type Law } from '../../claim/law.ts';
import { type Answers, chosen } from '../../questions/answers.ts';
import { KeepBars } from './keep-bars.tsx';
import { KeepTable } from './keep-table.tsx';
import { premiumTyped, shareTyped } from './keep-words.ts';
import { LastChecked } from './last-checked.tsx';
import { NumberField } from './number-field.tsx';
import { RouteNotes } from './route-notes.tsx';

type Props = {
  readonly band: KeepBand;
  readonly loss: number;
  readonly circumstances: Circumstances;
  readonly answers: Answers;
  readonly law: Law;
  readonly base: string;
};

export function KeepPart({ band, loss, circumstances, answers, law, base }: Props) {
  const [typed, setTyped] = useState({ share: '', premium: '' });
  const share = shareTyped(typed.share);
  const premium = premiumTyped(typed.premium);
  const nation = circumstances.nation ?? 'unknown';
  const routes = whatYouWouldKeep(
    band,
    loss,
    {
      nation,
      percentage: share ?? undefined,
      insurance: premium ?? undefined,
      diagnosed: isDiagnosed(answers),
    },
    law,
  );
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">What you would keep</h2>
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
      <KeepBars routes={routes} />
      <KeepTable routes={routes} band={band} loss={loss} />
      <div class="routes">
        {routes.map((route) => (
          <RouteNotes key={route.kind} route={route} />
        ))}
      </div>
      {nation === 'england-wales' && <ShareOfAward law={law} />}
      <p>
        <a href={`${base}guides/no-win-no-fee/`}>What to read before you sign with a lawyer</a>
      </p>
    </section>
  );
}

function ShareOfAward({ law }: { readonly law: Law }) {
  return (
    <>
      <p>
        One kind of agreement gives the lawyer a share of the award itself. There the law stops at{' '}
        {mostALawyerMayTake(law)} per cent, VAT included. Other kinds add a success fee on top of the lawyer’s
        bill.
      </p>
      <LastChecked figure={figureOf(law.fees, 'damages-based-cap')} />
    </>
  );
}

function isDiagnosed(answers: Answers): boolean {
  return chosen(answers, 'diagnosis').some((option) => option !== 'none' && option !== 'unknown');
}
