import { type Circumstances, isLawEnforcement } from '../../claim/circumstances.ts';

/** A guide of content/guides/, by the address it stands at. */
export type Guide = { readonly slug: string; readonly title: string };

/** What to read next, for these circumstances. */
export function guidesFor(circumstances: Circumstances): readonly Guide[] {
  const crime = isLawEnforcement(circumstances) || circumstances.responsible === 'court';
  return [
    ...(crime ? [{ slug: 'police-prosecutors-and-courts', title: 'Police, prosecutors and courts' }] : []),
    ...(circumstances.whose === 'my-child'
      ? [{ slug: 'children', title: 'When the information is a child’s' }]
      : []),
    { slug: 'evidence', title: 'What to keep as proof' },
    { slug: 'complaining-and-the-regulator', title: 'Complaining, and the regulator' },
  ];
}
