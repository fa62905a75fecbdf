import type { LetterId } from '../../claim/letters/letter.ts';
import type { LetterFacts, Particulars } from '../../claim/letters/letter-facts.ts';
import { setParticulars } from '../../session/letters.ts';
import { GroundFields } from './ground-fields.tsx';
import { WantFields } from './want-fields.tsx';

type Named = Exclude<keyof Particulars, 'wants' | 'grounds'>;
type Field = {
  readonly field: Named;
  readonly label: string;
  readonly lines: number;
  readonly hint?: string;
  readonly when?: (facts: LetterFacts) => boolean;
};

const FIELDS: readonly Field[] = [
  { field: 'name', label: 'Your name', lines: 1 },
  { field: 'address', label: 'Your address, or another safe one', lines: 3 },
  {
    field: 'person',
    label: 'Full name of the child or person you write for',
    lines: 1,
    when: ({ circumstances: { whose } }) => whose === 'my-child' || whose === 'someone-i-act-for',
  },
  { field: 'organisation', label: 'The organisation', lines: 1 },
  { field: 'organisationAddress', label: 'Its address, if you have one', lines: 3 },
  { field: 'reference', label: 'Its reference, if you have one', lines: 1 },
  {
    field: 'otherFirm',
    label: 'Another firm that had a part in it, if you know one',
    lines: 1,
    hint: 'One that held it for the organisation, or for which the organisation held it. It gets a copy.',
  },
];

/** Letters that hold fewer names than the rest, or none. */
const NAMES: Readonly<Partial<Record<LetterId, readonly Named[]>>> = {
  'evidence-checklist': [],
  'diary-sheet': [],
  'wrong-recipient': ['organisation'],
};
const WITH_WANTS: readonly LetterId[] = ['complaint', 'letter-of-claim'];
const WITH_GROUNDS: readonly LetterId[] = ['answer-to-refusal', 'letter-of-claim'];

type Props = { readonly id: LetterId; readonly facts: LetterFacts };

/** Asked once for all letters, kept in no storage and gone with the page. */
export function AddressFields({ id, facts }: Props) {
  const names = NAMES[id] ?? FIELDS.map(({ field }) => field);
  const fields = FIELDS.filter(({ field, when = () => true }) => names.includes(field) && when(facts));
  if (fields.length === 0) return null;

  return (
    <details class="address-fields">
      <summary>Names, and what you want: write them once for all letters</summary>
      <p class="hint">They stay on this page and are kept nowhere. You can leave out any of them.</p>
      {fields.map((field) => (
        <NameField key={field.field} letter={id} facts={facts} {...field} />
      ))}
      {WITH_WANTS.includes(id) && <WantFields letter={id} facts={facts} />}
      {WITH_GROUNDS.includes(id) && <GroundFields letter={id} facts={facts} />}
    </details>
  );
}

function NameField({
  letter,
  facts,
  field,
  label,
  lines,
  hint,
}: Field & { letter: LetterId; facts: LetterFacts }) {
  const id = `${letter}-${field}`;
  const given = facts.particulars[field] ?? (field === 'organisation' ? facts.organisation : undefined);
  const shared = {
    id,
    class: 'field',
    autocomplete: 'off',
    'aria-describedby': hint && `${id}-hint`,
    value: given ?? '',
    onInput: (event: { currentTarget: { value: string } }) =>
      setParticulars({ ...facts.particulars, [field]: event.currentTarget.value }),
  };
  return (
    <div>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === 1 ? <input {...shared} /> : <textarea rows={lines} {...shared} />}
    </div>
  );
}
