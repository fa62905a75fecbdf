import { type Circumstances, isLawEnforcement } from '../../claim/circumstances.ts';

/** A guide of content/guides/, by the address it stands at. */
export type Guide = { readonly slug: string; readonly title: string };

export const GUIDES = {
  'police-prosecutors-and-courts': 'Police, prosecutors and courts',
  children: 'When the information is a child’s',
  'neighbours-cameras': 'A neighbour’s camera or doorbell',
  'fear-of-your-employer': 'When it was your employer',
  'told-too-late': 'Told late, or never told',
  'before-you-sue': 'Before you sue: what a claim can cost you besides money',
  'which-ombudsman': 'Which ombudsman fits',
  evidence: 'What to keep as proof',
  'complaining-and-the-regulator': 'Complaining, and the regulator',
} as const;

/** What to read next, for these circumstances and the warnings that fit them. */
export function guidesFor(circumstances: Circumstances, warnings: readonly string[]): readonly Guide[] {
  const { responsible, whose } = circumstances;
  const fits: Readonly<Record<keyof typeof GUIDES, boolean>> = {
    'police-prosecutors-and-courts': isLawEnforcement(circumstances) || responsible === 'court',
    children: whose === 'my-child' || circumstances['age-then'] !== undefined,
    'neighbours-cameras': responsible === 'private-person',
    'fear-of-your-employer': warnings.includes('fear-of-employer'),
    'told-too-late': warnings.includes('told-too-late'),
    'before-you-sue': true,
    'which-ombudsman': warnings.includes('court-closes-ombudsman'),
    evidence: true,
    'complaining-and-the-regulator': true,
  };
  return (Object.keys(GUIDES) as (keyof typeof GUIDES)[])
    .filter((slug) => fits[slug])
    .map((slug) => ({ slug, title: GUIDES[slug] }));
}
