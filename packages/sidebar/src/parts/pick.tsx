/** One of a few, all in sight. */
export function Pick<Id extends string>({ name, legend, choices, chosen, onChoose }: PickProps<Id>) {
  return (
    <fieldset class="field">
      <legend class="label">{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} class="pick">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PickProps<Id extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}
