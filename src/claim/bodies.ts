import { type Circumstances, helpNationsOf, type Responsible } from './circumstances.ts';
import type { HelpNation } from './law.ts';

/** Places of content/law/help.yaml, by the nation whose people each serves. */
type Bodies = Readonly<Partial<Record<HelpNation, readonly string[]>>>;

/** The same bodies in every nation of the UK. */
function everywhere(...places: readonly string[]): Bodies {
  return { england: places, wales: places, scotland: places, 'northern-ireland': places };
}

/** One body in each nation that has one: England, Wales, Scotland, Northern Ireland. */
function each(england: string[], wales: string[], scotland: string[], northernIreland: string[]): Bodies {
  return { england, wales, scotland, 'northern-ireland': northernIreland };
}

const CAN_PAY_FOR_MONEY = everywhere('financial-ombudsman', 'pensions-ombudsman');

/** Ombudsmen and schemes that can look at how a person was treated. Every body that may fit is named. */
const OMBUDSMEN: Readonly<Partial<Record<Responsible, Bodies>>> = {
  court: each(['phso'], ['phso'], ['spso'], ['nipso']),
  health: each(['phso'], ['psow'], ['spso'], ['nipso']),
  council: each(['lgsco'], ['psow'], ['spso'], ['nipso']),
  'care-home': each(['lgsco'], ['psow'], ['spso'], ['nipso']),
  // The answer takes in colleges and, as it did before universities had one of their own, those too.
  school: each(['oia'], ['oia'], ['spso'], ['nipso']),
  university: each(['oia'], ['oia'], ['spso'], ['nipso']),
  landlord: each(['housing-ombudsman'], ['psow'], ['spso'], ['nipso']),
  government: each(['phso'], ['phso', 'psow'], ['phso', 'spso'], ['phso', 'nipso']),
  bank: CAN_PAY_FOR_MONEY,
  pension: everywhere('pensions-ombudsman', 'financial-ombudsman'),
  'credit-agency': everywhere('financial-ombudsman'),
  'phone-company': everywhere('communications-ombudsman', 'cisas'),
  energy: each(['energy-ombudsman'], ['energy-ombudsman'], ['energy-ombudsman'], ['consumer-council-ni']),
  solicitor: each(['legal-ombudsman'], ['legal-ombudsman'], ['slcc'], []),
  // A company of a kind nobody asked about: each scheme says whom it serves.
  company: each(
    [
      'communications-ombudsman',
      'cisas',
      'energy-ombudsman',
      'financial-ombudsman',
      'legal-ombudsman',
      'housing-ombudsman',
      'lgsco',
    ],
    [
      'communications-ombudsman',
      'cisas',
      'energy-ombudsman',
      'financial-ombudsman',
      'legal-ombudsman',
      'psow',
    ],
    ['communications-ombudsman', 'cisas', 'energy-ombudsman', 'financial-ombudsman', 'slcc'],
    ['communications-ombudsman', 'cisas', 'financial-ombudsman'],
  ),
};

/** Who looks at the conduct of police and prosecutors. None of them awards money. */
const CONDUCT: Readonly<Partial<Record<Responsible, Bodies>>> = {
  police: each(['iopc'], ['iopc'], ['pirc'], ['poni']),
  prosecutor: each(['cps-complaints'], ['cps-complaints'], ['spso'], ['pps-ni-complaints']),
};

/** Who helps with rights at work. */
const WORK = each(['acas'], ['acas'], ['acas'], ['labour-relations-agency']);

export function ombudsmenFor(circumstances: Circumstances): readonly string[] {
  const { responsible, whose } = circumstances;
  // A child’s school is not a college, whatever else the answer takes in.
  const places = placesIn(responsible && OMBUDSMEN[responsible], circumstances);
  return responsible === 'school' && whose === 'my-child' ? places.filter((id) => id !== 'oia') : places;
}

export function conductBodiesFor(circumstances: Circumstances): readonly string[] {
  return placesIn(circumstances.responsible && CONDUCT[circumstances.responsible], circumstances);
}

export function workBodiesFor(circumstances: Circumstances): readonly string[] {
  return placesIn(WORK, circumstances);
}

function placesIn(bodies: Bodies | undefined, circumstances: Circumstances): readonly string[] {
  return [...new Set(helpNationsOf(circumstances).flatMap((nation) => bodies?.[nation] ?? []))];
}
