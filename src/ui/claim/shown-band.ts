import type { KeepBand } from '../../claim/keep.ts';

/** The range a claim is weighed by. Where harm was not said no page shows its typical figure. */
export type ShownBand = KeepBand & { readonly harmNotSaid: boolean };
