import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { allClaimQuestions } from '../../questions/claim-questions.ts';
import { offerQuestions } from '../../questions/offer-questions.ts';
import type { ChoiceQuestion } from '../../questions/question.ts';
import { $answers, answer } from '../../session/answers.ts';
import { $breach, $organisation } from '../../session/breach.ts';
import { $circumstances, setCircumstances, today } from '../../session/claim.ts';
import { chooseStory } from '../../session/fetch-breach.ts';
import { $drafts, setParticulars } from '../../session/letters.ts';
import { $offer, setOffer } from '../../session/offer.ts';
import type { BreachFacts } from '../../session/story.ts';
import { $whereAndWhom } from '../../session/without-court.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { useErrorTitle } from '../use-error-title.ts';
import { ChoicesField } from './choices-field.tsx';
import { DayField } from './day-field.tsx';
import { draftOf, type OfferDraft, type OfferFault, readOfferDraft } from './offer-draft.ts';
import { SelectField } from './select-field.tsx';
import { type Story, StoryField } from './story-field.tsx';
import { TextField } from './text-field.tsx';

type Props = {
  readonly base: string;
  readonly stories: readonly Story[];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onRead: () => void;
};

const FORMS = [
  { value: 'money', label: 'Money' },
  { value: 'voucher', label: 'A voucher, or money off' },
  { value: 'monitoring', label: 'Someone to watch my credit record, or another service' },
  { value: 'nothing', label: 'Nothing. They said no' },
];
const SIGNS = [
  { value: 'yes', label: 'Yes, a form or a letter to sign' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'I don’t know' },
];

/** One page of questions. What the tab knows already is filled in. */
export function OfferForm({ base, stories, heading, onRead }: Props) {
  const breach = useStore($breach);
  const organisation = useStore($organisation);
  const { particulars } = useStore($drafts);
  const [draft, setDraft] = useState(() => draftOf($offer.get(), $answers.get(), $whereAndWhom.get()));
  const [slug, setSlug] = useState(breach?.slug ?? '');
  const [faults, setFaults] = useState<readonly OfferFault[]>([]);
  const attempts = useRef(0);
  useErrorTitle(faults);
  const change = (changed: Partial<OfferDraft>) => setDraft({ ...draft, ...changed });
  const fault = (field: string) => faults.find((one) => one.field === `offer-${field}`)?.message;
  const select = (id: SelectId) => (
    <SelectField
      question={questionOf(id)}
      value={draft[id]}
      error={fault(id)}
      onChange={(value) => change({ [id]: value })}
    />
  );

  async function onSubmit(event: Event) {
    event.preventDefault();
    attempts.current += 1;
    const reading = readOfferDraft(draft, $circumstances.get(), today());
    setFaults(reading.kind === 'faults' ? reading.faults : []);
    if (reading.kind === 'faults') return;
    setCircumstances(reading.circumstances);
    answer('what-happened', reading.answers['what-happened']);
    answer('how-many', reading.answers['how-many']);
    answer('loss', reading.answers.loss);
    setOffer(reading.offer);
    await chooseStory(slug, base);
    onRead();
  }

  const hasSum = draft.form === 'money' || draft.form === 'voucher';
  return (
    <form class="claim-form offer-form" onSubmit={onSubmit} noValidate>
      <h1 tabIndex={-1} ref={heading}>
        I have had an offer
      </h1>
      <p>
        We set it beside what others got, and say what a yes would end. We never say whether to take it. What
        you write stays in this tab.
      </p>
      {faults.length > 0 && <ErrorSummary key={attempts.current} level="h2" faults={faults} />}
      <h2>The offer</h2>
      <TextField
        field="offer-organisation"
        label="Who made it?"
        hint="For your letters. It is kept on this page alone."
        value={particulars.organisation ?? organisation ?? ''}
        onInput={(typed) => setParticulars({ ...particulars, organisation: typed })}
      />
      <StoryField stories={withOwn(stories, breach)} slug={slug} onChange={setSlug} />
      <ChoicesField
        name="form"
        legend="What do they offer?"
        options={FORMS}
        value={draft.form}
        error={fault('form-money')}
        onChange={(form) => change({ form })}
      />
      {hasSum && (
        <TextField
          field="offer-pounds"
          label={draft.form === 'money' ? 'How much in all?' : 'How much is it for?'}
          kind="pounds"
          value={draft.pounds}
          error={fault('pounds')}
          onInput={(pounds) => change({ pounds })}
        />
      )}
      <TextField
        field="offer-people"
        label="How many of you is it for, together?"
        hint="Write 1 if it is for one person. For a family or a group, we count what each would get."
        kind="number"
        value={draft.people}
        error={fault('people')}
        onInput={(people) => change({ people })}
      />
      {draft.form !== 'nothing' && (
        <ChoicesField
          name="signs"
          legend="Do they ask you to sign something?"
          options={SIGNS}
          value={draft.signs}
          error={fault('signs-yes')}
          onChange={(signs) => change({ signs })}
        />
      )}
      <DayField
        field="offer-until"
        legend="By when must you answer?"
        hint="Leave it empty if they did not say."
        fields={draft.until}
        error={fault('until-day')}
        onChange={(until) => change({ until })}
      />
      <h2>What it is about</h2>
      <p>So that we compare like with like, and count the time you have.</p>
      {select('what-happened')}
      {select('how-many')}
      {select('responsible')}
      {select('nation')}
      {select('whose')}
      {draft.whose === 'my-child' && (
        <TextField
          field="offer-child-age"
          label="How old is your child today?"
          kind="number"
          value={draft.childAge}
          error={fault('child-age')}
          onInput={(childAge) => change({ childAge })}
        />
      )}
      {draft.whose === 'someone-i-act-for' && select('capacity')}
      <DayField
        field="offer-happened"
        legend="When did it happen?"
        hint="The year alone will do. Leave it empty if you don’t know."
        fields={draft.happened}
        error={fault('happened-day')}
        onChange={(happened) => change({ happened })}
      />
      <TextField
        field="offer-loss"
        label="How much money did you lose because of it, if any?"
        kind="pounds"
        value={draft.loss}
        error={fault('loss')}
        onInput={(loss) => change({ loss })}
      />
      <p class="actions">
        <button type="submit" class="button">
          See where it stands
        </button>
      </p>
    </form>
  );
}

type SelectId = 'what-happened' | 'how-many' | 'responsible' | 'nation' | 'whose' | 'capacity';

/** A question of either list; of the first, those that have no page of the questionnaire. */
function questionOf(id: SelectId): ChoiceQuestion {
  const question = [...offerQuestions, ...allClaimQuestions].find((one) => one.id === id);
  if (question?.asks !== 'one') throw new Error(`${id} is not a choice of one`);
  return question as ChoiceQuestion;
}

/** The page names as many stories as it can carry; what the reader came with, a story or a need, is named all the same. */
function withOwn(stories: readonly Story[], own: BreachFacts | null): readonly Story[] {
  if (!own || stories.some(({ slug }) => slug === own.slug)) return stories;
  return [{ slug: own.slug, name: own.page === 'situation' ? own.title : own.organisation }, ...stories];
}
