/** One of several, with a label above. */
export function Select<Id extends string>({ id, label, hint, choices, chosen, onChoose }: SelectProps<Id>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const wanted = choices.find((choice) => choice.id === event.currentTarget.value);
          if (wanted) onChoose(wanted.id);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} selected={choice.id === chosen}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SelectProps<Id extends string> {
  /** Of the element; its label and hint go by it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}
