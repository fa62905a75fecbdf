import type { Addresses } from '../../claim/letters/letter.ts';

type Props = {
  readonly letter: string;
  readonly addresses: Addresses;
  readonly onChange: (addresses: Addresses) => void;
};

const FIELDS: readonly {
  readonly field: keyof Addresses;
  readonly label: string;
  readonly lines: number;
}[] = [
  { field: 'name', label: 'Your name', lines: 1 },
  { field: 'address', label: 'Your address, or another safe one', lines: 3 },
  { field: 'organisation', label: 'The organisation', lines: 1 },
  { field: 'organisationAddress', label: 'Its address', lines: 3 },
  { field: 'reference', label: 'Its reference, if you have one', lines: 1 },
];

/** Typed here for the letter alone: kept in no storage, gone with the page. */
export function AddressFields({ letter, addresses, onChange }: Props) {
  return (
    <fieldset class="address-fields">
      <legend>Names and addresses for this letter</legend>
      <p class="hint">They stay on this page and are kept nowhere. You can leave them out.</p>
      {FIELDS.map(({ field, label, lines }) => {
        const id = `${letter}-${field}`;
        const shared = {
          id,
          class: 'field',
          autocomplete: 'off',
          value: addresses[field] ?? '',
          onInput: (event: { currentTarget: { value: string } }) =>
            onChange({ ...addresses, [field]: event.currentTarget.value }),
        };
        return (
          <div key={field}>
            <label for={id}>{label}</label>
            {lines === 1 ? <input {...shared} /> : <textarea rows={lines} {...shared} />}
          </div>
        );
      })}
    </fieldset>
  );
}
