type Props = {
  readonly field: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly apart?: boolean;
  readonly checked: boolean;
  readonly onTick: () => void;
};

export function Choice({ field, name, type, label, hint, apart, checked, onTick }: Props) {
  return (
    <div class={apart ? 'choice apart' : 'choice'}>
      <input
        type={type}
        id={field}
        name={name}
        checked={checked}
        onChange={onTick}
        aria-describedby={hint ? `${field}-hint` : undefined}
      />
      <label for={field}>{label}</label>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
