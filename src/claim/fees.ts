import type { Fee, Law } from './law.ts';

/** The fee to start a claim for a sum in England and Wales, in whole pounds. */
export function issueFee(claimed: number, law: Law): { readonly fee: Fee; readonly pounds: number } {
  const fee = feeFor('issue', claimed, law);
  const pounds = fee.unit === 'percent' ? Math.ceil((claimed * fee.value) / 100) : fee.value;
  return { fee, pounds };
}

/** The fee for the hearing of a small claim in England and Wales, by what is claimed. */
export function smallClaimHearingFee(claimed: number, law: Law): Fee {
  return feeFor('hearing', claimed, law);
}

function feeFor(kind: Fee['kind'], claimed: number, law: Law): Fee {
  const fits = law.fees
    .filter((fee) => fee.kind === kind && claimed <= (fee.upTo ?? Number.POSITIVE_INFINITY))
    .toSorted(
      (one, other) => (one.upTo ?? Number.POSITIVE_INFINITY) - (other.upTo ?? Number.POSITIVE_INFINITY),
    );
  const [fee] = fits;
  if (!fee) throw new Error(`content/law/fees.yaml has no ${kind} fee for £${claimed}`);
  return fee;
}
