import type { Site } from './operator.ts';

/** What readers look for before they trust a page on money and law, and this copy does not give. */
export function unnamed({ people, reviewer, complaints, contact, host }: Site): readonly string[] {
  return [
    ...(people.length === 0 ? ['people: who writes and checks it'] : []),
    ...(reviewer === undefined ? ['reviewer: who reviewed it, what and when'] : []),
    ...(complaints === '' ? ['complaints: how a reader complains'] : []),
    ...(contact === '' ? ['contact: an address to write to'] : []),
    ...(host === '' ? ['host: who serves the pages'] : []),
  ];
}
