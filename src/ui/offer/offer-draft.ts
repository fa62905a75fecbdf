import type { Day } from '../../calendar/day.ts';
import { type DateFields, readFields } from '../../calendar/when.ts';
import type { Circumstances } from '../../claim/circumstances.ts';
import { FORMS, type Form, type Offer } from '../../offer/offer.ts';
import { MOST_PEOPLE } from '../../offer/read-offer.ts';
import type { Answers } from '../../questions/answers.ts';
import { chosen } from '../../questions/chosen.ts';
import { LARGEST_LOSS } from '../../questions/read-answer.ts';
import { isEmpty, whenDraftOf } from '../../questions/typed-dates.ts';
import { poundsTyped } from '../../questions/typed-sums.ts';

/** What a person is asked about where and whom, each by the id of its question. */
const CIRCUMSTANCES = ['nation', 'whose', 'capacity', 'responsible'] as const;
type Where = (typeof CIRCUMSTANCES)[number];

/** The form as it stands, right or wrong. */
export type OfferDraft = Readonly<Record<Where | 'what-happened' | 'how-many', string>> & {
  readonly form: string;
  readonly pounds: string;
  readonly people: string;
  readonly signs: string;
  readonly until: DateFields;
  readonly happened: DateFields;
  readonly childAge: string;
  readonly loss: string;
};

export type OfferFault = { readonly field: string; readonly message: string };
export type DraftReading =
  | {
      readonly kind: 'read';
      readonly offer: Offer;
      readonly answers: Pick<Answers, 'what-happened' | 'how-many' | 'loss'>;
      readonly circumstances: Circumstances;
    }
  | { readonly kind: 'faults'; readonly faults: readonly OfferFault[] };

export function draftOf(offer: Offer | undefined, answers: Answers, where: Circumstances): OfferDraft {
  const first = (given: object, id: string) => chosen(given as Record<string, unknown>, id)[0] ?? '';
  return {
    form: offer?.form ?? '',
    pounds: offer?.pounds === undefined ? '' : String(offer.pounds),
    people: String(offer?.people ?? 1),
    signs: offer?.signs === undefined ? (offer ? 'unknown' : '') : offer.signs ? 'yes' : 'no',
    until: whenDraftOf(offer?.until === undefined ? undefined : { kind: 'known', date: offer.until }).start,
    'what-happened': first(answers, 'what-happened'),
    'how-many': first(answers, 'how-many'),
    nation: first(where, 'nation'),
    whose: first(where, 'whose'),
    capacity: first(where, 'capacity'),
    responsible: first(where, 'responsible'),
    happened: whenDraftOf(where.happened?.kind === 'known' ? where.happened : undefined).start,
    childAge: String(where['child-age'] ?? ''),
    loss: typeof answers.loss === 'number' && answers.loss > 0 ? String(answers.loss) : '',
  };
}

/** What the form says, or everything to put right, in asking order. `before` is what the tab knew. */
export function readOfferDraft(draft: OfferDraft, before: Circumstances, today: Day): DraftReading {
  const faults: OfferFault[] = [];
  const wrong = (field: string, message: string) => {
    faults.push({ field: `offer-${field}`, message });
    return undefined;
  };
  const offer = readOffer(draft, today, wrong);
  for (const id of ['what-happened', 'how-many'] as const) {
    if (draft[id] === '') wrong(id, ASK[id]);
  }
  const circumstances = readWhere(draft, before, today, wrong);
  const loss = draft.loss.trim() === '' ? undefined : poundsTyped(draft.loss);
  if (draft.loss.trim() !== '' && (loss === undefined || loss > LARGEST_LOSS)) wrong('loss', SUM);
  if (!offer || faults.length > 0) return { kind: 'faults', faults };
  return {
    kind: 'read',
    offer,
    answers: {
      'what-happened': draft['what-happened'],
      'how-many': draft['how-many'],
      ...(loss !== undefined && { loss }),
    },
    circumstances,
  };
}

const SUM = 'Write the sum in pounds, such as 240 or 89.99';
const ASK = {
  'what-happened': 'Say what happened, or that you are not sure',
  'how-many': 'Say how many people were hit, or that you don’t know',
};

type Wrong = (field: string, message: string) => undefined;

function readOffer(draft: OfferDraft, today: Day, wrong: Wrong): Offer | undefined {
  const form = FORMS.find((one): one is Form => one === draft.form);
  if (!form) return wrong('form-money', 'Say what they offer');
  const pounds = form === 'money' || form === 'voucher' ? readSum(draft.pounds, form, wrong) : undefined;
  const people = /^\d{1,4}$/.test(draft.people.trim()) ? Number(draft.people) : 0;
  if (people < 1 || people > MOST_PEOPLE) wrong('people', `Write a number from 1 to ${MOST_PEOPLE}`);
  const until = readUntil(draft.until, today, wrong);
  const signs = { yes: true, no: false }[draft.signs];
  if (form !== 'nothing' && draft.signs === '')
    wrong('signs-yes', 'Say whether you would sign something, or that you don’t know');
  return {
    form,
    ...(pounds !== undefined && { pounds }),
    ...(signs !== undefined && form !== 'nothing' && { signs }),
    ...(people !== 1 && { people }),
    ...(until !== undefined && { until }),
  };
}

/** A voucher may have no sum on it. */
function readSum(typed: string, form: Form, wrong: Wrong): number | undefined {
  if (form === 'voucher' && typed.trim() === '') return undefined;
  const pounds = poundsTyped(typed);
  return pounds === undefined || pounds > LARGEST_LOSS ? wrong('pounds', SUM) : pounds;
}

function readUntil(fields: DateFields, today: Day, wrong: Wrong): Day | undefined {
  if (isEmpty(fields)) return undefined;
  const reading = readFields(fields, today);
  if ('problem' in reading) return wrong('until-day', `The day to answer by: ${reading.problem}`);
  if (reading.date.length === 10) return reading.date;
  return wrong('until-day', 'Write the day, the month and the year to answer by, or leave all three empty');
}

/** Where, whose and when, over what was known; what is left empty stays as it was. */
function readWhere(draft: OfferDraft, before: Circumstances, today: Day, wrong: Wrong): Circumstances {
  const { happened: was, 'child-age': _, ...others } = before;
  const said = Object.fromEntries(CIRCUMSTANCES.flatMap((id) => (draft[id] === '' ? [] : [[id, draft[id]]])));
  const age = readAge(draft, wrong);
  const happened = isEmpty(draft.happened) ? was : readHappened(draft.happened, today, wrong);
  return {
    ...others,
    ...said,
    ...(age !== undefined && { 'child-age': age }),
    ...(happened && { happened }),
  };
}

/** Under 18, in whole years. */
function readAge({ whose, childAge }: OfferDraft, wrong: Wrong): number | undefined {
  if (whose !== 'my-child' || childAge.trim() === '') return undefined;
  const age = /^\d{1,2}$/.test(childAge.trim()) ? Number(childAge) : Number.NaN;
  return age <= 17 ? age : wrong('child-age', 'Write the child’s age today, from 0 to 17, or leave it empty');
}

function readHappened(fields: DateFields, today: Day, wrong: Wrong): Circumstances['happened'] {
  const reading = readFields(fields, today);
  if ('problem' in reading) return wrong('happened-day', `When it happened: ${reading.problem}`);
  if (reading.date > today.slice(0, reading.date.length))
    return wrong('happened-day', 'When it happened: the date must not be in the future');
  return { kind: 'known', date: reading.date };
}
