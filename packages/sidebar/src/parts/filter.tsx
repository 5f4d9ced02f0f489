/** A row of choices that reads as one control, each with its count; zero stays in sight. */
export function Filter<Id extends string>({ name, legend, choices, chosen, onChoose }: FilterProps<Id>) {
  return (
    <fieldset>
      <legend class="hidden">{legend}</legend>
      <div class="seg">
        {choices.map(({ id, label, count }) => (
          <div key={id}>
            <input
              type="radio"
              name={name}
              id={`${name}-${id}`}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <label for={`${name}-${id}`}>
              {label}
              {count === null ? null : <b>{count}</b>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface FilterProps<Id extends string> {
  readonly name: string;
  readonly legend: string;
  /** `count` is written out already; null where there is none. */
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly count: string | null }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}
